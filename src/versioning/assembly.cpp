#include "versioning/assembly.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace versioning {

namespace {

constexpr int kNowhere = -1;

/// The entries of the clauses of one text, by index: the first, where a clause has several.
class Places {
 public:
  explicit Places(const std::vector<Entry>& entries) {
    for (std::size_t i = 0; i < entries.size(); ++i) {
      if (entries[i].before) take(before_, *entries[i].before, i);
      if (entries[i].now) take(now_, *entries[i].now, i);
    }
  }
  int before(int index) const { return at(before_, index); }
  int now(int index) const { return at(now_, index); }

 private:
  using Map = std::map<int, int>;
  static void take(Map& map, const Standing& standing, std::size_t entry) {
    map.emplace(standing.index, static_cast<int>(entry));
  }
  static int at(const Map& map, int index) {
    const auto found = map.find(index);
    return found == map.end() ? kNowhere : found->second;
  }
  Map before_, now_;
};

/// Puts deleted clauses behind those they stood behind.
class Order {
 public:
  explicit Order(std::vector<Entry>& entries) : entries_(entries) {}

  void run() {
    std::map<int, std::size_t> old_order;
    for (std::size_t i = 0; i < entries_.size(); ++i)
      if (entries_[i].before) old_order.emplace(entries_[i].before->index, i);
    for (const auto& [index, i] : old_order) visit(index, entries_[i]);
    std::sort(entries_.begin(), entries_.end(),
              [&](const Entry& a, const Entry& b) { return key(a) < key(b); });
  }

 private:
  /// Old clauses in reading order, parents first.
  void visit(int index, const Entry& entry) {
    const int parent = entry.before->parent;
    const int context = parent == kNowhere ? kNowhere : within_[parent];
    const bool moved = entry.changes.has(Change::moved);
    within_[index] = moved ? index : context;
    if (entry.now)
      last_[within_[index]] = entry.now->index;
    else
      behind_[index] = last_.contains(context) ? last_[context] : kNowhere;
  }

  using Key = std::tuple<int, int, int>;
  Key key(const Entry& entry) const {
    if (entry.now) return {entry.now->index, 0, entry.before ? entry.before->index : kNowhere};
    return {behind_.at(entry.before->index), 1, entry.before->index};
  }

  std::vector<Entry>& entries_;
  std::map<int, int> within_;  // old index → old index of the moved clause it went with
  std::map<int, int> last_;    // the latest new place seen among what went with that clause
  std::map<int, int> behind_;  // deleted old index → the new place it stands behind
};

/// The nearest entry above, on one side, that stands on both.
class Ancestors {
 public:
  explicit Ancestors(const std::vector<Entry>& entries) : entries_(entries), places_(entries) {}
  int before(const Entry& entry) const {
    return climb(
        entry.before->parent, [&](int i) { return places_.before(i); },
        [](const Entry& e) { return e.before->parent; });
  }
  int now(const Entry& entry) const {
    return climb(
        entry.now->parent, [&](int i) { return places_.now(i); },
        [](const Entry& e) { return e.now->parent; });
  }

 private:
  template <class Find, class Parent>
  int climb(int index, Find find, Parent parent) const {
    while (index != kNowhere) {
      const int found = find(index);
      if (found == kNowhere) return kNowhere;
      const Entry& entry = entries_[static_cast<std::size_t>(found)];
      if (entry.before && entry.now) return found;
      index = parent(entry);
    }
    return kNowhere;
  }

  const std::vector<Entry>& entries_;
  Places places_;
};

/// A clause goes along with a move if it stands under the moved clause in both texts.
void gather_moves(Diff& diff) {
  const Ancestors ancestors(diff.entries);
  for (std::size_t i = 0; i < diff.entries.size(); ++i) {
    Entry& entry = diff.entries[i];
    if (!entry.before || !entry.now) continue;
    if (entry.changes.has(Change::moved)) {
      entry.move = static_cast<int>(diff.moves.size());
      diff.moves.push_back({static_cast<int>(i), 1});
      continue;
    }
    const int above = ancestors.now(entry);
    if (above == kNowhere || ancestors.before(entry) != above) continue;
    entry.move = diff.entries[static_cast<std::size_t>(above)].move;
    if (entry.move != kNoMove) ++diff.moves[static_cast<std::size_t>(entry.move)].clauses;
  }
}

using Replacements = std::set<EditGroup::Replacement>;

void add_replacements(const text::WordDiff& words, Replacements& out) {
  EditGroup::Replacement open;
  const auto close = [&] {
    if (open != EditGroup::Replacement{}) out.insert(std::move(open));
    open = {};
  };
  for (const text::Piece& piece : words.pieces) {
    if (piece.edit == text::Edit::same) close();
    if (piece.edit == text::Edit::removed) open.removed = piece.text;
    if (piece.edit == text::Edit::inserted) open.inserted = piece.text;
  }
  close();
}

bool is_edit(const Entry& entry) {
  const Changes& changes = entry.changes;
  return changes.has(Change::edited) || changes.has(Change::reference_only) ||
         changes.has(Change::case_only) || changes.has(Change::typographic);
}

void gather_groups(Diff& diff) {
  std::map<Replacements, std::vector<int>> by_replacements;
  for (std::size_t i = 0; i < diff.entries.size(); ++i) {
    if (!is_edit(diff.entries[i])) continue;
    Replacements replacements;
    add_replacements(diff.entries[i].heading, replacements);
    add_replacements(diff.entries[i].text, replacements);
    if (!replacements.empty()) by_replacements[std::move(replacements)].push_back(static_cast<int>(i));
  }
  for (auto& [replacements, entries] : by_replacements)
    if (entries.size() > 1) diff.groups.push_back({{replacements.begin(), replacements.end()}, entries});
  std::sort(diff.groups.begin(), diff.groups.end(),
            [](const EditGroup& a, const EditGroup& b) { return a.entries < b.entries; });
  for (std::size_t group = 0; group < diff.groups.size(); ++group)
    for (const int entry : diff.groups[group].entries)
      diff.entries[static_cast<std::size_t>(entry)].group = static_cast<int>(group);
}

}  // namespace

Diff assemble(std::vector<Entry> entries) {
  Order(entries).run();
  Diff diff{std::move(entries), {}, {}};
  gather_moves(diff);
  gather_groups(diff);
  return diff;
}

}  // namespace versioning
