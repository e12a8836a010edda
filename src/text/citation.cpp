#include "text/citation.h"

#include <algorithm>
#include <array>

#include "text/label_parts.h"
#include "text/unicode.h"

namespace text {
namespace {

constexpr std::array<std::string_view, 48> kCitingWords = {
    "adran",    "adrannau",  "appendix",  "article",     "articles",   "atodlen",    "bennod",     "chapter",
    "chapters", "chymal",    "chymalau",  "clause",      "clauses",    "cymal",      "cymalau",    "erthygl",
    "erthyglau", "gymal",    "gymalau",   "herthygl",    "nghymal",    "para",       "paragraff",  "paragraffau",
    "paragraph", "paragraphs", "paras",   "baragraff",   "pennod",     "penodau",    "phennod",    "rheol",
    "rheolau",  "reol",      "reolau",    "rule",        "rules",      "schedule",   "schedules",  "section",
    "sections", "subparagraph", "subclause", "subsection", "subsections", "is-adran", "is-gymal",  "order"};

// Words that join the numbers of a list.
constexpr std::array<std::string_view, 9> kJoiningWords = {"a", "ac", "and", "i", "neu", "or", "to", "hyd", "–"};

bool is_one_of(const auto& words, std::string_view word) { return std::find(words.begin(), words.end(), word) != words.end(); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// A run of non-space with the punctuation around it taken off.
struct Token {
  std::size_t begin = 0, end = 0;
  std::string_view core;
  bool closes = false;  // a comma or more stands behind it
};

bool is_edge(char c) { return std::string_view(".,;:!?\"'[]*_").find(c) != std::string_view::npos; }

Token trimmed(std::string_view plain, std::size_t begin, std::size_t end) {
  const std::size_t whole_end = end;
  while (begin < end && is_edge(plain[begin])) ++begin;
  while (end > begin && is_edge(plain[end - 1])) --end;
  const auto count = [&](char c) { return std::count(plain.begin() + static_cast<std::ptrdiff_t>(begin), plain.begin() + static_cast<std::ptrdiff_t>(end), c); };
  if (end > begin && plain[end - 1] == ')' && count(')') > count('(')) --end;
  if (end > begin && plain[begin] == '(' && count('(') > count(')')) ++begin;
  return {begin, end, plain.substr(begin, end - begin), end < whole_end};
}

std::vector<Token> tokens_of(std::string_view plain) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = std::min(plain.find_first_of(" \n\t", at), plain.size());
    if (end > at) tokens.push_back(trimmed(plain, at, end));
    at = end + 1;
  }
  return tokens;
}

/// What may follow "rule": "7.2", "12A", "4(2)(b)", "(b)", "IV".
bool is_number(std::string_view core) {
  constexpr std::size_t kLongest = 16;
  if (core.empty() || core.size() > kLongest) return false;
  const auto fits = [](char c) { return is_digit(c) || std::string_view(".()").find(c) != std::string_view::npos || (c >= 'a' && c <= 'z') || is_upper(c); };
  if (!std::all_of(core.begin(), core.end(), fits)) return false;
  const bool bracketed = core.size() <= 7 && core.front() == '(' && core.back() == ')';
  const bool roman = core.size() <= 5 && core.find_first_not_of("IVXLC") == std::string_view::npos;
  return is_digit(core.front()) || bracketed || roman;
}

/// "HO401": capitals and a number, which a text uses for its own clauses.
bool is_code(std::string_view core) {
  const auto capitals = static_cast<std::size_t>(std::find_if_not(core.begin(), core.end(), is_upper) - core.begin());
  const std::size_t digits = core.size() - capitals;
  return capitals >= 1 && capitals <= 3 && digits >= 2 && digits <= 4 && std::all_of(core.begin() + static_cast<std::ptrdiff_t>(capitals), core.end(), is_digit);
}

}  // namespace

bool is_citing_word(std::string_view word) { return is_one_of(kCitingWords, fold_case(word)); }

std::vector<Citation> find_citations(std::string_view plain) {
  std::vector<Citation> found;
  std::string word;              // for which a number may follow
  const Token* before = nullptr;  // the word itself, directly before the number
  const auto tokens = tokens_of(plain);
  for (const Token& token : tokens) {
    const std::string folded = fold_case(token.core);
    if (!word.empty() && is_number(token.core)) {
      found.push_back({before != nullptr ? before->begin : token.begin, token.end, word, label_parts(token.core)});
      before = nullptr;
      continue;
    }
    if (is_code(token.core)) found.push_back({token.begin, token.end, "", label_parts(token.core)});
    const bool goes_on = !word.empty() && before == nullptr && is_one_of(kJoiningWords, folded);
    const bool cites = is_one_of(kCitingWords, folded) && !token.closes;
    if (cites) word = folded;
    else if (!goes_on) word.clear();
    before = cites ? &token : nullptr;
  }
  return found;
}

}  // namespace text
