#include "search/wordings.h"

namespace search {

const Wording* Wordings::of(const Candidate& candidate) {
  const auto [place, is_new] = read_.try_emplace(candidate.row);
  std::optional<Wording>& wording = place->second;
  if (!is_new) return wording ? &*wording : nullptr;
  store::Statement row = db_.prepare(R"(
    SELECT title, heading, text, eid, label, valid_from, valid_to, clause, version, ord FROM search_row WHERE id = ?1)");
  row.bind(candidate.row);
  if (!row.step()) return nullptr;
  wording.emplace(Wording{row.str(0), row.str(1), row.str(2), row.str(3), row.str(4), row.str(5), row.str(6),
                          row.integer(7), row.integer(8), row.integer(9)});
  return &*wording;
}

Matches::Matches(const Found& found) : found_(found) {
  for (const Index index : kIndexes) matchers_.emplace_back(found.wanted[place(index)], analyser_of(index));
}

const std::vector<Match>& Matches::in_text(const Candidate& candidate, const Wording& wording) {
  const auto [place_of, is_new] = in_text_.try_emplace(candidate.row);
  if (is_new) place_of->second = matchers_[place(index_of(candidate.lang))].find(wording.text);
  return place_of->second;
}

const std::vector<Match>& Matches::in_title(Index index, const std::string& title) {
  const auto [place_of, is_new] = in_title_[place(index)].try_emplace(title);
  if (is_new) place_of->second = matchers_[place(index)].find(title);
  return place_of->second;
}

}  // namespace search
