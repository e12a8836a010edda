#include <algorithm>
#include <cctype>

#include "text/division.h"
#include "text/label.h"
#include "text/label_grammar.h"
#include "text/unicode.h"

namespace text {
namespace {

bool is_alnum(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit_char(char c) { return c >= '0' && c <= '9'; }

/// The runs of ASCII letters and digits.
std::vector<std::string_view> tokens(std::string_view printed) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < printed.size();) {
    std::size_t end = at;
    while (end < printed.size() && is_alnum(printed[end])) ++end;
    if (end > at) out.push_back(printed.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

/// The first number in a token of up to nine digits: "12A" 12, "HO401" 401.
std::optional<int> first_number(std::string_view token) {
  const auto* digit = std::find_if(token.begin(), token.end(), is_digit_char);
  if (digit == token.end()) return std::nullopt;
  int number = 0;
  for (int size = 0; digit != token.end() && is_digit_char(*digit) && size < 9; ++digit, ++size) number = number * 10 + (*digit - '0');
  return number;
}

std::optional<int> letter_number(std::string_view token) {
  const char c = static_cast<char>(token.back() | 0x20);
  if (c < 'a' || c > 'z') return std::nullopt;
  return static_cast<int>(token.size() - 1) * 26 + (c - 'a' + 1);
}

std::optional<int> roman_number(std::string_view token) {
  const int value = roman_value(token);
  return value > 0 ? std::optional(value) : std::nullopt;
}

/// What decides an ambiguous label: the label before it, as resolved, and the one behind it.
bool continues(const Label* before, const Label& label, LabelStyle style) {
  if (!before || before->style != style) return false;
  const auto last = ordinal(before->printed, style);
  const auto here = ordinal(label.printed, style);
  return last && here && *here == *last + 1;
}

LabelStyle resolved(const Label* before, const Label& label, const Label* after) {
  Label letter = label;
  Label roman = label;
  letter.style = LabelStyle::letter;
  roman.style = LabelStyle::roman;
  const bool roman_follows = after && continues(&roman, *after, LabelStyle::roman) && after->style == LabelStyle::roman;
  const bool letter_follows = after && continues(&letter, *after, LabelStyle::letter);
  if (continues(before, label, LabelStyle::roman)) return LabelStyle::roman;
  if (continues(before, label, LabelStyle::letter) && !(roman_follows && !letter_follows)) return LabelStyle::letter;
  if (ordinal(label.printed, LabelStyle::roman) == 1) return LabelStyle::roman;
  if (roman_follows) return LabelStyle::roman;
  return label.printed.size() > 3 ? LabelStyle::roman : LabelStyle::letter;
}

}  // namespace

std::optional<int> ordinal(std::string_view printed, LabelStyle style) {
  const auto parts = tokens(printed);
  if (parts.empty()) return std::nullopt;
  const std::string_view last = parts.back();
  switch (style) {
    case LabelStyle::letter: return letter_number(last);
    case LabelStyle::roman: return roman_number(last);
    case LabelStyle::decimal:
    case LabelStyle::reference:
    case LabelStyle::division: break;
  }
  if (const auto number = first_number(last)) return number;
  if (const auto number = roman_number(last)) return number;
  return letter_number(last);
}

std::string eid_number(std::string_view printed) {
  const std::string plain = fold_accents(printed);
  std::string out;
  for (const std::string_view token : tokens(plain)) {
    const std::string lower = fold_case(token);
    if (is_division_word(lower)) continue;
    if (!out.empty()) out += '-';
    out += lower;
  }
  return out;
}

void resolve_sequence(std::vector<Label*>& siblings) {
  for (std::size_t i = 0; i < siblings.size(); ++i) {
    Label& label = *siblings[i];
    if (!label.ambiguous) continue;
    const Label* before = i > 0 ? siblings[i - 1] : nullptr;
    const Label* after = i + 1 < siblings.size() ? siblings[i + 1] : nullptr;
    label.style = resolved(before, label, after);
    label.ambiguous = false;
  }
}

}  // namespace text
