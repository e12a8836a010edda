#pragma once
// The body of a text → a flat list of blocks: lines joined, labels and list markers taken off.  Internal to text.

#include <string>
#include <string_view>
#include <vector>

#include "text/document.h"
#include "text/label.h"

namespace text {

struct Block {
  ClauseKind kind = ClauseKind::paragraph;
  int level = 0;               // of a heading
  std::size_t indent = 0;      // columns before its marker or text
  std::vector<Label> labels;   // "4. (1) The Governor" has two, outermost first
  std::string text;            // Markdown in the normal form of Wording
  int line = 0;                // 1-based
  int last_line = 0;
  bool tentative = false;      // labels[0] is one only if its neighbours continue it; otherwise `unlabelled` is the text
  std::string unlabelled;
};

/// REQUIRES: cleaned text.  `first_line` is the number of the body's first line.
std::vector<Block> read_blocks(std::string_view body, int first_line);

/// Two labels that may stand in one list: "(a)" and "(b)", "1." and "2.", not "1." and "(1)".
bool same_form(const Label& a, const Label& b);

/// Decides the tentative labels: "A." and "1984." are labels where the one before or behind them is there.
void settle(std::vector<Block>& blocks);

}  // namespace text
