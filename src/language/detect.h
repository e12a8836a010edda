#pragma once
// English or Welsh?  By runs of three letters, counted in this project's own texts.

#include <cstddef>
#include <string_view>

namespace language {

enum class Detected { english, welsh, unsure };

/// How much likelier the letters are in Welsh than in English: a logarithm, positive for Welsh; 0 without letters.
double welsh_odds(std::string_view utf8);

/// Unsure where the odds are short, as of names and of most single words.
Detected detect(std::string_view utf8);

}  // namespace language
