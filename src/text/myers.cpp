#include "text/myers.h"

#include <algorithm>
#include <optional>

#include "text/anchors.h"

namespace text {
namespace {

using Index = std::ptrdiff_t;

/// A search looks this many differences deep from each end before it gives up: 10 000 words with 500 of them
/// replaced are still compared exactly.
constexpr Index kDeepest = 1024;
/// Every search that gives up makes the next ones shallower, down to this: texts without order cost no more
/// than their length times this, and a few deep searches.
constexpr Index kShallowest = 64;
/// Anchors are used if the largest stretch between them is at most this share of the whole, in eighths; else
/// a search that gives up could be followed by another one over nearly the same words, again and again.
constexpr Index kLargestStretch = 7;

/// A stretch of each sequence.
struct Box {
  Index a = 0, a_end = 0, b = 0, b_end = 0;
  Index without_anchors = 0;  // the size of a box around it that had none; 0 if none was seen
  Index width() const { return a_end - a; }
  Index height() const { return b_end - b; }
  Index size() const { return width() + height(); }
  bool empty() const { return width() == 0 || height() == 0; }
  /// A part of what had no anchors may have some, but is searched for them only when it is half as large.
  bool may_have_anchors() const { return without_anchors == 0 || size() * 2 <= without_anchors; }
};

/// From (x, y) to (u, v) along a diagonal, relative to the box: where the best path has its middle.
struct Snake {
  Index x = 0, y = 0, u = 0, v = 0;
};

/// How far the paths with so many differences get on each diagonal.
class Frontier {
 public:
  explicit Frontier(Index deepest) : reach_(static_cast<std::size_t>(2 * deepest + 5)), zero_(deepest + 2) {}
  Index& operator[](Index diagonal) { return reach_[static_cast<std::size_t>(zero_ + diagonal)]; }

 private:
  std::vector<Index> reach_;
  Index zero_;
};

class Aligner {
 public:
  Aligner(Ids a, Ids b) : a_(a), b_(b), partners_(a.size(), kNoPartner) {}

  std::vector<std::size_t> run() {
    boxes_.push_back({.a_end = static_cast<Index>(a_.size()), .b_end = static_cast<Index>(b_.size())});
    while (!boxes_.empty()) {
      const Box box = trimmed(boxes_.back());
      boxes_.pop_back();
      if (!box.empty()) divide(box);
    }
    return std::move(partners_);
  }

 private:
  void match(Index a, Index b) { partners_[static_cast<std::size_t>(a)] = static_cast<std::size_t>(b); }
  bool same(Index a, Index b) const {
    return a_[static_cast<std::size_t>(a)] == b_[static_cast<std::size_t>(b)];
  }
  Ids part(Ids ids, Index begin, Index end) const {
    return ids.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
  }

  Box trimmed(Box box) {
    while (!box.empty() && same(box.a, box.b)) match(box.a++, box.b++);
    while (!box.empty() && same(box.a_end - 1, box.b_end - 1)) match(--box.a_end, --box.b_end);
    return box;
  }

  /// REQUIRES: a trimmed box that is not empty, so that at least two differences are in it and both halves
  /// are smaller.
  void divide(Box box) {
    const std::optional<Snake> middle = search(box);
    if (middle) return divide_at(box, *middle);
    const Snake furthest = furthest_point(box);
    limit_ = std::max(kShallowest, limit_ * 7 / 8);
    if (box.may_have_anchors()) {
      if (divide_at_anchors(box, Phrase::three_words) || divide_at_anchors(box, Phrase::one_word)) return;
      box.without_anchors = box.size();
    }
    divide_at(box, furthest);
  }

  void divide_at(const Box& box, const Snake& snake) {
    for (Index i = 0; i < snake.u - snake.x; ++i) match(box.a + snake.x + i, box.b + snake.y + i);
    boxes_.push_back({box.a + snake.u, box.a_end, box.b + snake.v, box.b_end, box.without_anchors});
    boxes_.push_back({box.a, box.a + snake.x, box.b, box.b + snake.y, box.without_anchors});
  }

  bool divide_at_anchors(const Box& box, Phrase phrase) {
    std::vector<Box> parts;
    Index largest = 0;
    Index a = box.a, b = box.b;
    const auto add = [&](Index a_end, Index b_end) {
      parts.push_back({.a = a, .a_end = a_end, .b = b, .b_end = b_end});
      largest = std::max(largest, parts.back().size());
    };
    const auto fixed = anchors(part(a_, box.a, box.a_end), part(b_, box.b, box.b_end), phrase);
    for (const auto& [in_a, in_b] : fixed) {
      add(box.a + static_cast<Index>(in_a), box.b + static_cast<Index>(in_b));
      a = box.a + static_cast<Index>(in_a) + 1;
      b = box.b + static_cast<Index>(in_b) + 1;
    }
    add(box.a_end, box.b_end);
    if (largest * 8 > box.size() * kLargestStretch) return false;
    for (const auto& [in_a, in_b] : fixed)
      match(box.a + static_cast<Index>(in_a), box.b + static_cast<Index>(in_b));
    boxes_.insert(boxes_.end(), parts.rbegin(), parts.rend());
    return true;
  }

