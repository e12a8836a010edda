#include <algorithm>

#include "text/block.h"

namespace text {
namespace {

/// How far ahead the next label of a list is looked for.
constexpr std::size_t kLookahead = 24;

bool is_followed(const std::vector<Block>& blocks, std::size_t i) {
  const Label& label = blocks[i].labels.front();
  const auto number = ordinal(label.printed, label.style);
  for (std::size_t next = i + 1; next < blocks.size() && next <= i + kLookahead; ++next) {
    if (blocks[next].labels.empty() || blocks[next].indent != blocks[i].indent) continue;
    const Label& other = blocks[next].labels.front();
    if (same_form(label, other) && number && ordinal(other.printed, label.style) == *number + 1) return true;
  }
  return false;
}

char closing(const Label& label) {
  const char c = label.printed.back();
  if (c == ')') return label.printed.front() == '(' ? '(' : ')';
  return label.style != LabelStyle::decimal && c == '.' ? '.' : ' ';
}

bool is_upper(const Label& label) {
  const char c = label.printed[label.printed.front() == '(' ? 1 : 0];
  return c >= 'A' && c <= 'Z';
}

bool is_letter_like(const Label& label) {
  return label.style == LabelStyle::letter || label.style == LabelStyle::roman;
}

}  // namespace

bool same_form(const Label& a, const Label& b) {
  if (a.depth != b.depth || a.printed.empty() || b.printed.empty() || closing(a) != closing(b)) return false;
  if (!is_letter_like(a)) return a.style == b.style;
  if (!is_letter_like(b) || is_upper(a) != is_upper(b)) return false;
  return a.style == b.style || a.ambiguous || b.ambiguous;
}

void settle(std::vector<Block>& blocks) {
  std::string last;
  Label last_label;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    Block& block = blocks[i];
    if (block.labels.empty()) continue;
    const Label& label = block.labels.front();
    if (block.tentative) {
      const auto before = last.empty() ? std::nullopt : ordinal(last, label.style);
      const bool follows = before && same_form(last_label, label) && ordinal(label.printed, label.style) == *before + 1;
      block.tentative = !follows && !is_followed(blocks, i);
      if (block.tentative) {
        block.labels.clear();
        block.text = std::move(block.unlabelled);
        continue;
      }
      block.kind = ClauseKind::clause;
    }
    last = label.printed;
    last_label = label;
  }
}

}  // namespace text
