#pragma once
// safbwynt review: what waits for somebody's word.

#include <string>
#include <vector>

#include "cli/context.h"
#include "cli/streams.h"

namespace cli {

struct ReviewArguments {
  std::vector<std::string> confirm;  // refs of texts that stop binding
  bool confirm_all = false;
  std::string reason;
  std::string actor;
  bool json = false;
};
/// Lists the changes of force that supersedes and rescinds propose, or records those confirmed.
int run(const ReviewArguments& arguments, const Context& context, Streams& streams);

}  // namespace cli
