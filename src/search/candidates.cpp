#include "search/candidates.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>

#include "search/ranking.h"
#include "search/row_reader.h"

namespace search {
namespace {

constexpr std::size_t place(Index index) { return static_cast<std::size_t>(index); }
constexpr std::size_t kIndexCount = std::size(kIndexes);

const Term* last_word(const std::vector<Term>& terms) {
  const auto found = std::find_if(terms.rbegin(), terms.rend(), [](const Term& t) { return !t.excluded; });
  return found == terms.rend() || found->or_previous ? nullptr : &*found;
}

class Finder {
 public:
  Finder(store::Connection& db, const Request& request, Works& works)
      : db_(db),
        terms_(request.query.terms),
        reader_(db, request, works),
        start_(std::chrono::steady_clock::now()),
        // Reading and showing what was found takes time too.
        retrieve_until_(start_ + request.limit * 6 / 10),
        read_until_(start_ + request.limit) {
    for (const Index index : kIndexes) found_.wanted.push_back(wanted(terms_, analyser_of(index)));
  }

  Found find() {
    const bool words = std::any_of(found_.wanted.begin(), found_.wanted.end(), [](const Wanted& w) { return !w.groups.empty(); });
    if (words) {
      look_up_groups();
      complete_last_word();
      search_all();
      if (texts_passing() < kFewTexts) search_any();
      mark_own_matches();
    } else {
      list_all();
    }
    return std::move(found_);
  }

 private:
  bool excludes() const { return !found_.wanted.front().excluded.empty(); }

  // No words to look for: every text, but for those that hold what is excluded.
  void list_all() {
    std::set<const WorkFacts*> excluded;
    for (const Index index : kIndexes) {
      if (!excludes()) break;
      for (const std::int64_t row : excluded_rows(db_, index, found_.wanted[place(index)], retrieve_until_))
        if (const auto candidate = reader_.read({row, 0})) excluded.insert(candidate->work);
    }
    found_.candidates = reader_.read_all(retrieve_until_, found_.cut_short);
    std::erase_if(found_.candidates, [&](const Candidate& c) { return excluded.contains(c.work); });
    for (Candidate& c : found_.candidates) c.score = force_factor(c.force) / kBinds;
  }

  // Which groups each index holds at all: what is missing needs no search.
  void look_up_groups() {
    for (const Index index : kIndexes)
      for (const Group& group : found_.wanted[place(index)].groups)
        known_[place(index)].push_back(has_any(db_, index, group, retrieve_until_));
  }

  // A last word that stands nowhere as a whole is taken as one still being typed.
  void complete_last_word() {
    const Term* last = last_word(terms_);
    if (last == nullptr) return;
    const Group group = beginning_with(*last);
    const auto unknown = [](const std::vector<bool>& known) { return !known.empty() && !known.back(); };
    if (group.empty() || !std::all_of(known_.begin(), known_.end(), unknown)) return;
    for (const Index index : kIndexes) {
      if (!has_any(db_, index, group, retrieve_until_)) continue;
      found_.prefix = true;
      known_[place(index)].back() = true;
    }
    if (!found_.prefix) return;
    for (Wanted& w : found_.wanted) w.groups.back() = group;
  }

  std::size_t known_groups(Index index) const {
    const auto& known = known_[place(index)];
    return static_cast<std::size_t>(std::count(known.begin(), known.end(), true));
  }

  void search_all() {
    for (const Index index : kIndexes)
      if (known_groups(index) > 0 && known_groups(index) == known_[place(index)].size()) search(index, Need::all);
  }

  void search_any() {
    for (const Index index : kIndexes)
      if (known_groups(index) > 0 && known_[place(index)].size() > 1) search(index, Need::any);
  }

  void search(Index index, Need need) {
    Retrieved retrieved = retrieve(db_, index, found_.wanted[place(index)], need, retrieve_until_);
    found_.cut_short |= retrieved.cut_short;
    // Best first, so that what is left out when time is up is the least.
    std::sort(retrieved.rows.begin(), retrieved.rows.end(), [](const ScoredRow& a, const ScoredRow& b) {
      return a.score != b.score ? a.score > b.score : a.row < b.row;
    });
    const std::size_t first = found_.candidates.size();
    for (const ScoredRow& row : retrieved.rows) {
      if (std::chrono::steady_clock::now() > read_until_) {
        found_.cut_short = true;
        break;
      }
      if (!seen_.insert(row.row).second) continue;
      auto candidate = reader_.read(row);
      if (!candidate) continue;
      candidate->all_words = need == Need::all;
      found_.candidates.push_back(std::move(*candidate));
    }
    const double share = static_cast<double>(known_groups(index)) / static_cast<double>(known_[place(index)].size());
    scale(first, share);
  }

  // Scores of two indexes do not compare: each is measured by its best, and an index that knows but some of the words
  // by their share.
  void scale(std::size_t first, double share) {
    double best = 0;
    for (std::size_t i = first; i < found_.candidates.size(); ++i) {
      Candidate& c = found_.candidates[i];
      c.score *= force_factor(c.force);
      best = std::max(best, c.score);
    }
    for (std::size_t i = first; i < found_.candidates.size(); ++i)
      found_.candidates[i].score = best > 0 ? found_.candidates[i].score / best * share : share;
  }

  std::size_t texts_passing() const {
    std::set<const WorkFacts*> texts;
    for (const Candidate& c : found_.candidates)
      if (c.failed == 0) texts.insert(c.work);
    return texts.size();
  }

  void mark_own_matches() {
    std::unordered_set<std::int64_t> own;
    for (const Index index : kIndexes) {
      if (known_groups(index) == 0) continue;
      const auto rows = rows_with_own_match(db_, index, found_.wanted[place(index)], read_until_);
      own.insert(rows.begin(), rows.end());
    }
    for (Candidate& c : found_.candidates) c.own_match = own.contains(c.row);
  }

  store::Connection& db_;
  const std::vector<Term>& terms_;
  RowReader reader_;
  Deadline start_, retrieve_until_, read_until_;
  Found found_;
  std::array<std::vector<bool>, kIndexCount> known_;  // by index, then group
  std::unordered_set<std::int64_t> seen_;
};

}  // namespace

const std::string& day_of(const Request& request) { return (request.at ? *request.at : request.today).iso(); }

Found find_candidates(store::Connection& db, const Request& request, Works& works) {
  return Finder(db, request, works).find();
}

}  // namespace search
