#include "versioning/matching.h"

#include <algorithm>

namespace versioning {

namespace {

enum class Family { heading, table, code, words };

Family family(text::ClauseKind kind) {
  switch (kind) {
    case text::ClauseKind::heading:
      return Family::heading;
    case text::ClauseKind::table:
      return Family::table;
    case text::ClauseKind::code:
      return Family::code;
    case text::ClauseKind::clause:
    case text::ClauseKind::item:
    case text::ClauseKind::paragraph:
    case text::ClauseKind::quote:
    case text::ClauseKind::note:
      return Family::words;
  }
  return Family::words;
}

}  // namespace

Side::Side(const Lines& all)
    : lines(all), children(all.size()), partner(all.size(), kNone), taken(all.size(), false) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    const int parent = all[i].parent;
    (parent == kNone ? top : children[static_cast<std::size_t>(parent)]).push_back(static_cast<int>(i));
  }
}

std::vector<int> Side::free_ones() const {
  std::vector<int> out;
  for (std::size_t i = 0; i < size(); ++i)
    if (!taken[i]) out.push_back(static_cast<int>(i));
  return out;
}

Matching::Matching(const Lines& left, const Lines& right, MatchOptions::Labels labels)
    : labels_(labels), left_(left), right_(right) {
  for (Side* side : {&left_, &right_})
    for (const store::ManifestLine& line : side->lines) side->bags.push_back(vocabulary_.read(line.words));
  vocabulary_.weigh(left_.bags);
  vocabulary_.weigh(right_.bags);
}

void Matching::pair(int l, int r, Evidence evidence) {
  left_.partner[static_cast<std::size_t>(l)] = r;
  right_.partner[static_cast<std::size_t>(r)] = l;
  end_left(l);
  end_right(r);
  pairs_.push_back({l, r, evidence, similarity(l, r)});
}

void Matching::unpair(int l, int r) {
  left_.partner[static_cast<std::size_t>(l)] = kNone;
  right_.partner[static_cast<std::size_t>(r)] = kNone;
  left_.taken[static_cast<std::size_t>(l)] = false;
  right_.taken[static_cast<std::size_t>(r)] = false;
  std::erase_if(pairs_, [&](const Pair& pair) { return pair.old_index == l; });
}

bool Matching::comparable(int l, int r) const {
  return family(left_.line(l).kind) == family(right_.line(r).kind);
}

bool Matching::same_label(int l, int r) const {
  if (labels_ == MatchOptions::Labels::ignored) return false;
  const std::string& label = left_.line(l).label;
  return !label.empty() && label == right_.line(r).label;
}

Parents Matching::parents(int l, int r) const {
  const int up_left = left_.line(l).parent;
  const int up_right = right_.line(r).parent;
  if (up_left == kNone && up_right == kNone) return Parents::same;
  if (up_left != kNone && up_right != kNone && left_.partner_of(up_left) == up_right) return Parents::same;
  const bool known_left = up_left == kNone || left_.partner_of(up_left) != kNone;
  const bool known_right = up_right == kNone || right_.partner_of(up_right) != kNone;
  return known_left || known_right ? Parents::different : Parents::unknown;
}

double Matching::similarity(int l, int r) const {
  if (same_wording(l, r)) return 1;
  return vocabulary_.similarity(left_.bag(l), right_.bag(r));
}

}  // namespace versioning
