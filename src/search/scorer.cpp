#include "search/scorer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "search/ranking.h"

namespace search {
namespace {

std::size_t field_of(store::Place place) { return std::min<std::size_t>(place >> store::kFieldShift, kFieldCount - 1); }

// Goes through a list row by row.
struct Cursor {
  explicit Cursor(const PostingList* of, double weighs = 1) : list(of), weight(static_cast<float>(weighs)) {}
  static constexpr RowNumber kEnd = std::numeric_limits<RowNumber>::max();
  RowNumber row() const { return at < list->rows.size() ? list->rows[at] : kEnd; }
  void add_to(std::array<float, kFieldCount>& frequency, float times) const {
    for (std::uint32_t i = list->begin(at); i < list->ends[at]; ++i) frequency[field_of(list->places[i])] += times;
  }
  // REQUIRES: no row before the last one asked for.
  bool holds(RowNumber wanted) {
    while (row() < wanted) ++at;
    return row() == wanted;
  }
  const PostingList* list;
  float weight;
  std::size_t at = 0;
};

std::vector<Cursor> cursors(const std::vector<Sought::Weighted>& lists) {
  std::vector<Cursor> out;
  for (const Sought::Weighted& weighted : lists) out.emplace_back(weighted.list.get(), weighted.weight);
  return out;
}

}  // namespace

// How often does not make up for how close: other names count beside the closest one that the row holds.
void Scorer::find(const Sought& sought) {
  hits_.clear();
  std::vector<Cursor> any = cursors(sought.lists);
  std::optional<Cursor> exact;
  if (sought.exact) exact.emplace(sought.exact.get());
  for (;;) {
    RowNumber row = Cursor::kEnd;
    for (const Cursor& cursor : any) row = std::min(row, cursor.row());
    if (row == Cursor::kEnd) return;
    Hit& hit = hits_.emplace_back(Hit{row, {}, 0});
    for (Cursor& cursor : any) {
      if (cursor.row() != row) continue;
      if (hit.closeness == 0) hit.closeness = cursor.weight;  // the closest comes first
      cursor.add_to(hit.frequency, cursor.weight / hit.closeness);
      ++cursor.at;
    }
    if (exact && !exact->holds(row)) hit.closeness *= static_cast<float>(kOtherForm);
  }
}

double Scorer::idf() const {
  const auto all = static_cast<double>(rows_.count(index_));
  const auto held = static_cast<double>(hits_.size());
  return std::log(1 + (std::max(all - held, 0.0) + 0.5) / (held + 0.5));
}

float Scorer::weight(const Hit& hit) const {
  float sum = 0;
  for (std::size_t field = 0; field < kFieldCount; ++field) {
    const float frequency = hit.frequency[field];
    if (frequency == 0) continue;
    sum += kFieldWeights[field] * frequency / (frequency + rows_.norm(static_cast<Field>(field), hit.row));
  }
  return sum;
}

Scorer::Score& Scorer::score_of(RowNumber row) {
  if (score_of_[row] == 0) {
    scores_.emplace_back();
    found_.push_back(row);
    score_of_[row] = static_cast<std::uint32_t>(scores_.size());
  }
  return scores_[score_of_[row] - 1];
}

void Scorer::add(Score& score, float potential, float closeness) {
  score.potential += potential;
  score.score += potential * closeness;
}

void Scorer::add(const Sought& sought) {
  find(sought);
  const auto factor = static_cast<float>(sought.times * idf());
  for (const Hit& hit : hits_) {
    Score& score = score_of(hit.row);
    score.held = static_cast<std::uint16_t>(score.held + (sought.counts ? 1 : 0));
    add(score, factor * weight(hit), hit.closeness);
    score.own_match |= hit.frequency[1] > 0 || hit.frequency[2] > 0;
  }
}

void Scorer::find_pairs(const PostingList& first, const PostingList& second, std::size_t distance) {
  hits_.clear();
  std::size_t b = 0;
  for (std::size_t a = 0; a < first.rows.size(); ++a) {
    while (b < second.rows.size() && second.rows[b] < first.rows[a]) ++b;
    if (b == second.rows.size()) return;
    if (second.rows[b] != first.rows[a]) continue;
    Hit hit{first.rows[a], {}, 1};
    bool any = false;
    std::uint32_t next = second.begin(b);
    for (std::uint32_t i = first.begin(a); i < first.ends[a]; ++i) {
      const auto wanted = static_cast<store::Place>(first.places[i] + distance);
      while (next < second.ends[b] && second.places[next] < wanted) ++next;
      if (next == second.ends[b]) break;
      if (second.places[next] != wanted) continue;
      hit.frequency[field_of(wanted)] += 1;
      any = true;
    }
    if (any) hits_.push_back(hit);
  }
}

void Scorer::add_pair(const Sought& first, const Sought& second) {
  if (first.lists.empty() || second.lists.empty()) return;
  find_pairs(*first.lists.front().list, *second.lists.front().list, first.length);
  const auto factor = static_cast<float>(kPair * std::min(first.times, second.times) * idf());
  for (const Hit& hit : hits_) add(score_of(hit.row), factor * weight(hit), hit.closeness);
}

}  // namespace search
