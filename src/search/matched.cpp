#include "search/matched.h"

#include <algorithm>
#include <map>
#include <set>

#include "text/unicode.h"

namespace search {
namespace {

constexpr std::size_t kMostFound = 4;  // words shown for one typed

// Three quarters of the shorter stand at the beginning of the longer: a reader sees that they are one word.
bool look_alike(std::string_view a, std::string_view b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  const auto same = static_cast<std::size_t>(std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(shorter), b.begin()).first - a.begin());
  return same >= 3 ? same * 4 >= shorter * 3 : same == a.size() && same == b.size();
}

// What was typed for these groups, in its order.
std::string typed_for(const Query& query, const Wanted& wanted, const std::set<std::size_t>& groups) {
  std::string typed;
  for (std::size_t term = 0; term < query.terms.size() && term < wanted.group_of.size(); ++term)
    if (groups.contains(wanted.group_of[term])) typed += (typed.empty() ? "" : " ") + query.terms[term].text;
  return typed;
}

void add(std::string typed, std::string found, std::vector<Matched>& known) {
  auto place = std::find_if(known.begin(), known.end(), [&](const Matched& m) { return m.typed == typed; });
  if (place == known.end()) place = known.insert(place, {std::move(typed), {}});
  const bool is_new = std::find(place->found.begin(), place->found.end(), found) == place->found.end();
  if (is_new && place->found.size() < kMostFound) place->found.push_back(std::move(found));
}

}  // namespace

void add_matched(const Query& query, const Wanted& wanted, std::string_view text, const std::vector<Match>& matches,
                 std::vector<Matched>& known) {
  // One name may stand for several words: GIG for "national health service".
  std::map<std::pair<std::size_t, std::size_t>, std::set<std::size_t>> groups;
  for (const Match& match : matches) groups[{match.begin, match.end}].insert(match.group);
  for (const auto& [range, of_range] : groups) {
    const std::string found = text::fold_case(text.substr(range.first, range.second - range.first));
    const std::string typed = typed_for(query, wanted, of_range);
    bool plain = typed.empty() || look_alike(text::fold_case_and_accents(found), text::fold_case_and_accents(typed));
    for (std::size_t term = 0; term < query.terms.size() && term < wanted.group_of.size(); ++term)
      plain = plain || (of_range.contains(wanted.group_of[term]) && look_alike(text::fold_case_and_accents(found), text::fold_case_and_accents(query.terms[term].text)));
    if (!plain) add(typed, found, known);
  }
}

}  // namespace search
