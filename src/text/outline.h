#pragma once
// Blocks → the tree of clauses.  Internal to text.
//
// First the explicit order: headings by level, blocks by indentation.  Then, among siblings, what their labels and
// stems say: "(a)" goes under "1.", "1.1" under "1.", a list under "This conference notes:".  The second step is
// repeated until nothing moves, so that a text printed with its tree as indentation is read as that tree again.

#include <string>
#include <vector>

#include "text/block.h"
#include "text/problem.h"

namespace text {

inline constexpr int kDeepest = 32;

struct Node {
  Clause clause;
  Label label;          // of kind clause
  int height = 0;       // levels below it
  std::vector<int> children;
};

/// INVARIANT: nodes[0] is the root, without a clause.
struct Outline {
  std::vector<Node> nodes;
  bool too_deep = false;  // some block was indented deeper than kDeepest and hangs higher than it should
};

Outline build_outline(std::vector<Block> blocks);

/// Moves siblings under each other, see above.
void nest(Outline& outline);

/// Whether a list may follow: the wording ends in a colon, seen through emphasis.
bool is_stem(const Clause& clause);

/// The clauses in reading order.
std::vector<Clause> flatten(Outline outline);

}  // namespace text
