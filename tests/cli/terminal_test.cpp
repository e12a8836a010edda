#include "cli/terminal.h"

#include <doctest/doctest.h>

#include <sstream>

using cli::Style;

TEST_CASE("a paragraph hangs behind its label") {
  CHECK(cli::hanging("(a) ", "one two three four", 13) == "(a) one two\n    three\n    four\n");
  CHECK(cli::hanging("", "a-word-longer-than-the-line x", 5) == "a-word-longer-than-the-line\nx\n");
  CHECK(cli::hanging("1 ", "", 10) == "1 \n");
}

TEST_CASE("width counts what is seen, not bytes, marks or escape sequences") {
  struct Row {
    const char* text;
    std::size_t width;
  };
  for (const Row& row : {Row{"tŷ", 2}, {"w\xcc\x82", 1}, {"\x1b[1mbold\x1b[0m", 4}, {"", 0}, {"\x1b[1", 0}}) {
    CAPTURE(row.text);
    CHECK(cli::shown_width(row.text) == row.width);
  }
}

TEST_CASE("a style does not run over a line break") {
  const cli::Painter paint(true);
  CHECK(paint.marked("no rent controls now", {{3, 16}}) == "no \x1b[1mrent\x1b[0m \x1b[1mcontrols\x1b[0m now");
}

TEST_CASE("without colour there are no escape sequences") {
  const cli::Painter paint(false);
  CHECK(paint(Style::red, "x") == "x");
  CHECK(paint.force("in_force") == "[in force]");
  CHECK(paint.marked("rent controls", {{0, 4}}) == "rent controls");
}

TEST_CASE("columns are as wide as their widest cell") {
  using enum cli::Table::Align;
  cli::Table table({left, right, left});
  table.add({"tŷ", "9", "x"});
  table.add({"cartref", "10", ""});
  std::ostringstream out;
  table.print(out, "  ");
  CHECK(out.str() == "  tŷ        9  x\n  cartref  10\n");
}

TEST_CASE("numbers are grouped and agree with their nouns") {
  struct Row {
    std::size_t number;
    const char* words;
  };
  for (const Row& row : {Row{0, "0 texts"}, {1, "1 text"}, {999, "999 texts"}, {1000, "1,000 texts"},
                         {1234567, "1,234,567 texts"}}) {
    CHECK(cli::counted(row.number, "text", "texts") == row.words);
  }
}
