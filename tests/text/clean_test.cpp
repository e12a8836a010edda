#include "text/clean.h"

#include <doctest/doctest.h>

TEST_CASE("dirty text is cleaned and the cleanings counted") {
  const struct {
    std::string name;
    std::string dirty;
    std::string text;
    text::Cleanings counts;
  } cases[] = {
      {"no-break spaces", "a\u00A0b\u202Fc", "a b c\n", {{"no_break_space", 2}}},
      {"byte order marks anywhere", "\uFEFFa\uFEFFb", "ab\n", {{"byte_order_mark", 2}}},
      {"soft hyphens", "de\u00ADmo\u00ADcracy", "democracy\n", {{"soft_hyphen", 2}}},
      {"zero width spaces, but no joiners", "a\u200Bb\u200Dc", "ab\u200Dc\n", {{"zero_width", 1}}},
      {"empty links", "a [](<>)b ![]()[]()", "a b\n", {{"empty_link", 3}, {"trailing_space", 1}}},
      {"empty links in empty links", "a[[]()]()b", "ab\n", {{"empty_link", 2}}},
      {"line ends", "a\r\nb\rc", "a\nb\nc\n", {{"crlf", 2}}},
      {"trailing spaces", "a \n  \nb", "a\n\nb\n", {{"trailing_space", 2}}},
      {"hard breaks are kept", "a   \nb  ", "a  \nb\n", {{"trailing_space", 1}}},
      {"NFC", "w\u0302yl", "ŵyl\n", {{"not_nfc", 1}}},
      {"safelinks",
       "[x](https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1&data=05%7C01)",
       "[x](https://example.org/a?b=1)\n",
       {{"safelink", 1}}},
      {"safelinks to elsewhere stay", "https://a.safelinks.protection.outlook.com/?url=javascript%3Ax&data=1",
       "https://a.safelinks.protection.outlook.com/?url=javascript%3Ax&data=1\n", {}},
      {"nothing", "", "", {}},
  };
  for (const auto& row : cases) {
    CAPTURE(row.name);
    const text::Cleaned cleaned = text::clean(row.dirty, "a.md");
    CHECK(cleaned.text == row.text);
    CHECK(cleaned.counts == row.counts);
    CHECK(cleaned.problems.empty());
    CHECK(text::clean(cleaned.text, "a.md").text == cleaned.text);
  }
}

TEST_CASE("bytes that are no text are errors with line and column") {
  const struct {
    std::string bytes;
    std::string message;
  } cases[] = {
      {"ab\ntŷ \xFF x", "a.md:2: this is not valid UTF-8; save the file as UTF-8\n  tŷ \uFFFD x\n     ^\n"},
      {std::string("a\0b", 3), "a.md:1: a NUL character; save the file as UTF-8 text\n  a\uFFFDb\n   ^\n"},
      {"\x07", "a.md:1: a control character; remove it or save the file as UTF-8 text\n  \uFFFD\n  ^\n"},
      {"a \u00C2\u00A3" "5", "a.md:1: characters were garbled by a wrong encoding; save the file as UTF-8\n  a \u00C2\u00A3" "5\n    ^\n"},
      {"t\u00C5\u00B7", "a.md:1: characters were garbled by a wrong encoding; save the file as UTF-8\n  t\u00C5\u00B7\n   ^\n"},
  };
  for (const auto& row : cases) {
    const text::Cleaned cleaned = text::clean(row.bytes, "a.md");
    REQUIRE(cleaned.problems.size() == 1);
    CHECK(to_string(cleaned.problems[0]) == row.message);
    CHECK(has_errors(cleaned.problems));
  }
}

TEST_CASE("a lost character is a warning") {
  const text::Cleaned cleaned = text::clean("a\uFFFDb", "a.md");
  REQUIRE(cleaned.problems.size() == 1);
  CHECK(to_string(cleaned.problems[0]) ==
        "a.md:1: warning: a character was lost (U+FFFD); look it up in the original\n  a\uFFFDb\n   ^\n");
}

TEST_CASE("a file in another encoding gives few problems, not thousands") {
  std::string bytes;
  for (int i = 0; i < 5000; ++i) bytes += "caf\xE9\n";
  CHECK(text::clean(bytes, "a.md").problems.size() == 20);
}
