#include "language/detect.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <unordered_map>

#include "language/detect_table.h"
#include "text/unicode.h"

namespace language {
namespace {

constexpr double kSure = 3;  // e³: one in twenty is wrong if both languages are as frequent

using Odds = std::unordered_map<std::string_view, double>;

Odds read_table() {
  Odds odds;
  for (std::size_t at = 0; at < kLetterRuns.size();) {
    const std::size_t end = std::min(kLetterRuns.find_first_of(" \n", at), kLetterRuns.size());
    const std::string_view entry = kLetterRuns.substr(at, end - at);
    at = end + 1;
    if (entry.size() < 5) continue;
    int tenths = 0;
    const std::string_view number = entry.substr(entry[3] == '+' ? 4 : 3);
    std::from_chars(number.data(), number.data() + number.size(), tenths);
    odds.emplace(entry.substr(0, 3), tenths / 10.0);
  }
  return odds;
}

double odds_of_word(const Odds& table, std::string_view padded) {
  double sum = 0;
  for (std::size_t i = 0; i + 3 <= padded.size(); ++i)
    if (const auto found = table.find(padded.substr(i, 3)); found != table.end()) sum += found->second;
  return sum;
}

}  // namespace

double welsh_odds(std::string_view utf8) {
  static const Odds table = read_table();
  const std::string folded = text::fold_case_and_accents(utf8);
  double sum = 0;
  std::string word = "_";
  for (const char c : folded + ' ') {
    if (c >= 'a' && c <= 'z') {
      word += c;
    } else if (word.size() > 1) {
      sum += odds_of_word(table, word + '_');
      word = "_";
    }
  }
  return sum;
}

Detected detect(std::string_view utf8) {
  const double odds = welsh_odds(utf8);
  if (odds > kSure) return Detected::welsh;
  return odds < -kSure ? Detected::english : Detected::unsure;
}

}  // namespace language
