#pragma once
// safbwynt similar: what says much the same as a text or a clause.

#include <cstddef>
#include <string>

#include "cli/context.h"
#include "cli/streams.h"

namespace cli {

struct SimilarArguments {
  std::string what;  // a file, "-", ref, ref/eId or the permanent id of a clause
  std::size_t limit = 10;
  bool json = false;
};
int run(const SimilarArguments& arguments, const Context& context, Streams& streams);

}  // namespace cli
