#pragma once
// safbwynt diff and blame: what changed, and which version brought in which words.

#include <string>

#include "cli/context.h"
#include "cli/streams.h"

namespace cli {

struct DiffArguments {
  std::string ref;
  int from = 0;  // version; 0: the one before `to`
  int to = 0;    // version; 0: the one of today
  std::string lang;
  bool json = false;
};
/// Removed words are red, added ones green; without colour [-so-] {+and so+}.
int run(const DiffArguments& arguments, const Context& context, Streams& streams);

struct BlameArguments {
  std::string what;  // ref/eId, or the permanent id of a clause
  std::string lang;
  bool json = false;
};
int run(const BlameArguments& arguments, const Context& context, Streams& streams);

}  // namespace cli
