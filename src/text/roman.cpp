#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "text/label_grammar.h"

namespace text {
namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

}  // namespace

int roman_value(std::string_view numeral) {
  constexpr std::array<std::pair<int, std::string_view>, 13> kParts = {{{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"},
      {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
  if (numeral.empty() || numeral.size() > 15) return 0;
  const bool lower = std::all_of(numeral.begin(), numeral.end(), is_lower);
  if (!lower && !std::all_of(numeral.begin(), numeral.end(), is_upper)) return 0;
  std::string rest(numeral);
  for (char& c : rest) c = static_cast<char>(c | 0x20);
  int value = 0;
  std::size_t at = 0;
  for (const auto& [worth, letters] : kParts) {
    const int most = letters.size() == 1 && letters != "d" && letters != "l" && letters != "v" ? 3 : 1;
    for (int times = 0; times < most && rest.compare(at, letters.size(), letters) == 0; ++times) {
      value += worth;
      at += letters.size();
    }
  }
  return at == rest.size() ? value : 0;
}

}  // namespace text
