#pragma once
// A line of Markdown → its label and what follows.  Internal to text.

#include <optional>
#include <string>
#include <string_view>

#include "text/label_grammar.h"

namespace text {

struct LabelSplit {
  Label label;
  std::string rest;        // Markdown behind the label; emphasis that the label stood in is opened again
  bool tentative = false;  // see Match
};

/// REQUIRES: no list marker and no white space at the start of the line.
std::optional<LabelSplit> split_label(std::string_view line, LabelPlace place);

/// The text without what may stand between this label and its text: ":" or a dash.
std::string_view without_separators(std::string_view text, const Label& label);

}  // namespace text
