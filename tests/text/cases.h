#pragma once
// Literate case files: "=== title", the example, a line ".", what is expected.  Shared by the tests of text.

#include <string>
#include <vector>

#include "text/document.h"

namespace cases {

struct Case {
  std::string title;
  std::string input;
  std::string expected;
};

/// The cases of tests/cases/text/FILE.
std::vector<Case> read(const std::string& file);

/// Every regular file below a folder of tests/, sorted, as its bytes.
std::vector<std::string> files_below(const std::string& folder);

std::string slurp(const std::string& path);

/// One clause a line, indented by its depth: kind, level, "label", role, {run-in heading} and the text.
std::string outline(const text::Document& document);

}  // namespace cases
