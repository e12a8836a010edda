#pragma once
// Query → what to look for in one index: keys of words in place of words.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "language/analyser.h"
#include "search/query.h"

namespace search {

/// A run of positions; each holds one of its keys.  The index is asked for the first key of all but the first position
/// (see Retrieval), for FTS5 has no phrase of alternatives.
struct Pattern {
  std::vector<std::vector<std::string>> positions;  // never empty, nor any of them
  bool prefix = false;                              // the keys are beginnings of keys
  double weight = 1;                                // of a place that holds it, beside other patterns of its group
  std::string exact = {};                           // of a single word: the key of its very spelling
  std::vector<std::vector<std::string>> parts = {}; // of a hyphenated word: the keys of each part by itself
};

/// Any of these is as good as another: trident OR nuclear.
using Group = std::vector<Pattern>;

struct Wanted {
  std::vector<Group> groups;      // one a word or phrase of the query; "all words" means all groups
  std::vector<Pattern> excluded;  // none of these
  std::vector<std::size_t> group_of;  // by term of the query: its group, or kNoGroup
};
inline constexpr std::size_t kNoGroup = static_cast<std::size_t>(-1);

/// A term without a word the analyser knows asks for nothing.
Wanted wanted(const std::vector<Term>& terms, const language::Analyser& analyser);
/// The terms with the query's alternatives in that language.
Wanted wanted(const Query& query, std::string_view lang);

/// The group of a word that is still being typed: everything that begins with it.  Empty for phrases and for words
/// shorter than three letters.
Group beginning_with(const Term& term);

/// The MATCH expression: every group, or any of them, and nothing that is excluded.  REQUIRES: groups.
enum class Need { all, any };
std::string match_expression(const Wanted& wanted, Need need);
std::string match_expression(const Group& group);

}  // namespace search
