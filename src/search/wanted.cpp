#include "search/wanted.h"

#include <algorithm>
#include <iterator>

#include "search/alternatives.h"
#include "search/ranking.h"
#include "text/unicode.h"

namespace search {
namespace {

constexpr std::size_t kShortestPrefix = 3;  // letters

using Keys = std::vector<std::string>;

bool is_stem(std::string_view key) { return !key.starts_with('=') && !key.starts_with(':'); }

// A stem is in the index under every form of its word, so the exact key beside it adds rows to score and finds none.
Keys narrowed(Keys keys) {
  if (std::any_of(keys.begin(), keys.end(), is_stem)) keys.erase(keys.begin());
  return keys;
}

// In quotes the spelling is meant, but who leaves out an accent leaves it out there too.
Keys spellings(const language::Word& word) {
  const std::string& exact = word.keys.front();
  std::string folded = ':' + text::fold_accents(exact.substr(1));
  if (folded.compare(1, std::string::npos, exact, 1) != 0) return {exact};
  return {exact, std::move(folded)};
}

Pattern pattern(const std::vector<language::Word>& words, const Term& term) {
  Pattern out;
  for (const language::Word& word : words) out.positions.push_back(term.phrase ? spellings(word) : narrowed(word.keys));
  if (words.size() == 1 && !term.phrase) out.exact = words.front().keys.front();
  // One word to the reader, several to the index: "no-fault".  FTS5 has no phrase of alternatives.
  if (out.positions.size() > 1 && !term.phrase) out.parts = out.positions;
  if (out.positions.size() > 1 && !term.phrase)
    for (std::size_t i = 0; i < words.size(); ++i) out.positions[i] = {words[i].keys.front()};
  return out;
}

// A hyphenated word is also sought as one: "co-operative" as "cooperative".
Group patterns(const Term& term, const language::Analyser& analyser) {
  const auto words = language::words(analyser, term.text, language::Purpose::query);
  if (words.empty()) return {};
  Group out{pattern(words, term)};
  const language::Word& last = words.back();
  if (!term.phrase && last.whole_words == words.size()) out.push_back({{last.whole_keys}, false});
  return out;
}

std::string quoted(const Pattern& pattern, std::size_t key_of_first) {
  std::string out = "\"";
  for (std::size_t i = 0; i < pattern.positions.size(); ++i) {
    if (i > 0) out += ' ';
    for (const char c : pattern.positions[i][i == 0 ? key_of_first : 0]) out.append(c == '"' ? 2 : 1, c);
  }
  return out + (pattern.prefix ? "\" *" : "\"");
}

std::string joined(const std::vector<std::string>& pieces, std::string_view sign) {
  std::string out;
  for (const std::string& piece : pieces) {
    if (!out.empty()) out += sign;
    out += piece;
  }
  return pieces.size() == 1 ? out : '(' + out + ')';
}

std::string any_of(const std::vector<Pattern>& patterns) {
  std::vector<std::string> pieces;
  for (const Pattern& pattern : patterns)
    for (std::size_t key = 0; key < pattern.positions.front().size(); ++key) pieces.push_back(quoted(pattern, key));
  return joined(pieces, " OR ");
}

}  // namespace

Wanted wanted(const std::vector<Term>& terms, const language::Analyser& analyser) {
  Wanted out;
  for (const Term& term : terms) {
    Group next = patterns(term, analyser);
    out.group_of.push_back(kNoGroup);
    if (next.empty()) continue;
    if (!term.excluded && (!term.or_previous || out.groups.empty())) out.groups.emplace_back();
    auto& place = term.excluded ? out.excluded : out.groups.back();
    if (!term.excluded) out.group_of.back() = out.groups.size() - 1;
    std::move(next.begin(), next.end(), std::back_inserter(place));
  }
  return out;
}

Wanted wanted(const Query& query, std::string_view lang) {
  const language::Analyser& analyser = language::analyser_for(lang);
  // Words of the other language are looked for as they are spelt.
  const bool foreign = !query.read_as.empty() && !lang.starts_with(query.read_as);
  Wanted out = wanted(query.terms, foreign ? language::folding_analyser() : analyser);
  if (foreign)
    for (Group& group : out.groups)
      for (Pattern& pattern : group) pattern.weight *= kForeignWord;
  add_alternatives(query.alternatives, lang, analyser, out);
  return out;
}

Group beginning_with(const Term& term) {
  if (term.phrase || term.excluded) return {};
  const auto words = language::words(language::folding_analyser(), term.text, language::Purpose::query);
  if (words.size() != 1 || text::length(words.front().surface) < kShortestPrefix) return {};
  const std::string begin = words.front().keys.front().substr(1);
  return {{{{"=" + begin, ":" + begin}}, true}};
}

std::string match_expression(const Group& group) { return any_of(group); }

std::string match_expression(const Wanted& wanted, Need need) {
  std::vector<std::string> pieces;
  for (const Group& group : wanted.groups) pieces.push_back(any_of(group));
  std::string out = joined(pieces, need == Need::all ? " AND " : " OR ");
  if (!wanted.excluded.empty()) out += " NOT " + any_of(wanted.excluded);
  return out;
}

}  // namespace search
