#pragma once
// A text as it arrives: its file read, its metadata completed by what the import says about texts that state
// nothing.

#include <optional>
#include <string>

#include "text/document.h"
#include "versioning/import.h"
#include "versioning/metadata.h"

namespace versioning {

struct Incoming {
  std::string file;
  std::string bytes;        // as they are kept: without the names of persons unless these are recorded
  text::Hash hash;          // of these bytes
  text::Document document;  // the heading that is the title taken off
  Metadata metadata;        // kind may be empty: that of the work
  store::Fields defaults;   // facts from the options: hold where neither file nor store states them
  text::Hash root;          // store::version_root
  std::vector<Decision> decisions;  // which clauses continue which, decided by somebody
  std::string decisions_file;

  int line_of(std::string_view key) const;
  /// The day from which what the file says of the work holds.
  std::optional<text::Date> facts_date() const;
};

/// Empty if the report has errors.
std::optional<Incoming> read_incoming(const Input& input, const ImportOptions& options,
                                      DocumentReport& report);

/// The bytes without the lines that name persons.
std::string without_names(std::string_view bytes, const text::FrontMatter& front);

}  // namespace versioning
