#include <algorithm>

#include "text/division.h"
#include "text/outline.h"
#include "text/role.h"

namespace text {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

/// Which style of label contains which, as texts nest them: Part, Article, I., A., 1., (1), (a), (i), (A), (I).
int rank(const Label& label) {
  const bool wrapped = label.printed.back() == ')';
  const bool paired = label.printed.front() == '(';
  const bool upper = is_upper(label.printed[paired ? 1 : 0]);
  switch (label.style) {
    case LabelStyle::division: {
      const Division* division = division_at(label.printed);
      return division ? division->rank : 0;
    }
    case LabelStyle::reference: return 20;
    case LabelStyle::decimal: return paired ? 70 : 30;
    case LabelStyle::letter: return upper ? (wrapped ? 110 : 11) : 101;
    case LabelStyle::roman: return upper ? (wrapped ? 111 : 10) : 102;
  }
  return 0;
}

/// "1.1" continues "1.", "30.2(iv)" continues "30.2".
bool is_part_of(const Label& part, const Label& whole) {
  const bool numbered = whole.style == LabelStyle::decimal || whole.style == LabelStyle::reference;
  if (!numbered || part.depth <= whole.depth || part.style != whole.style) return false;
  std::string_view core = whole.printed;
  while (!core.empty() && (core.back() == '.' || core.back() == ')')) core.remove_suffix(1);
  const std::string_view printed = part.printed;
  if (printed.substr(0, core.size()) != core || printed.size() <= core.size()) return false;
  return printed[core.size()] == '.' || printed[core.size()] == '(' || printed[core.size()] == ' ';
}

class Nesting {
 public:
  explicit Nesting(Outline& outline) : nodes_(outline.nodes) {}

  void run(int parent, int depth) {
    std::vector<int> siblings = std::move(nodes_[parent].children);
    for (std::size_t before = siblings.size() + 1; siblings.size() < before;) {
      before = siblings.size();
      siblings = pass(siblings, depth);
    }
    nodes_[parent].children = std::move(siblings);
    for (std::size_t i = 0; i < nodes_[parent].children.size(); ++i) {
      const int child = nodes_[parent].children[i];
      const bool heads = nodes_[child].clause.kind == ClauseKind::heading;
      if (!nodes_[child].children.empty()) run(child, heads ? 0 : depth + 1);
    }
  }

 private:
  const Clause& clause(int node) const { return nodes_[node].clause; }
  bool is_labelled(int node) const { return clause(node).kind == ClauseKind::clause; }
  bool is_role_stem(int node) const {
    return clause(node).kind == ClauseKind::paragraph && is_stem(clause(node)) && stem_role(clause(node)) != Role::none;
  }
  bool is_division(int node) const { return is_labelled(node) && nodes_[node].label.style == LabelStyle::division; }

  std::vector<int> pass(const std::vector<int>& siblings, int depth) {
    resolve(siblings);
    find_next_labels(siblings);
    depth_ = depth;
    open_.clear();
    top_.clear();
    for (std::size_t i = 0; i < siblings.size(); ++i) {
      const int node = siblings[i];
      if (clause(node).kind == ClauseKind::heading) {
        open_.clear();
        top_.push_back(node);
      } else if (is_labelled(node)) {
        place_labelled(node);
      } else {
        place_other(node, i);
      }
    }
    return std::move(top_);
  }

  /// Settles "(i)", "(v)" … by the labels next to them in the same list.
  void resolve(const std::vector<int>& siblings) {
    std::vector<Label*> list;
    for (const int node : siblings) {
      if (is_labelled(node) && is_letter_like(nodes_[node].label)) list.push_back(&nodes_[node].label);
    }
    if (std::none_of(list.begin(), list.end(), [](const Label* label) { return label->ambiguous; })) return;
    resolve_sequence(list);
  }
  static bool is_letter_like(const Label& label) {
    return label.style == LabelStyle::letter || label.style == LabelStyle::roman;
  }

  /// next_[i]: the next labelled sibling behind i before a stem like "This conference believes:"; -1 if none.
  void find_next_labels(const std::vector<int>& siblings) {
    next_.assign(siblings.size(), -1);
    int next = -1;
    for (std::size_t i = siblings.size(); i-- > 0;) {
      next_[i] = next;
      if (is_labelled(siblings[i])) next = siblings[i];
      if (is_role_stem(siblings[i]) || clause(siblings[i]).kind == ClauseKind::heading) next = -1;
    }
  }

  /// Hangs the node under the innermost open one that is left when `keep` stay open.
  void place(int node, std::size_t keep) {
    open_.resize(keep);
    if (open_.empty() || depth_ + static_cast<int>(open_.size()) + nodes_[node].height >= kDeepest - 1) {
      open_.clear();
      top_.push_back(node);
      return;
    }
    nodes_[open_.back()].children.push_back(node);
    int height = nodes_[node].height + 1;
    for (auto above = open_.rbegin(); above != open_.rend(); ++above, ++height) {
      nodes_[*above].height = std::max(nodes_[*above].height, height);
    }
  }

  void place_labelled(int node) {
    place(node, depth_for(nodes_[node].label));
    open_.push_back(node);
  }

  std::size_t depth_for(const Label& label) const {
    for (std::size_t i = open_.size(); i-- > 0;) {
      if (!is_labelled(open_[i])) continue;
      const Label& other = nodes_[open_[i]].label;
      if (is_part_of(label, other)) return i + 1;
      if (label.style != LabelStyle::division && same_form(label, other)) return i;
    }
    std::size_t keep = open_.size();
    while (keep > 0 && is_labelled(open_[keep - 1]) && rank(nodes_[open_[keep - 1]].label) >= rank(label)) --keep;
    if (label.style != LabelStyle::division) return keep;
    while (keep > 0 && !is_division(open_[keep - 1])) --keep;
    while (keep > 0 && is_division(open_[keep - 1]) && rank(nodes_[open_[keep - 1]].label) >= rank(label)) --keep;
    return keep;
  }

  void place_other(int node, std::size_t i) {
    const bool item = clause(node).kind == ClauseKind::item;
    if (item && !open_.empty() && is_stem(clause(open_.back()))) return place(node, open_.size());
    const std::size_t keep = is_role_stem(node) ? kept_by_division() : std::max(kept_by_next(i), kept_by_division());
    place(node, keep);
    if (clause(node).kind == ClauseKind::paragraph && is_stem(clause(node))) open_.push_back(node);
  }

  /// What stands between "2." and "3." of one list belongs to "2.".
  std::size_t kept_by_next(std::size_t i) const {
    if (next_[i] < 0) return 0;
    const Label& next = nodes_[next_[i]].label;
    for (std::size_t keep = open_.size(); keep > 0; --keep) {
      if (!is_labelled(open_[keep - 1])) continue;
      const Label& label = nodes_[open_[keep - 1]].label;
      if (!same_form(label, next)) continue;
      return ordinal(next.printed, next.style) > ordinal(label.printed, next.style) ? keep : 0;
    }
    return 0;
  }

  std::size_t kept_by_division() const {
    std::size_t keep = open_.size();
    while (keep > 0 && !is_division(open_[keep - 1])) --keep;
    return keep;
  }

  std::vector<Node>& nodes_;
  int depth_ = 0;
  std::vector<int> open_;
  std::vector<int> top_;
  std::vector<int> next_;
};

}  // namespace

void nest(Outline& outline) { Nesting(outline).run(0, 0); }

}  // namespace text
