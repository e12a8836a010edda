#pragma once
// What the fuzz targets do with their input; the ordinary tests replay the corpus through the same functions.
// Each aborts where a promise is broken.

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "text/front_matter.h"
#include "text/parse.h"
#include "text/print.h"

namespace fuzz {

inline void require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", promise);
  std::abort();
}

/// Any block is read without an exception, and what was read without error prints and reads back the same.
inline void front_matter(std::string_view bytes) {
  const text::Cleaned cleaned = text::clean(bytes, "input.md");
  if (text::has_errors(cleaned.problems)) return;
  const text::FrontMatterBlock block = text::read_front_matter(cleaned.text, "input.md");
  require(block.body_at <= cleaned.text.size(), "the body begins inside the text");
  if (text::has_errors(block.problems)) return;
  const std::string printed = text::print_front_matter(block.front);
  const text::FrontMatterBlock again = text::read_front_matter(printed, "printed.md");
  require(again.front == block.front, "front matter prints and reads back the same");
}

/// Any bytes are parsed without an exception; parents come first; the document prints and reads back the same.
inline void parse(std::string_view bytes) {
  const text::Parsed parsed = text::parse(bytes, "input.md");
  for (std::size_t i = 0; i < parsed.document.clauses.size(); ++i) {
    require(parsed.document.clauses[i].parent < static_cast<int>(i), "a parent stands before its children");
    require(!parsed.document.clauses[i].eid.empty(), "every clause has an eId");
  }
  if (text::has_errors(parsed.problems)) return;
  const text::Parsed again = text::parse(text::print(parsed.document), "printed.md");
  require(again.document == parsed.document, "a document prints and reads back the same");
}

}  // namespace fuzz
