#include "tests/search/show.h"

#include <array>

namespace search_tests {
namespace {

void append(std::string& line, const std::string& piece) { line += (line.empty() ? "" : " ") + piece; }

std::string show(const search::Term& term) {
  std::string out = term.or_previous ? "|" : "";
  if (term.excluded) out += '-';
  return out + (term.phrase ? "[" + term.text + "]" : term.text);
}

}  // namespace

std::string show(const search::Query& query) {
  std::string line;
  for (const search::Term& term : query.terms) append(line, show(term));
  for (const auto& [key, values] : query.filters) {
    std::string piece = key;
    for (const std::string& value : values) piece += (piece == key ? "=" : ",") + value;
    append(line, piece);
  }
  std::string weightless;
  for (const std::string& word : query.weightless) append(weightless, word);
  if (!weightless.empty()) append(line, "(" + weightless + ")");
  if (!query.reference.empty()) append(line, "@" + query.reference);
  return line;
}

std::string random_query(std::mt19937& random, int pieces) {
  constexpr std::array kPieces = {"rent",   "controls", "the",    "our",   "policy", "OR",      "NEU",   "-",       "\"",
                                  "“",      "”",        "kind:",  "motion", "body:", "Cwm Un",  ",",     "year:",   "2019..2022",
                                  "clause", "4",        "30.2",   "(iv)",  "HO401",  "tŷ",      "w^yl",  "i'r",     ":",
                                  "passed", "decision:", "a",     "-rent", ".",      "\xC3",    "lang:cy", "5,000", "'"};
  std::uniform_int_distribution<std::size_t> piece(0, kPieces.size() - 1);
  std::uniform_int_distribution<int> count(0, pieces);
  std::uniform_int_distribution<int> space(0, 2);
  std::string typed;
  for (int i = count(random); i > 0; --i) {
    typed += kPieces[piece(random)];
    if (space(random) != 0) typed += ' ';
  }
  return typed;
}

}  // namespace search_tests
