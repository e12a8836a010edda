#pragma once
// The Markdown of one clause as a value that renderers walk (parsed by cmark).  No HTML here: publish makes it.

#include <string>
#include <string_view>
#include <vector>

#include "text/document.h"

namespace text {

/// A run of characters that look alike.
struct Run {
  enum Style : unsigned { plain = 0, emphasis = 1, strong = 2, code = 4, line_break = 8 };
  std::string text;
  unsigned style = plain;   // Style flags; line_break: a hard break, text is "\n"
  std::string url;          // the link this run is part of; empty if none.  http, https, mailto or a relative path only
  friend bool operator==(const Run&, const Run&) = default;
};

/// The runs of one clause.  Raw HTML in the source is shown as text, images as their alternative text, links to other
/// schemes lose the link.  Input over 256 KB or nested deeper than 32 comes back as one plain run.
std::vector<Run> parse_inlines(std::string_view markdown);

/// The clause without its markup: what is searched and quoted.  Equals the texts of its runs in order.
std::string plain_text(std::string_view markdown);

/// The words of a clause without its markup and without its run-in heading: cells of a table row are joined by ", ",
/// rows by "; ", the blocks of a quotation by a space; code stands as it is.
std::string plain_text(const Wording& wording, ClauseKind kind);

/// A pipe table: rows of cells (Markdown); the first row is the head.
std::vector<std::vector<std::string>> parse_table(std::string_view markdown);

}  // namespace text
