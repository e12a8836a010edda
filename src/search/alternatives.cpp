#include "search/alternatives.h"

#include <algorithm>

#include "language/thesaurus.h"

namespace search {
namespace {

constexpr std::size_t kMostKeys = 3;      // of a word in a phrase: the likeliest headwords
constexpr std::size_t kMostPatterns = 8;  // of one phrase

using Keys = std::vector<std::string>;

bool is_stem(const std::string& key) { return !key.starts_with('=') && !key.starts_with(':'); }

// Any form of the word, but an acronym has one only.
Keys keys_of(const language::Word& word) {
  Keys keys;
  if (!language::is_acronym(word.surface)) std::copy_if(word.keys.begin(), word.keys.end(), std::back_inserter(keys), is_stem);
  if (keys.empty()) keys.push_back(word.keys.front());
  return keys;
}

// A pattern has alternatives at its first position only (see match_expression): one pattern for each choice of the rest.
void add_position(std::vector<Pattern>& patterns, Keys keys) {
  keys.resize(std::min(keys.size(), kMostKeys));
  std::vector<Pattern> longer;
  for (const Pattern& pattern : patterns)
    for (const std::string& key : keys) {
      if (longer.size() == kMostPatterns) break;
      longer.push_back(pattern);
      longer.back().positions.push_back({key});
    }
  patterns = std::move(longer);
}

}  // namespace

Group patterns_of(const Alternative& alternative, const language::Analyser& analyser) {
  const auto words = language::words(analyser, alternative.text, language::Purpose::query);
  if (words.empty()) return {};
  Pattern first;
  first.weight = alternative.weight;
  first.positions.push_back(keys_of(words.front()));
  Group out{first};
  for (std::size_t i = 1; i < words.size(); ++i) add_position(out, keys_of(words[i]));
  return out;
}

void add_alternatives(const std::vector<Alternative>& alternatives, std::string_view lang,
                      const language::Analyser& analyser, Wanted& wanted) {
  for (const Alternative& alternative : alternatives) {
    if (alternative.lang != lang) continue;
    const Group patterns = patterns_of(alternative, analyser);
    std::size_t last = kNoGroup;
    for (const std::size_t term : alternative.terms) {
      const std::size_t group = term < wanted.group_of.size() ? wanted.group_of[term] : kNoGroup;
      if (group == kNoGroup || group == last) continue;
      wanted.groups[group].insert(wanted.groups[group].end(), patterns.begin(), patterns.end());
      last = group;
    }
  }
}

}  // namespace search
