#include "text/outline.h"

#include <algorithm>
#include <utility>

#include "text/inline_list.h"
#include "text/run_in.h"

namespace text {
namespace {

struct Open {
  int node = 0;
  std::size_t indent = 0;
};

class Builder {
 public:
  Outline build(std::vector<Block> blocks) {
    outline_.nodes.reserve(blocks.size() + 1);
    outline_.nodes.emplace_back();
    for (Block& block : blocks) {
      if (block.kind == ClauseKind::heading) {
        add_heading(std::move(block));
      } else {
        add_block(std::move(block));
      }
    }
    set_heights();
    return std::move(outline_);
  }

 private:
  int add_node(int parent, Clause clause) {
    const int index = static_cast<int>(outline_.nodes.size());
    outline_.nodes.emplace_back();
    outline_.nodes.back().clause = std::move(clause);
    outline_.nodes.back().clause.parent = parent;
    outline_.nodes[parent].children.push_back(index);
    return index;
  }

  static Clause clause_of(const Block& block) {
    Clause clause;
    clause.kind = block.kind;
    clause.level = block.level;
    clause.line = block.line;
    return clause;
  }

  void add_heading(Block block) {
    while (!headings_.empty() && outline_.nodes[headings_.back()].clause.level >= block.level) headings_.pop_back();
    open_.clear();
    Clause clause = clause_of(block);
    if (!block.labels.empty()) clause.label = std::move(block.labels.front().printed);
    clause.wording.text = std::move(block.text);
    headings_.push_back(add_node(top(), std::move(clause)));
  }

  int top() const {
    if (!open_.empty()) return open_.back().node;
    return headings_.empty() ? 0 : headings_.back();
  }

  /// A block indented by two columns more than another belongs to it.
  void close_to(std::size_t indent) {
    while (!open_.empty() && indent < open_.back().indent + 2) open_.pop_back();
  }

  void open(Clause clause, std::size_t indent) {
    if (open_.size() >= static_cast<std::size_t>(kDeepest)) {
      outline_.too_deep = true;
      open_.resize(static_cast<std::size_t>(kDeepest) - 1);
    }
    open_.push_back({add_node(top(), std::move(clause)), indent});
  }

  void add_block(Block block) {
    close_to(block.indent);
    if (block.kind == ClauseKind::note) {
      Clause clause = clause_of(block);
      clause.label = block.labels.front().printed;
      clause.wording.text = std::move(block.text);
      open(std::move(clause), block.indent);
      return;
    }
    for (std::size_t i = 0; i < block.labels.size(); ++i) {
      Clause clause = clause_of(block);
      clause.label = block.labels[i].printed;
      if (i + 1 == block.labels.size()) return add_text(std::move(clause), block, &block.labels[i]);
      open(std::move(clause), block.indent);
      outline_.nodes.back().label = block.labels[i];
    }
    add_text(clause_of(block), block, nullptr);
  }

  /// Adds the clause with the block's text; a list inside the paragraph becomes its children.
  void add_text(Clause clause, Block& block, const Label* label) {
    const bool is_prose = block.kind == ClauseKind::clause || block.kind == ClauseKind::item ||
                          block.kind == ClauseKind::paragraph;
    if (!is_prose) {
      clause.wording.text = std::move(block.text);
      return open(std::move(clause), block.indent);
    }
    add_prose(std::move(clause), std::move(block.text), label, block.indent);
  }

  void add_prose(Clause clause, std::string words, const Label* label, std::size_t indent) {
    clause.wording = with_bold_heading(std::move(words));
    const int line = clause.line;
    const auto items = open_.size() + 2 < static_cast<std::size_t>(kDeepest) ? split_inline_list(clause.wording.text)
                                                                            : std::vector<InlineItem>();
    open(std::move(clause), indent);
    if (label) outline_.nodes.back().label = *label;
    const std::size_t depth = open_.size();
    for (const InlineItem& item : items) {
      open_.resize(depth);
      Clause child;
      child.kind = ClauseKind::clause;
      child.label = item.label.printed;
      child.line = line;
      add_prose(std::move(child), item.text, &item.label, indent);
    }
  }

  /// Children stand behind their parents, so one pass from the end does.
  void set_heights() {
    for (std::size_t i = outline_.nodes.size(); i-- > 1;) {
      Node& parent = outline_.nodes[outline_.nodes[i].clause.parent];
      parent.height = std::max(parent.height, outline_.nodes[i].height + 1);
    }
  }

  Outline outline_;
  std::vector<Open> open_;
  std::vector<int> headings_;
};

}  // namespace

Outline build_outline(std::vector<Block> blocks) { return Builder().build(std::move(blocks)); }

bool is_stem(const Clause& clause) {
  const std::string_view words = clause.wording.text.empty() ? clause.wording.heading : clause.wording.text;
  const std::size_t last = words.find_last_not_of("*_ ");
  return last != std::string_view::npos && words[last] == ':';
}

std::vector<Clause> flatten(Outline outline) {
  std::vector<Clause> clauses;
  clauses.reserve(outline.nodes.size());
  std::vector<std::pair<int, int>> pending = {{0, -1}};  // node, index of its parent's clause
  while (!pending.empty()) {
    const auto [index, parent] = pending.back();
    pending.pop_back();
    Node& node = outline.nodes[index];
    int own = -1;
    if (index != 0) {
      own = static_cast<int>(clauses.size());
      clauses.push_back(std::move(node.clause));
      clauses.back().parent = parent;
    }
    for (auto child = node.children.rbegin(); child != node.children.rend(); ++child) pending.push_back({*child, own});
  }
  return clauses;
}

}  // namespace text
