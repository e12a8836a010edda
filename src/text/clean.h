#pragma once
// Bytes of a real file → clean text.  What is taken out is counted, never silently dropped.

#include <map>
#include <string>
#include <string_view>

#include "text/problem.h"

namespace text {

/// What was cleaned, by a stable name: "no_break_space", "byte_order_mark" (U+FEFF anywhere), "soft_hyphen",
/// "zero_width", "empty_link", "safelink" (Outlook's wrapper taken off), "crlf", "trailing_space", "not_nfc".
using Cleanings = std::map<std::string, int>;

struct Cleaned {
  std::string text;  // NFC, line feeds only, ends with one line feed unless empty
  Cleanings counts;
  Problems problems;  // invalid UTF-8, NUL or other control characters, mojibake: errors with line and column
};

/// Line numbers of the result are those of the input.
Cleaned clean(std::string_view bytes, std::string_view file);

}  // namespace text