  /// Where the paths from both ends meet; empty if they do not within the limit.
  std::optional<Snake> search(const Box& box) {
    const Index most = std::min(limit_, (box.size() + 1) / 2);
    forward_[1] = backward_[1] = 0;
    for (Index differences = 0; differences <= most; ++differences) {
      if (const auto found = step_forward(box, differences)) return found;
      if (const auto found = step_backward(box, differences)) return found;
    }
    return std::nullopt;
  }

  /// The diagonals that do not leave the box, from the first to the last by twos.
  static Index first_diagonal(const Box& box, Index d) {
    return -(d - 2 * std::max<Index>(0, d - box.height()));
  }
  static Index last_diagonal(const Box& box, Index d) { return d - 2 * std::max<Index>(0, d - box.width()); }

  static Index start(Frontier& reach, Index d, Index k) {
    return k == -d || (k != d && reach[k - 1] < reach[k + 1]) ? reach[k + 1] : reach[k - 1] + 1;
  }

  std::optional<Snake> step_forward(const Box& box, Index d) {
    const Index n = box.width(), m = box.height(), delta = n - m;
    for (Index k = first_diagonal(box, d); k <= last_diagonal(box, d); k += 2) {
      const Index x = start(forward_, d, k), y = x - k;
      Index u = x;
      while (u < n && u - k < m && same(box.a + u, box.b + u - k)) ++u;
      forward_[k] = u;
      const Index other = delta - k;
      if (delta % 2 != 0 && other >= -(d - 1) && other <= d - 1 && u + backward_[other] >= n)
        return Snake{x, y, u, u - k};
    }
    return std::nullopt;
  }

  std::optional<Snake> step_backward(const Box& box, Index d) {
    const Index n = box.width(), m = box.height(), delta = n - m;
    for (Index k = first_diagonal(box, d); k <= last_diagonal(box, d); k += 2) {
      const Index x = start(backward_, d, k), y = x - k;
      Index u = x;
      while (u < n && u - k < m && same(box.a_end - 1 - u, box.b_end - 1 - (u - k))) ++u;
      backward_[k] = u;
      const Index other = delta - k;
      if (delta % 2 == 0 && other >= -d && other <= d && u + forward_[other] >= n)
        return Snake{n - u, m - (u - k), n - x, m - y};
    }
    return std::nullopt;
  }

  /// The end of the path that got furthest in a search that gave up.  Some have left the box; these lead
  /// nowhere.
  Snake furthest_point(const Box& box) {
    Snake best;
    for (Index k = first_diagonal(box, limit_); k <= last_diagonal(box, limit_); k += 2) {
      const Index x = forward_[k], y = x - k;
      if (x <= box.width() && y <= box.height() && x + y > best.u + best.v) best = {x, y, x, y};
    }
    return best;
  }

  Ids a_, b_;
  std::vector<std::size_t> partners_;
  std::vector<Box> boxes_;
  Index limit_ = kDeepest;
  Frontier forward_{kDeepest};
  Frontier backward_{kDeepest};
};

/// The tokens that stand on both sides, and where: no other can have a partner, and without them there is
/// less to search.
struct Shared {
  std::vector<std::uint32_t> ids;
  std::vector<std::size_t> places;
};

Shared shared_with(Ids ids, const std::vector<bool>& other) {
  Shared out;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (ids[i] >= other.size() || !other[ids[i]]) continue;
    out.ids.push_back(ids[i]);
    out.places.push_back(i);
  }
  return out;
}

std::vector<bool> present(Ids ids) {
  std::vector<bool> out;
  for (const std::uint32_t id : ids) {
    if (id >= out.size()) out.resize(id + std::size_t{1});
    out[id] = true;
  }
  return out;
}

}  // namespace

std::vector<std::size_t> partners(Ids a, Ids b) {
  const Shared in_a = shared_with(a, present(b));
  const Shared in_b = shared_with(b, present(a));
  const std::vector<std::size_t> found = Aligner(in_a.ids, in_b.ids).run();
  std::vector<std::size_t> out(a.size(), kNoPartner);
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i] != kNoPartner) out[in_a.places[i]] = in_b.places[found[i]];
  }
  return out;
}

}  // namespace text
