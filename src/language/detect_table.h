#pragma once
// Runs of three letters, "_" at the ends of words, with ten times the logarithm of how much likelier Welsh has them.

#include <string_view>

namespace language {

/// "_dd+31 the-42": a space or a line apart, by run.
extern const std::string_view kLetterRuns;

}  // namespace language
