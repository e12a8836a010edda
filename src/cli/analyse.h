#pragma once
// safbwynt analyse: the keys of words, for those who want to know why a word finds another.

#include <string>

#include "cli/context.h"
#include "cli/streams.h"

namespace cli {

struct AnalyseArguments {
  std::string lang = "cy";
  bool query = false;  // the keys asked for, not those in the index
};
/// One line of keys for every line of the input.  Of a line that is a hyphenated word or a phrase: the keys it has as a
/// whole, and its exact keys in a row, joined by "+".
int run(const AnalyseArguments& arguments, const Context& context, Streams& streams);

}  // namespace cli
