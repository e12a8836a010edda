#include "search/wanted.h"

#include <algorithm>
#include <iterator>
#include <optional>

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

bool holds(const Keys& keys, const Keys& of_word, bool prefix) {
  return std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
    return std::any_of(of_word.begin(), of_word.end(),
                       [&](const std::string& k) { return prefix ? k.starts_with(key) : k == key; });
  });
}

bool stands_at(const Pattern& pattern, const std::vector<language::Word>& words, std::size_t at) {
  if (at + pattern.positions.size() > words.size()) return false;
  for (std::size_t i = 0; i < pattern.positions.size(); ++i)
    if (!holds(pattern.positions[i], words[at + i].keys, pattern.prefix)) return false;
  return true;
}

// The word sought is one that the text hyphenates, and this its last part.
bool ends_at(const Pattern& pattern, const language::Word& word) {
  return pattern.positions.size() == 1 && holds(pattern.positions.front(), word.whole_keys, pattern.prefix);
}

// What to look for where every pattern is one word: the usual case, found without a list of the words of the text.
struct SingleKey {
  std::string_view key;
  std::size_t group = 0;
  double weight = 1;
  bool prefix = false;
  bool exact = false;
};

std::optional<std::vector<SingleKey>> single_keys(const Wanted& wanted) {
  std::vector<SingleKey> keys;
  for (std::size_t group = 0; group < wanted.groups.size(); ++group)
    for (const Pattern& pattern : wanted.groups[group]) {
      if (pattern.positions.size() != 1) return std::nullopt;
      if (!pattern.exact.empty()) keys.push_back({pattern.exact, group, pattern.weight, false, true});
      for (const std::string& key : pattern.positions.front())
        keys.push_back({key, group, pattern.weight, pattern.prefix, key == pattern.exact});
    }
  return keys;
}

// A text this long is shown in part, and is not read on to its end where something was found.
constexpr std::size_t kReadAtLeast = 8192;  // bytes

// Of the keys of one place the best counts.
void add(const Match& match, std::vector<Match>& matches) {
  const auto same = [&](const Match& m) { return m.end == match.end && m.group == match.group; };
  const auto last = matches.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(matches.size(), 8));
  const auto found = std::find_if(last, matches.end(), same);
  if (found == matches.end()) return matches.push_back(match);
  found->weight = std::max(found->weight, match.weight);
  found->exact = found->exact || match.exact;
}

std::vector<Match> find_keys(const std::vector<SingleKey>& keys, const language::Analyser& analyser, std::string_view text) {
  std::vector<Match> matches;
  analyser.analyse(text, language::Purpose::index, [&](const language::Token& token) {
    for (const SingleKey& sought : keys) {
      if (sought.prefix ? !token.key.starts_with(sought.key) : token.key != sought.key) continue;
      add({token.begin, token.end, sought.group, sought.weight, sought.exact}, matches);
    }
    return matches.empty() || token.begin < kReadAtLeast;
  });
  return matches;
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

std::vector<Match> find_matches(const Wanted& wanted, const language::Analyser& analyser, std::string_view text) {
  if (const auto keys = single_keys(wanted)) return find_keys(*keys, analyser, text);
  const auto words = language::words(analyser, text, language::Purpose::index);
  std::vector<Match> matches;
  for (std::size_t at = 0; at < words.size(); ++at)
    for (std::size_t group = 0; group < wanted.groups.size(); ++group)
      for (const Pattern& pattern : wanted.groups[group])
        if (stands_at(pattern, words, at))
          add({words[at].begin, words[at + pattern.positions.size() - 1].end, group, pattern.weight,
               words[at].keys.front() == pattern.exact},
              matches);
        else if (ends_at(pattern, words[at]))
          add({words[at].whole_begin, words[at].end, group, pattern.weight, false}, matches);
  return matches;
}

}  // namespace search
