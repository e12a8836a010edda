#pragma once
// Document → Markdown that parses back to it: parse(print(d)).document == d.

#include <string>

#include "text/document.h"

namespace text {

std::string print(const Document& document);
/// The body alone, without front matter.
std::string print_body(const Document& document);

}  // namespace text
