#include "versioning/references.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/unicode.h"

namespace versioning {

namespace {

// Words that a number of a clause stands behind, with the mutations of the Welsh ones.
constexpr std::array<std::string_view, 58> kReferenceWords = {
    "adran",       "adrannau",  "annex",      "appendix",     "art",        "article",     "articles",
    "atodlen",     "bennod",    "bwynt",      "chapter",      "chapters",   "chymal",      "chymalau",
    "clause",      "clauses",   "composite",  "cymal",        "cymalau",    "erthygl",     "erthyglau",
    "gymal",       "gymalau",   "motion",     "motions",      "nghymal",    "para",        "paragraff",
    "paragraffau", "paragraph", "paragraphs", "paras",        "part",       "parts",       "pennod",
    "penodau",     "point",     "points",     "pwynt",        "ran",        "rhan",        "rhannau",
    "rheol",       "rheolau",   "reol",       "reolau",       "rule",       "rules",       "schedule",
    "schedules",   "section",   "sections",   "subparagraph", "subsection", "subsections", "baragraff",
    "is-adran",    "phennod"};

// Words that join the numbers of a list of references.
constexpr std::array<std::string_view, 8> kJoiningWords = {"a", "ac", "and", "i", "neu", "or", "to", "–"};

bool is_one_of(const auto& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// A word and the punctuation around it: "(clause" is "(" and "clause".
struct Token {
  std::string_view before, core, after;
};

bool is_edge(char c) {
  return std::string_view(".,;:!?\"'[]*_").find(c) != std::string_view::npos;
}

Token token_of(std::string_view word) {
  std::size_t first = 0, last = word.size();
  while (first < last && is_edge(word[first])) ++first;
  while (last > first && is_edge(word[last - 1])) --last;
  return {word.substr(0, first), word.substr(first, last - first), word.substr(last)};
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_number(std::string_view core) {
  const bool digits = std::any_of(core.begin(), core.end(), is_digit);
  const bool letter = core.size() >= 3 && core.size() <= 7 && core.front() == '(' && core.back() == ')';
  const bool roman = core.size() <= 5 && core.find_first_not_of("IVXLC") == std::string_view::npos;
  return !core.empty() && (digits || letter || roman);
}

/// "4(2)(b)": a reference by its form alone.
bool is_nested(std::string_view core) {
  const std::size_t open = core.find('(');
  return open != 0 && open != std::string_view::npos && core.back() == ')' && is_digit(core.front());
}

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    if (end > at) out.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return out;
}

std::string word_form(std::string_view core) {
  while (!core.empty() && core.front() == '(') core.remove_prefix(1);
  return text::fold_case(core);
}

}  // namespace

std::string without_references(std::string_view plain) {
  std::string out;
  bool expected = false;
  for (const std::string_view word : split(plain)) {
    const Token token = token_of(word);
    const bool reference = (expected && is_number(token.core)) || is_nested(token.core);
    out.append(out.empty() ? "" : " ").append(token.before);
    out.append(reference ? std::string_view("§") : token.core).append(token.after);
    const std::string form = word_form(token.core);
    const bool list = expected && is_one_of(kJoiningWords, form);
    expected = reference || list || is_one_of(kReferenceWords, form);
  }
  return out;
}

}  // namespace versioning
