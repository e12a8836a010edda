#include "search/readings.h"

#include <algorithm>

#include "language/analyser.h"
#include "text/unicode.h"

namespace search {
namespace {

bool is_expanded(std::string_view word, const std::vector<Expansion>& expansions) {
  const std::string spaced = ' ' + text::fold_case(word) + ' ';
  return std::any_of(expansions.begin(), expansions.end(), [&](const Expansion& e) {
    return e.kind != "ambiguous" && (' ' + text::fold_case(e.typed) + ' ').find(spaced) != std::string::npos;
  });
}

bool holds(Retrieval& retrieval, Index index, std::vector<std::string> keys) {
  return !keys.empty() && retrieval.has_any(index, {Pattern{{std::move(keys)}}});
}

}  // namespace

std::vector<std::string> read_both_ways(const Query& query, const std::vector<Expansion>& expansions, Retrieval& retrieval) {
  std::vector<std::string> out;
  if (!query.read_as.empty()) return out;
  for (const Term& term : query.terms) {
    if (term.phrase || term.excluded || is_expanded(term.text, expansions)) continue;
    const auto welsh = language::words(language::analyser_for("cy"), term.text, language::Purpose::query);
    if (welsh.size() != 1) continue;
    std::vector<std::string> others(welsh.front().keys.begin() + 1, welsh.front().keys.end());
    // The spelling itself, with and without accents, is no other reading: "Senedd" is one name in both languages.
    const std::string spelling = welsh.front().keys.front().substr(1);
    std::erase_if(others, [&](const std::string& key) { return key == spelling || key.starts_with(':'); });
    if (holds(retrieval, index_of("cy"), others) && retrieval.has_word(index_of("en"), term.text)) out.push_back(term.text);
  }
  return out;
}

}  // namespace search
