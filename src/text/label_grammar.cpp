#include "text/label_grammar.h"

#include <algorithm>
#include <array>

#include "text/division.h"

namespace text {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_alpha(char c) { return is_lower(c) || is_upper(c); }
bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// The character at `at`; a line feed beyond the end.
char peek(std::string_view s, std::size_t at) { return at < s.size() ? s[at] : '\n'; }
bool ends_word(char c) { return c == '\n' || is_blank(c); }
/// What may follow "(a)" at once: a word must not, or "(s)he" would be a label.
bool opens_text(char c) { return ends_word(c) || is_upper(c) || c == '(' || c == '[' || c == '"' || c == '\xE2'; }

template <typename Predicate>
std::size_t run(std::string_view s, std::size_t at, Predicate accepts) {
  std::size_t size = 0;
  while (at + size < s.size() && accepts(s[at + size])) ++size;
  return size;
}

bool is_quantity(std::string_view word) {
  constexpr std::array<std::string_view, 22> kQuantities = {
      "million", "billion", "trillion", "thousand", "per",   "percent", "times", "hours", "miles", "am",     "pm",
      "km",      "kg",      "metres",   "tonnes",   "acres", "hectares", "years", "days",  "weeks", "months", "degrees"};
  return std::find(kQuantities.begin(), kQuantities.end(), word) != kQuantities.end();
}

bool is_quantity_next(std::string_view s, std::size_t at) {
  at += run(s, at, is_blank);
  return is_quantity(s.substr(at, run(s, at, is_alpha)));
}

/// "iv" "XII": two letters or more of i, v, x, l, c in canonical order ("mix" and "did" are words).
bool is_long_roman(std::string_view s) {
  return s.size() >= 2 && s.size() <= 8 && s.find_first_not_of("ivxlcIVXLC") == std::string_view::npos && roman_value(s) > 0;
}

/// The inside of "(…)" or what stands before "." and ")": a letter, a double letter or a Roman numeral.
std::optional<Match> match_letters(std::string_view letters) {
  Match match{letters.size(), LabelStyle::letter, 0, false, false};
  if (letters.size() == 1) {
    match.ambiguous = roman_value(letters) > 0;
    if (letters == "i" || letters == "I") match.style = LabelStyle::roman;
    return match;
  }
  if (is_long_roman(letters)) {
    match.style = LabelStyle::roman;
    match.ambiguous = letters.size() == 2 && letters[0] == letters[1];
    return match;
  }
  if (letters.size() == 2 && letters[0] == letters[1]) return match;
  return std::nullopt;
}

/// Digits, a letter behind them, then ".1" parts and "(iv)" groups: the core of a decimal label.
struct Core {
  std::size_t length = 0;
  std::size_t digits = 0;  // of the first number
  int depth = 0;
  char suffix = 0;         // the last letter behind a number
};

std::size_t number_with_suffix(std::string_view s, std::size_t at, Core& core) {
  const std::size_t digits = run(s, at, is_digit);
  if (digits == 0) return 0;
  const bool suffixed = is_alpha(peek(s, at + digits)) && !is_alpha(peek(s, at + digits + 1));
  core.suffix = suffixed ? s[at + digits] : '\0';
  return digits + (suffixed ? 1 : 0);
}

std::size_t group_length(std::string_view s, std::size_t at) {
  if (peek(s, at) != '(') return 0;
  const std::size_t inside = run(s, at + 1, [](char c) { return is_alpha(c) || is_digit(c); });
  return inside >= 1 && inside <= 5 && peek(s, at + 1 + inside) == ')' ? inside + 2 : 0;
}

Core match_core(std::string_view s, std::size_t at) {
  Core core;
  core.digits = run(s, at, is_digit);
  if (core.digits == 0 || core.digits > 4) return {};
  std::size_t end = at + number_with_suffix(s, at, core);
  while (peek(s, end) == '.') {
    const std::size_t digits = run(s, end + 1, is_digit);
    if (digits == 0 || digits > 3) break;
    end += 1 + number_with_suffix(s, end + 1, core);
    ++core.depth;
  }
  for (std::size_t size = group_length(s, end); size > 0; size = group_length(s, end)) {
    end += size;
    ++core.depth;
    core.suffix = 0;
  }
  core.length = end - at;
  return core;
}

/// "14 xi": a Roman numeral behind the number; its length with the space, or 0.
std::size_t roman_part(std::string_view s, std::size_t at) {
  if (peek(s, at) != ' ') return 0;
  const std::size_t size = run(s, at + 1, [](char c) { return c == 'i' || c == 'v' || c == 'x'; });
  const bool is_part = size >= 2 && roman_value(s.substr(at + 1, size)) > 0 && ends_word(peek(s, at + 1 + size));
  return is_part ? size + 1 : 0;
}

/// Whether a number without "." or ")" behind it is a label: "1.1 Name" and "12A Members" are, "2.5 million" is not.
bool stands_alone(std::string_view s, const Core& core, LabelPlace place) {
  if (!ends_word(peek(s, core.length)) && !(core.depth > 0 && peek(s, core.length) == ':')) return false;
  if (place == LabelPlace::bold) return core.digits < 4;
  const char next = peek(s, core.length + run(s, core.length, is_blank));
  if (core.depth > 0) {
    const bool amount = is_lower(core.suffix) && std::string_view("kmbx").find(core.suffix) != std::string_view::npos;
    return !(is_lower(next) && (amount || is_quantity_next(s, core.length)));
  }
  const bool clause_suffix = std::string_view("ABCDEFabcdef").find(core.suffix) != std::string_view::npos;
  return core.suffix != 0 && core.digits > 1 && clause_suffix && (is_upper(next) || next == '\n');
}

std::optional<Match> match_decimal(std::string_view s, LabelPlace place) {
  const Core core = match_core(s, 0);
  if (core.length == 0) return std::nullopt;
  Match match{core.length, LabelStyle::decimal, core.depth, false, core.digits >= 4 && core.depth == 0};
  if (const std::size_t roman = roman_part(s, core.length); roman > 0) {
    return Match{core.length + roman, LabelStyle::decimal, core.depth + 1, false, false};
  }
  const char delimiter = peek(s, core.length);
  const char after = peek(s, core.length + 1);
  const bool delimited = (delimiter == '.' && opens_text(after)) || (delimiter == ')' && !is_digit(after));
  if (delimited) {
    ++match.length;
    return match;
  }
  if (stands_alone(s, core, place)) return match.tentative ? std::nullopt : std::optional(match);
  if (place == LabelPlace::heading && core.digits < 4 && is_blank(delimiter)) {
    const char next = peek(s, core.length + run(s, core.length, is_blank));
    if (core.depth > 0 || (is_upper(next) && core.suffix == 0)) return match;
  }
  return std::nullopt;
}

std::optional<Match> match_parenthesised(std::string_view s) {
  const std::size_t close = s.substr(0, 12).find(')');
  if (close == std::string_view::npos || close < 2) return std::nullopt;
  const std::string_view inside = s.substr(1, close - 1);
  if (is_digit(inside[0])) {
    const Core core = match_core(s, 1);
    if (core.length != inside.size()) return std::nullopt;
    return Match{close + 1, LabelStyle::decimal, core.depth, false, core.digits >= 4};
  }
  if (!std::all_of(inside.begin(), inside.end(), is_alpha) || !opens_text(peek(s, close + 1))) return std::nullopt;
  auto match = match_letters(inside);
  if (match) match->length = close + 1;
  return match;
}

/// "a)" "iv." "A.": letters closed by a bracket or a full stop.
std::optional<Match> match_closed_letters(std::string_view s) {
  const std::size_t size = run(s, 0, is_alpha);
  if (size == 0 || size > 8 || !ends_word(peek(s, size + 1))) return std::nullopt;
  const char delimiter = peek(s, size);
  if (delimiter != ')' && delimiter != '.') return std::nullopt;
  auto match = match_letters(s.substr(0, size));
  if (!match) return std::nullopt;
  match->length = size + 1;
  // "A. Smith moved" begins with initials unless a "B." follows.
  match->tentative = size == 1 && delimiter == '.' && is_upper(s[0]);
  return match;
}

/// "HO401" "B2.2".  "M4" and "COP26" are names: a label of few digits needs a mark behind it.
std::optional<Match> match_reference(std::string_view s) {
  const std::size_t letters = run(s, 0, is_upper);
  if (letters == 0 || letters > 4) return std::nullopt;
  const Core core = match_core(s, letters);
  if (core.length == 0) return std::nullopt;
  const std::size_t length = letters + core.length;
  const char next = peek(s, length);
  const bool marked = (next == '.' || next == ':' || next == ')') && ends_word(peek(s, length + 1));
  const bool telling = ends_word(next) && (core.depth > 0 || (letters >= 2 && core.digits >= 3));
  if (!marked && !telling) return std::nullopt;
  return Match{length + (marked && next != ':' ? 1 : 0), LabelStyle::reference, core.depth, false, false};
}

std::size_t division_number(std::string_view s, std::size_t at) {
  if (const Core core = match_core(s, at); core.length > 0) return core.length;
  const std::size_t size = run(s, at, is_upper);
  if (size == 1 || (size > 1 && size <= 8 && roman_value(s.substr(at, size)) > 0)) return size;
  return 0;
}

/// The length of "Chapter 3, Clause III, 2.H" or its first part; 0 if there is none.
std::size_t division_length(std::string_view s) {
  std::size_t end = 0;
  for (std::size_t at = 0;;) {
    const Division* division = division_at(s.substr(at));
    if (!division && (end == 0 || !is_digit(peek(s, at)))) return end;
    const std::size_t number_at = at + (division ? division->word.size() + 1 : 0);
    std::size_t size = division_number(s, number_at);
    if (size == 0) return end;
    if (peek(s, number_at + size) == '.' && is_upper(peek(s, number_at + size + 1))) size += 2;
    if (is_alpha(peek(s, number_at + size)) || is_digit(peek(s, number_at + size))) return end;
    end = number_at + size;
    if (peek(s, end) != ',' || peek(s, end + 1) != ' ') return end;
    at = end + 2;
  }
}

/// ":" "." or a dash with space around it: what stands between "Article 4" and its text.
bool is_separated(std::string_view s, std::size_t at) {
  if (peek(s, at) == ':') return true;
  if (peek(s, at) == '.') return ends_word(peek(s, at + 1));
  const std::size_t dash = at + run(s, at, is_blank);
  return s.substr(dash, 2) == "- " || s.substr(dash, 3) == "–" || s.substr(dash, 3) == "—";
}

std::optional<Match> match_division(std::string_view s, LabelPlace place) {
  const std::size_t length = division_length(s);
  if (length == 0) return std::nullopt;
  const std::size_t next = length + run(s, length, is_blank);
  const bool heads = place == LabelPlace::heading && next > length && (is_upper(peek(s, next)) || peek(s, next) == '(');
  const bool whole = peek(s, next) == '\n';
  if (!heads && !whole && !is_separated(s, length)) return std::nullopt;
  return Match{length, LabelStyle::division, 0, false, false};
}

std::optional<Match> match_simple(std::string_view s, LabelPlace place) {
  const char first = peek(s, 0);
  if (is_digit(first)) return match_decimal(s, place);
  if (first == '(') return match_parenthesised(s);
  if (!is_alpha(first)) return std::nullopt;
  if (auto match = match_closed_letters(s)) return match;
  if (!is_upper(first)) return std::nullopt;
  if (auto match = match_division(s, place)) return match;
  return match_reference(s);
}

/// " to " " and " "–" between the ends of a range of labels: "14. to 16."
std::size_t range_word(std::string_view s, std::size_t at) {
  for (const std::string_view word : {" to ", " and ", " & ", ", ", " – ", " - ", "–", "-"}) {
    if (s.substr(at, word.size()) == word) return word.size();
  }
  return 0;
}

std::optional<Match> match_part(std::string_view s, std::size_t end) {
  // A part of a range ends where the next word does, so that "14. to 16." is read one label at a time.
  for (std::size_t at = 1; at <= end; ++at) {
    if (at < end && range_word(s, at) == 0) continue;
    if (auto match = match_simple(s.substr(0, at), LabelPlace::bold); match && match->length == at) return match;
  }
  return std::nullopt;
}

std::optional<Match> match_bold(std::string_view s) {
  if (auto whole = match_simple(s, LabelPlace::bold); whole && whole->length == s.size()) return whole;
  auto first = match_part(s, s.size());
  if (!first) return std::nullopt;
  std::size_t end = first->length;
  for (int parts = 0; end < s.size() && parts < 8; ++parts) {
    const std::size_t word = range_word(s, end);
    if (word == 0) return std::nullopt;
    const auto next = match_part(s.substr(end + word), s.size() - end - word);
    if (!next) return std::nullopt;
    end += word + next->length;
    first->tentative = false;
  }
  if (end != s.size()) return std::nullopt;
  first->length = end;
  return first;
}

}  // namespace

std::optional<Match> match_label(std::string_view visible, LabelPlace place) {
  return place == LabelPlace::bold ? match_bold(visible) : match_simple(visible, place);
}

}  // namespace text
