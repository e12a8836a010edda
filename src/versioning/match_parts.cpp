#include <algorithm>
#include <map>

#include "versioning/passes.h"
#include "versioning/thresholds.h"
#include "versioning/word_index.h"

namespace versioning {

namespace {

/// May turn out to be in parts: free, or paired with a clause that has not all its words.
bool may_be_whole(const Side& wholes, const Side& pieces, int whole) {
  if (wholes.bag(whole).size < 2 * kFewestWords) return false;
  const int partner = wholes.partner_of(whole);
  if (partner == kNone) return wholes.free(whole);
  return wholes.line(whole).wording_hash != pieces.line(partner).wording_hash;
}

class PartFinder {
 public:
  PartFinder(const Side& wholes, const Side& pieces, const Vocabulary& vocabulary)
      : wholes_(wholes), pieces_(pieces), vocabulary_(vocabulary) {}

  std::vector<Parting> run() const {
    std::vector<Parting> out;
    for (auto& [whole, parts] : parts_by_whole()) {
      if (const int partner = wholes_.partner_of(whole); partner != kNone) parts.push_back(partner);
      std::sort(parts.begin(), parts.end());
      if (parts.size() > 1 && make_up(whole, parts)) out.push_back({whole, parts, best_of(whole, parts)});
    }
    return out;
  }

 private:
  /// For each clause that may be a whole, the free pieces whose words it has.
  std::map<int, std::vector<int>> parts_by_whole() const {
    std::vector<int> members;
    for (int whole = 0; whole < static_cast<int>(wholes_.size()); ++whole)
      if (may_be_whole(wholes_, pieces_, whole)) members.push_back(whole);
    const WordIndex index(wholes_, members, vocabulary_);
    std::map<int, std::vector<int>> out;
    for (const int piece : pieces_.free_ones())
      if (const int whole = whole_of(piece, index); whole != kNone) out[whole].push_back(piece);
    return out;
  }

  int whole_of(int piece, const WordIndex& index) const {
    const Bag& bag = pieces_.bag(piece);
    int found = kNone;
    double most = 0;
    if (bag.size < kFewestWords) return kNone;
    for (const int whole : index.candidates(bag)) {
      const double contained = vocabulary_.contained(bag, wholes_.bag(whole));
      if (contained >= kContained && contained > most) {
        found = whole;
        most = contained;
      }
    }
    return found;
  }

  bool make_up(int whole, const std::vector<int>& parts) const {
    Bag all;
    for (const int part : parts) all = vocabulary_.joined(all, pieces_.bag(part));
    return vocabulary_.contained(all, wholes_.bag(whole)) >= kContainedTogether &&
           vocabulary_.contained(wholes_.bag(whole), all) >= kCovered;
  }

  int best_of(int whole, const std::vector<int>& parts) const {
    const auto held = [&](int part) { return vocabulary_.contained(wholes_.bag(whole), pieces_.bag(part)); };
    return *std::max_element(parts.begin(), parts.end(), [&](int a, int b) { return held(a) < held(b); });
  }

  const Side& wholes_;
  const Side& pieces_;
  const Vocabulary& vocabulary_;
};

class Substitutes {
 public:
  Substitutes(const Matching& matching, const Parts& parts)
      : matching_(matching), there_(matching.left().size(), kNone), used_(matching.right().size(), false) {
    for (const Parting& split : parts.splits) take(split.whole, split.parts.front());
    for (const Parting& split : parts.splits)
      for (const int part : split.parts) used_[static_cast<std::size_t>(part)] = true;
    for (const Parting& merge : parts.merges)
      for (const int part : merge.parts) take(part, merge.whole);
  }

  std::vector<Substitution> run() {
    std::vector<Substitution> out;
    for (int l = 0; l < static_cast<int>(matching_.left().size()); ++l)
      if (const int r = substitute(l); r != kNone) {
        take(l, r);
        out.push_back({l, r});
      }
    return out;
  }

 private:
  void take(int l, int r) {
    there_[static_cast<std::size_t>(l)] = r;
    used_[static_cast<std::size_t>(r)] = true;
  }

  int there(int l) const {
    const int partner = matching_.left().partner_of(l);
    return partner != kNone ? partner : there_[static_cast<std::size_t>(l)];
  }

  /// What stands now where this one stood, itself continuing nothing.
  int substitute(int l) const {
    if (there(l) != kNone) return kNone;
    const int parent = matching_.left().line(l).parent;
    if (parent != kNone && there(parent) == kNone) return kNone;
    for (const int r : matching_.right().children_of(parent == kNone ? kNone : there(parent)))
      if (matching_.right().partner_of(r) == kNone && !used_[static_cast<std::size_t>(r)] &&
          matching_.same_label(l, r) && matching_.comparable(l, r))
        return r;
    return kNone;
  }

  const Matching& matching_;
  std::vector<int> there_;  // of clauses on the left that are no pair
  std::vector<bool> used_;  // on the right
};

}  // namespace

Parts find_parts(Matching& matching) {
  Parts parts;
  parts.splits = PartFinder(matching.left(), matching.right(), matching.vocabulary()).run();
  for (const Parting& split : parts.splits) {
    if (const int partner = matching.left().partner_of(split.whole); partner != kNone)
      matching.unpair(split.whole, partner);
    matching.end_left(split.whole);
    for (const int part : split.parts) matching.end_right(part);
  }
  parts.merges = PartFinder(matching.right(), matching.left(), matching.vocabulary()).run();
  for (const Parting& merge : parts.merges) {
    if (const int partner = matching.right().partner_of(merge.whole); partner != kNone)
      matching.unpair(partner, merge.whole);
    matching.end_right(merge.whole);
    for (const int part : merge.parts) matching.end_left(part);
  }
  return parts;
}

std::vector<Substitution> find_substitutions(const Matching& matching, const Parts& parts) {
  return Substitutes(matching, parts).run();
}

}  // namespace versioning
