#pragma once
// What an inflected word may come from when no word it may come from is known.

#include <string>
#include <string_view>
#include <vector>

namespace language::welsh {

/// Headwords of a form nobody has listed, by its ending alone: those worth a key, none if no ending tells.
std::vector<std::string> guessed_headwords(std::string_view form);

}  // namespace language::welsh
