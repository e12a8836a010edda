#include "text/clean_up.h"

#include <algorithm>

namespace text {
namespace {

/// A run of more than three words that mean something is no accident, however much around it has changed.
constexpr int kHeaviestAccident = 6;
/// A run with a word that means something is kept between changes of one such word each: "[cat] sees [dog]".
constexpr int kLightestAroundStrong = 3;
/// A change of a negation, modal verb or number of at most two words stands for itself: "shall not",
/// "£5,500".
constexpr int kHeaviestGuarded = 4;
/// So many changes read as a patchwork: there, a phrase shown as it was and as it is reads better than its words
/// sorted.
constexpr std::size_t kPatchwork = 4;

/// What a run or one side of a change contains.
struct Content {
  int weight = 0;
  bool strong = false;
  bool guarded = false;
  bool paragraph = false;
  bool sentence = false;

  void add(const TokenClass& token) {
    weight += token.weight;
    strong = strong || token.weight > 1;
    guarded = guarded || token.guarded;
    paragraph = paragraph || token.paragraph;
    sentence = sentence || token.sentence;
  }
};

/// A change with what is known of both sides.
struct Change {
  Content removed;
  Content inserted;
  bool removes = false;
  bool inserts = false;

  int weight() const { return std::max(removed.weight, inserted.weight); }
  bool stands_alone() const { return (removed.guarded || inserted.guarded) && weight() <= kHeaviestGuarded; }
};

Content old_content(const Alignment& alignment, Stretch stretch) {
  Content out;
  for (std::size_t i = stretch.begin; i < stretch.end; ++i) out.add(alignment.old_class(i));
  return out;
}

Content new_content(const Alignment& alignment, Stretch stretch) {
  Content out;
  for (std::size_t i = stretch.begin; i < stretch.end; ++i) out.add(alignment.new_class(i));
  return out;
}

Change change_of(const Alignment& alignment, const Hunk& hunk) {
  return {old_content(alignment, hunk.removed), new_content(alignment, hunk.inserted), !hunk.removed.empty(),
          !hunk.inserted.empty()};
}

bool both_only_add_or_only_remove(const Change& left, const Change& right) {
  return (!left.removes && !right.removes) || (!left.inserts && !right.inserts);
}

bool is_accident(const Content& run, const Change& left, const Change& right) {
  if (run.guarded || run.paragraph || run.weight > kHeaviestAccident) return false;
  if (left.stands_alone() || right.stands_alone() || both_only_add_or_only_remove(left, right)) return false;
  const int least = run.strong ? kLightestAroundStrong : 1;
  return std::max(run.weight, least) <= std::min(left.weight(), right.weight());
}

/// In a patchwork: a run that is no heavier than the changes on both its sides together, and than `heaviest`.
bool is_stitch(const Content& run, const Change& left, const Change& right, int heaviest) {
  if (run.guarded || run.paragraph || run.sentence || run.weight > heaviest) return false;
  if (left.stands_alone() || right.stands_alone()) return false;
  return run.weight <= left.weight() + right.weight();
}

Content joined(Content a, const Content& run, const Content& b) {
  return {a.weight + run.weight + b.weight, a.strong || run.strong || b.strong,
          a.guarded || run.guarded || b.guarded, a.paragraph || run.paragraph || b.paragraph,
          a.sentence || run.sentence || b.sentence};
}

Change joined(const Change& left, const Content& run, const Change& right) {
  return {joined(left.removed, run, right.removed), joined(left.inserted, run, right.inserted), true, true};
}

/// The runs that are kept, and the change before each of them but the first.
class Absorber {
 public:
  explicit Absorber(Alignment& alignment) : alignment_(alignment) {
    for (std::size_t i = 0; i < alignment.hunks(); ++i)
      changes_.push_back(change_of(alignment, alignment.hunk(i)));
    for (const CommonRun& run : alignment.runs)
      runs_.push_back(old_content(alignment, {run.old_at, run.old_end()}));
    left_ = changes_.size();
  }

  /// A change that has grown may take in a run that it could not before, so until nothing changes.
  void run() {
    while (pass(is_accident)) {
    }
    mend();
  }

 private:
  /// The lightest stitches first, and no more than it takes.
  void mend() {
    for (int heaviest = 0; heaviest <= kHeaviestAccident; ++heaviest) {
      const auto stitch = [heaviest, this](const Content& run, const Change& left, const Change& right) {
        return left_ >= kPatchwork && is_stitch(run, left, right, heaviest);
      };
      while (pass(stitch)) {
      }
    }
  }

  template <class Accident>
  bool pass(const Accident& is_accident) {
    if (changes_.empty()) return false;
    std::vector<std::size_t> kept{0};  // runs; the change in front of kept[i] is in changes[i - 1]
    std::vector<Change> changes;
    for (std::size_t i = 1; i < runs_.size(); ++i) {
      Change before = changes_[i - 1];
      while (kept.size() > 1 && is_accident(runs_[kept.back()], changes.back(), before)) {
        before = joined(changes.back(), runs_[kept.back()], before);
        kept.pop_back();
        changes.pop_back();
        --left_;
      }
      kept.push_back(i);
      changes.push_back(before);
    }
    if (kept.size() == runs_.size()) return false;
    keep(kept);
    changes_ = std::move(changes);
    return true;
  }

  void keep(const std::vector<std::size_t>& kept) {
    for (std::size_t i = 0; i < kept.size(); ++i) {
      alignment_.runs[i] = alignment_.runs[kept[i]];
      runs_[i] = runs_[kept[i]];
    }
    alignment_.runs.resize(kept.size());
    runs_.resize(kept.size());
  }

  Alignment& alignment_;
  std::vector<Change> changes_;
  std::vector<Content> runs_;
  std::size_t left_ = 0;  // changes not taken into another
};

}  // namespace

void absorb_accidents(Alignment& alignment) {
  Absorber(alignment).run();
  trim_hunks(alignment);
}

}  // namespace text
