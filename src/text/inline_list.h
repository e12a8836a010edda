#pragma once
// Lists inside a paragraph: "Conference notes that: 1) rents rise 2) wages do not".  Internal to text.

#include <string>
#include <vector>

#include "text/label.h"

namespace text {

struct InlineItem {
  Label label;
  std::string text;
};

/// Cuts the list off the text and returns its items; none if there are not two labels in sequence behind a colon.
/// Every word stays: in the stem, a label or an item.
std::vector<InlineItem> split_inline_list(std::string& text);

}  // namespace text
