#pragma once
// Two texts as tokens and the runs of tokens they have in common.  What the word diff works on before it
// becomes pieces. Internal to text.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "text/token.h"
#include "text/token_class.h"

namespace text {

/// The same tokens on both sides.
struct CommonRun {
  std::size_t old_at = 0;
  std::size_t new_at = 0;
  std::size_t length = 0;
  std::size_t old_end() const { return old_at + length; }
  std::size_t new_end() const { return new_at + length; }
};

struct Side {
  std::vector<Token> tokens;
  std::vector<std::uint32_t> ids;  // equal texts have equal ids, on both sides
};

/// Tokens from `begin` up to `end`.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return begin == end; }
};

/// The change between two runs.
struct Hunk {
  Stretch removed;
  Stretch inserted;
  bool pure() const { return removed.empty() != inserted.empty(); }
};

/// Runs rise on both sides.  The first begins where both texts begin, the last ends where both end; these two
/// may be empty.  Between two runs lies a change that is not empty.
struct Alignment {
  Side old_side;
  Side new_side;
  std::vector<TokenClass> classes;  // by id
  std::vector<CommonRun> runs;

  std::size_t hunks() const { return runs.size() - 1; }
  Hunk hunk(std::size_t at) const;  // between runs[at] and runs[at + 1]
  const TokenClass& old_class(std::size_t at) const { return classes[old_side.ids[at]]; }
  const TokenClass& new_class(std::size_t at) const { return classes[new_side.ids[at]]; }
};

/// The views are into the two texts.  Words are aligned first; gaps only where the words around them are.
Alignment align(std::string_view old_text, std::string_view new_text);

/// Lengthens every run by the tokens that the change before or behind it has on both sides.
void trim_hunks(Alignment& alignment);

}  // namespace text
