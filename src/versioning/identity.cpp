#include "versioning/identity.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "text/hash.h"

namespace versioning {

namespace {

constexpr int kNone = -1;

using Places = std::vector<int>;  // indices, in reading order

/// Pairs of clauses, found one pass after the other; a clause once paired stays so.
class Matcher {
 public:
  Matcher(const std::vector<store::ManifestLine>& old, const text::Document& document)
      : old_(old), clauses_(document.clauses), old_of_(clauses_.size(), kNone), taken_(old.size(), false) {
    for (const text::Clause& clause : clauses_) hashes_.push_back(text::sha256(clause.wording.bytes()));
  }

  std::vector<int> run() {
    pair_unique_wordings();
    pair_repeated_wordings();
    pair_labels();
    return std::move(old_of_);
  }

 private:
  void pair(int now, int then) {
    old_of_[static_cast<std::size_t>(now)] = then;
    taken_[static_cast<std::size_t>(then)] = true;
  }

  struct Group {
    Places old, now;
  };

  /// The clauses of both sides not yet paired, by some key of theirs.
  template <class Key, class OfOld, class OfNew>
  std::map<Key, Group> groups(OfOld of_old, OfNew of_new) const {
    std::map<Key, Group> out;
    for (std::size_t i = 0; i < old_.size(); ++i)
      if (!taken_[i]) out[of_old(i)].old.push_back(static_cast<int>(i));
    for (std::size_t i = 0; i < clauses_.size(); ++i)
      if (old_of_[i] == kNone) out[of_new(i)].now.push_back(static_cast<int>(i));
    return out;
  }

  void pair_unique_wordings() {
    for (const auto& [hash, group] : wordings())
      if (group.old.size() == 1 && group.now.size() == 1) pair(group.now[0], group.old[0]);
  }

  /// The same words more than once: under the same parent first, then in the order they stand.
  void pair_repeated_wordings() {
    for (const auto& [hash, group] : wordings()) {
      for (const int now : group.now)
        if (const int then = under_same_parent(group.old, now); then != kNone) pair(now, then);
      pair_in_order(group);
    }
  }

  std::map<text::Hash, Group> wordings() const {
    return groups<text::Hash>([&](std::size_t i) { return old_[i].wording_hash; },
                              [&](std::size_t i) { return hashes_[i]; });
  }

  int under_same_parent(const Places& old, int now) const {
    const int parent = new_parent(now);
    if (parent == kUnpaired) return kNone;
    for (const int then : old)
      if (!taken_[static_cast<std::size_t>(then)] && old_[static_cast<std::size_t>(then)].parent == parent)
        return then;
    return kNone;
  }

  void pair_in_order(const Group& group) {
    auto then = group.old.begin();
    for (const int now : group.now) {
      if (old_of_[static_cast<std::size_t>(now)] != kNone) continue;
      while (then != group.old.end() && taken_[static_cast<std::size_t>(*then)]) ++then;
      if (then == group.old.end()) return;
      pair(now, *then);
    }
  }

  /// Parents come before their clauses, so that a parent paired by its label carries its clauses with it.
  void pair_labels() {
    std::map<std::tuple<int, std::string, text::ClauseKind>, Places> by_label;
    for (std::size_t i = 0; i < old_.size(); ++i)
      if (!taken_[i] && !old_[i].label.empty())
        by_label[{old_[i].parent, old_[i].label, old_[i].kind}].push_back(static_cast<int>(i));
    for (std::size_t i = 0; i < clauses_.size(); ++i) {
      if (old_of_[i] != kNone || clauses_[i].label.empty()) continue;
      const auto found =
          by_label.find({new_parent(static_cast<int>(i)), clauses_[i].label, clauses_[i].kind});
      if (found == by_label.end() || found->second.empty()) continue;
      pair(static_cast<int>(i), found->second.front());
      found->second.erase(found->second.begin());
    }
  }

  static constexpr int kUnpaired = -2;

  /// The old place of a clause's parent: -1 at the top, kUnpaired if the parent is new.
  int new_parent(int now) const {
    const int parent = clauses_[static_cast<std::size_t>(now)].parent;
    if (parent < 0) return -1;
    const int then = old_of_[static_cast<std::size_t>(parent)];
    return then == kNone ? kUnpaired : then;
  }

  const std::vector<store::ManifestLine>& old_;
  const std::vector<text::Clause>& clauses_;
  std::vector<text::Hash> hashes_;
  std::vector<int> old_of_;
  std::vector<bool> taken_;
};

}  // namespace

std::vector<std::string> continue_clauses(const std::vector<store::ManifestLine>& old,
                                          const text::Document& document) {
  std::vector<std::string> ids;
  for (const int then : Matcher(old, document).run())
    ids.push_back(then == kNone ? "" : old[static_cast<std::size_t>(then)].clause);
  return ids;
}

std::vector<std::string> pair_clauses(const std::vector<store::ManifestLine>& other,
                                      const text::Document& document) {
  std::map<std::pair<std::string, text::ClauseKind>, std::string> ids;
  for (const store::ManifestLine& line : other) ids.emplace(std::pair(line.eid, line.kind), line.clause);
  std::vector<std::string> out;
  for (const text::Clause& clause : document.clauses) {
    const auto found = ids.find({clause.eid, clause.kind});
    out.push_back(found == ids.end() ? "" : found->second);
  }
  return out;
}

double share_changed(const std::vector<store::ManifestLine>& old, const text::Document& document) {
  std::map<text::Hash, int> surplus;
  for (const store::ManifestLine& line : old) ++surplus[line.wording_hash];
  std::size_t kept = 0;
  for (const text::Clause& clause : document.clauses)
    if (surplus[text::sha256(clause.wording.bytes())]-- > 0) ++kept;
  const std::size_t most = std::max(old.size(), document.clauses.size());
  return most == 0 ? 0 : 1 - static_cast<double>(kept) / static_cast<double>(most);
}

}  // namespace versioning
