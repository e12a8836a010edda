// What is shown of a long clause.

#include "search/passage.h"

#include <doctest/doctest.h>

#include "language/analyser.h"
#include "tests/search/library.h"
#include "text/unicode.h"

namespace {

using search_tests::marked;

search::Passage passage_for(const std::string& text, std::string_view typed) {
  const auto& analyser = language::english_analyser();
  const search::Wanted wanted = search::wanted(search::parse_query(typed).terms, analyser);
  return search::passage(text, search::Matcher(wanted, analyser).find(text));
}

std::string repeat(std::string_view words, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += words;
  return out;
}

TEST_CASE("A short clause is shown whole") {
  const search::Passage shown = passage_for("Rents rise. Controls fall.", "rent control");
  CHECK(marked(shown.text, shown.marks) == "[Rents] rise. [Controls] fall.");
  CHECK_FALSE(shown.cut_before);
  CHECK_FALSE(shown.cut_after);
}

TEST_CASE("A long clause is cut round the most of what was asked") {
  const std::string text = "rent " + repeat("filling words ", 60) + "here are rent controls " + repeat("more of it ", 60);
  const search::Passage shown = passage_for(text, "rent controls");
  CHECK(shown.cut_before);
  CHECK(shown.cut_after);
  CHECK(shown.text.size() <= 300);
  CHECK(marked(shown.text, shown.marks).find("here are [rent] [controls] more") != std::string::npos);
  CHECK(shown.text.front() != ' ');
  CHECK((text.find(' ' + shown.text + ' ') != std::string::npos));
}

TEST_CASE("A match at the end of a long clause is shown") {
  const search::Passage shown = passage_for(repeat("filling words ", 60) + "rent", "rent");
  CHECK(shown.cut_before);
  CHECK_FALSE(shown.cut_after);
  CHECK(shown.text.ends_with("words rent"));
  CHECK(shown.marks.size() == 1);
}

TEST_CASE("A passage never cuts a character in two") {
  for (std::size_t shift = 0; shift < 8; ++shift) {
    const std::string text = std::string(shift, 'x') + repeat("ŵŷ€😀", 100) + " rent " + repeat("ŵŷ€😀", 100);
    const search::Passage shown = passage_for(text, "rent");
    CHECK_FALSE(text::first_invalid_utf8(shown.text));
    CHECK(shown.text.find("rent") != std::string::npos);
    CHECK(shown.marks.size() == 1);
  }
}

TEST_CASE("Overlapping matches are one range") {
  const std::vector<search::Match> matches = {{0, 4, 0}, {2, 8, 1}, {9, 12, 0}};
  CHECK(search::ranges(matches) == std::vector<search::Range>{{0, 8}, {9, 12}});
}

}  // namespace
