#pragma once
// Markdown as people write it → Document.  A pre-pass decides lines, labels and tables (cmark knows neither "(a)" nor
// "2.1" and joins such lines); Markdown inside a clause is left as it is.

#include <string_view>

#include "text/clean.h"
#include "text/document.h"
#include "text/problem.h"

namespace text {

struct Parsed {
  Document document;
  Cleanings cleanings;
  Problems problems;  // errors: the document must not be imported
};

/// Cleans, reads the front matter and parses the body.  Never throws on any bytes.
/// Limits: 8 MB, nesting of 32, 200 000 clauses; each gives an error.
Parsed parse(std::string_view bytes, std::string_view file);

}  // namespace text
