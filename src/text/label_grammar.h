#pragma once
// The grammar of one printed label over plain characters (no emphasis, no escapes).  Internal to text.

#include <optional>
#include <string_view>

#include "text/label.h"

namespace text {

enum class LabelPlace { body, heading, bold };

struct Match {
  std::size_t length = 0;  // bytes of the label itself
  LabelStyle style = LabelStyle::decimal;
  int depth = 0;
  bool ambiguous = false;
  bool tentative = false;  // a label only if its neighbours continue it: "1984." "A."
};

/// The label that begins `visible`.  In bold the label must be all there is.
std::optional<Match> match_label(std::string_view visible, LabelPlace place);

/// The value of a Roman numeral in its canonical form, in one case; 0 if it is none.
int roman_value(std::string_view numeral);

}  // namespace text
