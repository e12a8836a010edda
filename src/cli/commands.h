#pragma once
// The commands as functions of arguments, context and streams.  Each returns its exit code; what cannot be done is
// thrown (cli/failure.h).  Dates are taken as typed and checked here, so that tests see the same messages as readers.

#include <cstddef>
#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/streams.h"
#include "site/settings.h"
#include "versioning/import.h"

namespace cli {

struct ImportArguments {
  std::vector<std::string> paths;      // files, folders, "-" for the standard input
  versioning::ImportOptions options;   // all but head, effective_from and same_date, which are made from those below
  std::string effective_from;
  std::string same_date;               // "", "correction" or "amendment"
  std::string reason;
  std::string actor;
  bool json = false;
  bool quiet = false;
};
int run(const ImportArguments& arguments, const Context& context, Streams& streams);

struct SearchArguments {
  std::string query;
  std::string lang;                // "en", "cy": of the reader
  std::string read_as;             // "en", "cy": of the words
  std::string at;
  std::vector<std::string> kinds;  // as if typed kind:… in the query
  std::string run;                 // a file of queries to search instead, one JSON object a line
  std::size_t page = 1;
  std::size_t limit = 20;
  bool literal = false;            // no other names, no slips put right
  bool all = false;
  bool json = false;
};
int run(const SearchArguments& arguments, const Context& context, Streams& streams);

struct ShowArguments {
  std::string what;  // ref, ref/eId or the permanent id of a clause
  std::string at;
  std::string lang;
  int version = 0;  // 0: the one of the day
  std::string known_at;
  bool json = false;
  bool markdown = false;
};
int run(const ShowArguments& arguments, const Context& context, Streams& streams);

struct HistoryArguments {
  std::string ref;
  std::string lang;
  std::string known_at;
  bool json = false;
};
int run(const HistoryArguments& arguments, const Context& context, Streams& streams);

struct ServeArguments {
  std::string host = "127.0.0.1";
  int port = 8080;
  bool next_free_port = false;
  bool immutable = false;
  site::Settings settings;
};
/// What SAFBWYNT_OPERATOR, _CONTACT, _NAME, _ORGANISATION and _BASE_URL say; options go before them.
site::Settings settings_from(const Environment& environment);
/// Serves until SIGTERM or SIGINT, which are taken over for the whole process while it runs.
int run(const ServeArguments& arguments, const Context& context, Streams& streams);

struct VerifyArguments {
  bool json = false;
};
int run(const VerifyArguments& arguments, const Context& context, Streams& streams);

struct RebuildArguments {};
int run(const RebuildArguments& arguments, const Context& context, Streams& streams);

struct ExportArguments {
  std::vector<std::string> refs;
  bool all = false;
  bool history = false;  // every version, not only the one of today
  std::string to;        // folder; empty: the standard output
  std::string ndjson;    // the whole store into this file, "-": the standard output; nothing else is exported then
  std::string lang;
  int version = 0;
};
int run(const ExportArguments& arguments, const Context& context, Streams& streams);

}  // namespace cli
