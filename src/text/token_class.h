#pragma once
// What a token means for a reader of changes: which may be lost in a bigger change and which never.  Internal
// to text.

#include <string>

#include "text/token.h"

namespace text {

struct TokenClass {
  int weight = 0;          // 0 gaps and marks, 1 words that are everywhere ("of", "yr"), 2 all others
  bool guarded = false;    // a negation, a modal verb or a number: decides what is owed
  bool paragraph = false;  // a gap with a blank line
  bool sentence = false;   // a mark that ends a sentence
};

TokenClass class_of(const Token& token);

enum class ReferenceWord { none, one, several };

/// "clause", "rheol", "nghymal" name one place, "clauses", "rheolau" several.  REQUIRES: a folded word.
ReferenceWord reference_word(std::string_view folded);

/// The word in lower case with a straight apostrophe.
std::string folded(std::string_view word);

}  // namespace text
