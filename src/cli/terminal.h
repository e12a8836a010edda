#pragma once
// Setting text for a terminal: styles, wrapped paragraphs with hanging labels, aligned tables.

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "search/results.h"

namespace cli {

enum class Style { plain, bold, dim, red, green, yellow };

/// Puts styles around words, or nothing where colour is not wanted.
class Painter {
 public:
  explicit Painter(bool colour) : colour_(colour) {}
  std::string operator()(Style style, std::string_view text) const;
  /// The text with its ranges in bold, each word on its own so that a line break does not carry the style along.
  std::string marked(std::string_view text, const std::vector<search::Range>& marks) const;
  /// The force of a text as a tag: green where it binds.
  std::string force(std::string_view force) const;

 private:
  bool colour_;
};

/// Width on screen in characters: escape sequences and combining marks take none.
std::size_t shown_width(std::string_view text);

/// `text` filled up with spaces to that width, never cut.
std::string padded(std::string_view text, std::size_t width);

/// A paragraph broken at spaces to `width`, `first` before its first line and as much space before the others.
/// Ends with a line feed.  A word longer than the line stands on its own.
std::string hanging(std::string_view first, std::string_view text, std::size_t width);

/// Rows of cells in columns as wide as their widest cell.
class Table {
 public:
  enum class Align { left, right };
  explicit Table(std::vector<Align> columns) : columns_(std::move(columns)) {}
  /// REQUIRES: one cell a column.
  void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
  void print(std::ostream& out, std::string_view indent) const;

 private:
  std::vector<Align> columns_;
  std::vector<std::vector<std::string>> rows_;
};

/// "1 text", "2 texts", "1,234 texts".
std::string counted(std::size_t number, std::string_view singular, std::string_view plural);
std::string grouped(std::size_t number);

}  // namespace cli
