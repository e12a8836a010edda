#pragma once
// The commands over the ledger: what was recorded, taking it back, taking words out.

#include <string>

#include "cli/context.h"
#include "cli/streams.h"

namespace cli {

struct LogArguments {
  bool json = false;
};
int run(const LogArguments& arguments, const Context& context, Streams& streams);

/// Either a batch, or a text and the version to go back to.
struct RollbackArguments {
  int batch = 0;
  std::string ref{};
  int to = 0;
  std::string lang{};
  std::string reason{};
  std::string actor{};
  bool dry_run = false;
  bool json = false;
};
int run(const RollbackArguments& arguments, const Context& context, Streams& streams);

/// Either a clause of a text, or words wherever they stand.
struct RedactArguments {
  std::string ref{};
  std::string clause{};  // eId or permanent id
  int version = 0;     // 0: every version
  std::string lang{};
  std::string words{};
  std::string reason{};
  std::string actor{};
  bool confirm = false;
  bool json = false;
};
int run(const RedactArguments& arguments, const Context& context, Streams& streams);

}  // namespace cli
