#include "versioning/moves.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <map>
#include <tuple>

#include "versioning/increasing.h"

namespace versioning {

namespace {

constexpr int kNone = -1;

using Place = std::pair<int, int>;  // old index, new index

/// What a clause that stays is worth.
struct Worth {
  std::int64_t clauses = 0;   // 1
  std::int64_t at_place = 0;  // 1 if it is the n-th of its siblings in both texts
  std::int64_t words = 0;     // bytes of it and all under it, in both texts
  std::uint64_t tie = 0;      // anything that depends on the words alone
  Worth& operator+=(const Worth& other) {
    clauses += other.clauses;
    at_place += other.at_place;
    words += other.words;
    tie += other.tie;
    return *this;
  }
  friend auto operator<=>(const Worth&, const Worth&) = default;
};

/// The bytes of each clause with everything under it.
std::vector<std::int64_t> subtree_sizes(const Lines& lines) {
  std::vector<std::int64_t> out(lines.size());
  for (std::size_t i = lines.size(); i-- > 0;) {
    out[i] += static_cast<std::int64_t>(lines[i].words.heading.size() + lines[i].words.text.size());
    if (lines[i].parent >= 0) out[static_cast<std::size_t>(lines[i].parent)] += out[i];
  }
  return out;
}

std::uint64_t number_of(const store::ManifestLine& line) {
  std::uint64_t number = 0;
  std::memcpy(&number, line.wording_hash.bytes.data(), sizeof number);
  for (const char c : line.clause) number = number * 31 + static_cast<unsigned char>(c);
  return number >> 16;  // room for sums
}

class Mover {
 public:
  Mover(const Lines& old, const Lines& now, const Match& match)
      : old_(old),
        now_(now),
        there_(old.size(), kNone),
        back_(now.size(), kNone),
        old_sizes_(subtree_sizes(old)),
        new_sizes_(subtree_sizes(now)) {
    for (const Pair& pair : match.pairs) {
      link(pair.old_index, pair.new_index);
      pairs_.emplace_back(pair.old_index, pair.new_index);
    }
    for (const Substitution& each : match.substitutions) link(each.old_index, each.new_index);
    for (const Parting& split : match.splits)
      for (auto part = split.parts.rbegin(); part != split.parts.rend(); ++part) link(split.whole, *part);
    for (const Parting& merge : match.merges)
      for (auto part = merge.parts.rbegin(); part != merge.parts.rend(); ++part) link(*part, merge.whole);
    std::sort(pairs_.begin(), pairs_.end());
  }

  std::set<Place> run() {
    for (const Place& place : pairs_) sort_out(place);
    for (const auto& [parents, siblings] : siblings_) keep_order(siblings);
    keep_adopted();
    return std::move(moved_);
  }

 private:
  void link(int o, int n) {
    there_[static_cast<std::size_t>(o)] = n;
    back_[static_cast<std::size_t>(n)] = o;
  }
  int there(int o) const { return o == kNone ? kNone : there_[static_cast<std::size_t>(o)]; }
  int back(int n) const { return n == kNone ? kNone : back_[static_cast<std::size_t>(n)]; }
  int parent_of(const Lines& lines, int index) const { return lines[static_cast<std::size_t>(index)].parent; }

  /// Siblings in both texts, clauses with other parents, and those whose parent came or went.
  void sort_out(const Place& place) {
    const int direct_old = parent_of(old_, place.first), direct_new = parent_of(now_, place.second);
    int o = direct_old, n = direct_new;
    while (o != kNone && there(o) == kNone) o = parent_of(old_, o);
    while (n != kNone && back(n) == kNone) n = parent_of(now_, n);
    if (there(o) == n || (n != kNone && back(n) == o))
      siblings_[{o, n}].push_back(place);
    else if (direct_old != kNone && direct_new != kNone && o == direct_old && n == direct_new)
      moved_.insert(place);
    else
      adopted_.push_back(place);
  }

  Worth worth(const Place& place, bool at_place) const {
    const auto o = static_cast<std::size_t>(place.first), n = static_cast<std::size_t>(place.second);
    return {1, at_place ? 1 : 0, old_sizes_[o] + new_sizes_[n], number_of(old_[o]) + number_of(now_[n])};
  }

  /// New places as ranks; REQUIRES: sorted by old place.
  static std::vector<std::size_t> ranks(const std::vector<Place>& places) {
    std::vector<int> sorted;
    for (const Place& place : places) sorted.push_back(place.second);
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::size_t> out;
    for (const Place& place : places)
      out.push_back(static_cast<std::size_t>(std::lower_bound(sorted.begin(), sorted.end(), place.second) -
                                             sorted.begin()));
    return out;
  }

  void keep_order(const std::vector<Place>& siblings) {
    const auto values = ranks(siblings);
    std::vector<Worth> weights;
    for (std::size_t i = 0; i < siblings.size(); ++i) weights.push_back(worth(siblings[i], values[i] == i));
    std::vector<bool> stays(siblings.size(), false);
    for (const std::size_t at : heaviest_increasing(values, weights)) stays[at] = true;
    for (std::size_t i = 0; i < siblings.size(); ++i)
      if (!stays[i]) moved_.insert(siblings[i]);
  }

  /// It or a clause above it, in either text, moved.
  bool went_along(const Place& place) const {
    for (int o = place.first; o != kNone; o = parent_of(old_, o))
      if (moved_.contains({o, there(o)})) return true;
    for (int n = place.second; n != kNone; n = parent_of(now_, n))
      if (moved_.contains({back(n), n})) return true;
    return false;
  }

  /// Under another parent, because a heading came or went: moved only if the order of reading says so.
  void keep_adopted() {
    if (adopted_.empty()) return;
    std::vector<Place> places;
    std::vector<Worth> weights;
    const std::set<Place> adopted(adopted_.begin(), adopted_.end());
    for (const Place& place : pairs_)
      if (!went_along(place)) {
        places.push_back(place);
        weights.push_back(worth(place, !adopted.contains(place)));
        if (!adopted.contains(place)) weights.back().clauses = static_cast<std::int64_t>(pairs_.size());
      }
    std::set<Place> stays;
    for (const std::size_t at : heaviest_increasing(ranks(places), weights)) stays.insert(places[at]);
    for (const Place& place : adopted_)
      if (!stays.contains(place) && !went_along(place)) moved_.insert(place);
  }

  const Lines& old_;
  const Lines& now_;
  std::vector<int> there_, back_;
  std::vector<std::int64_t> old_sizes_, new_sizes_;
  std::vector<Place> pairs_;                      // by old index
  std::map<Place, std::vector<Place>> siblings_;  // by their parents
  std::vector<Place> adopted_;
  std::set<Place> moved_;
};

}  // namespace

std::set<std::pair<int, int>> find_moves(const Lines& old, const Lines& now, const Match& match) {
  return Mover(old, now, match).run();
}

}  // namespace versioning
