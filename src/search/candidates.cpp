#include "search/candidates.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "search/ranking.h"
#include "search/row_judge.h"

namespace search {
namespace {

const Term* last_word(const std::vector<Term>& terms) {
  const auto found = std::find_if(terms.rbegin(), terms.rend(), [](const Term& t) { return !t.excluded; });
  return found == terms.rend() || found->or_previous ? nullptr : &*found;
}

class Finder {
 public:
  Finder(store::Connection& db, const Request& request, const Library& library)
      : request_(request),
        rows_(*library.rows),
        judge_(request, library),
        // Showing what was found takes time too.
        retrieval_(db, *library.rows, std::chrono::steady_clock::now() + request.limit * 6 / 10),
        texts_(library.rows->works().size()) {
    for (const Index index : kIndexes) found_.wanted.push_back(wanted(request.query, lang_of(index)));
  }

  Found find() {
    if (found_.wanted.front().groups.empty()) {
      list_all();
    } else {
      complete_last_word();
      for (const Index index : kIndexes)
        retrieved_[place(index)] = retrieval_.retrieve(index, found_.wanted[place(index)], request_.query.typed);
      add(Need::all);
      // A first page that is not full is filled with what holds some of the words.
      if (texts_passing() < std::max(kFewTexts, request_.per_page)) add(Need::any);
    }
    found_.cut_short = retrieval_.cut_short();
    return std::move(found_);
  }

 private:
  // No words to look for: every text, but for those that hold what is excluded.
  void list_all() {
    std::vector<bool> excluded(rows_.works().size());
    for (const Index index : kIndexes)
      for (const RowNumber row : retrieval_.excluded_rows(index, found_.wanted[place(index)]))
        if (judge_.judge(row)) excluded[rows_.work_of(row)] = true;
    for (RowNumber row = 0; row < rows_.size(); ++row)
      if (!excluded[rows_.work_of(row)]) stand_for_text(row);
  }

  // One candidate a text and language stands for all its rows, those in force apart from those that are not.
  void stand_for_text(RowNumber row) {
    auto candidate = judge_.judge(row);
    if (!candidate) return;
    for (std::size_t i = found_.candidates.size(); i-- > 0;) {
      Candidate& other = found_.candidates[i];
      if (other.place != candidate->place) break;
      if (other.lang != candidate->lang || other.force != candidate->force) continue;
      ++other.clauses;
      return;
    }
    candidate->all_words = candidate->own_match = true;
    candidate->score = force_factor(candidate->force) / kBinds;
    found_.candidates.push_back(*candidate);
  }

  // A last word that stands nowhere as a whole is taken as one still being typed.
  void complete_last_word() {
    const Term* last = last_word(request_.query.terms);
    if (last == nullptr) return;
    const Group group = beginning_with(*last);
    if (group.empty() || stands_somewhere([&](Index index) { return found_.wanted[place(index)].groups.back(); })) return;
    if (!stands_somewhere([&](Index) -> const Group& { return group; })) return;
    found_.prefix = true;
    for (Wanted& w : found_.wanted)
      if (!w.groups.empty()) w.groups.back() = group;
  }

  template <class GroupOf>
  bool stands_somewhere(GroupOf group_of) {
    return std::any_of(std::begin(kIndexes), std::end(kIndexes), [&](Index index) {
      return !found_.wanted[place(index)].groups.empty() && retrieval_.has_any(index, group_of(index));
    });
  }

  // Scores of two indexes do not compare: each is measured by its best as if that held the words as typed, so that what
  // holds translations only stays behind; an index that knows but some of the words is measured by their share.
  void add(Need need) {
    for (const Index index : kIndexes) {
      const Retrieved& retrieved = retrieved_[place(index)];
      if (retrieved.rows.empty()) continue;
      const double share = static_cast<double>(retrieved.known) / static_cast<double>(retrieved.groups);
      found_.candidates.reserve(found_.candidates.size() + retrieved.rows.size());
      const double scale = retrieved.best > 0 ? share / static_cast<double>(retrieved.best) / kBinds : 0;
      for (const ScoredRow& row : retrieved.rows) {
        if (row.all_words != (need == Need::all)) continue;
        auto candidate = judge_.judge(row.row);
        if (!candidate) continue;
        candidate->score = static_cast<double>(row.score) * force_factor(candidate->force) * scale;
        candidate->all_words = row.all_words;
        candidate->own_match = row.own_match;
        if (candidate->failed == 0) texts_[candidate->place] = true;
        found_.candidates.push_back(*candidate);
      }
    }
  }

  std::size_t texts_passing() const { return static_cast<std::size_t>(std::count(texts_.begin(), texts_.end(), true)); }

  const Request& request_;
  const Rows& rows_;
  RowJudge judge_;
  Retrieval retrieval_;
  std::array<Retrieved, kIndexCount> retrieved_;
  std::vector<bool> texts_;  // that pass all filters, by place
  Found found_;
};

}  // namespace

Library open_library(store::Connection& db) {
  Library library;
  library.rows = Rows::of(db);
  library.works = Works::of(db, *library.rows);
  return library;
}

const std::string& day_of(const Request& request) { return (request.at ? *request.at : request.today).iso(); }

Found find_candidates(store::Connection& db, const Request& request, const Library& library) {
  return Finder(db, request, library).find();
}

}  // namespace search
