#include "search/suggest.h"

#include <doctest/doctest.h>

#include "tests/search/library.h"

namespace {

using search_tests::Library;

std::string told(Library& library, std::string_view typed, std::string_view lang = "en") {
  std::string out;
  for (const auto& one : search::suggest(*library.files().store.read(), typed, lang, 5)) out += (out.empty() ? "" : " | ") + one.words;
  return out;
}

}  // namespace

TEST_CASE("suggestions go on from what was typed") {
  Library library{{.ref = "pos-rent", .title = "Rent controls", .clauses = {"We are for them."}, .facts = {{"topics", "housing\nhousing/rents"}}},
                  {.ref = "m01", .title = "A register of rents", .clauses = {"Keep one."}},
                  {.ref = "haf", .title = "Tŷ haf a'r iaith", .clauses = {"Mae tai haf yma."}, .lang = "cy"}};
  struct Row {
    const char* typed;
    const char* expected;
  };
  const Row rows[] = {
      {"ren", "Rent controls | A register of rents | pos-rent"},
      {"REN", "Rent controls | A register of rents | pos-rent"},
      {"ty h", "Tŷ haf a'r iaith"},
      {"m0", "m01"},
      {"hous", "topic:housing | topic:housing/rents"},
      {"r", ""},
      {"", ""},
      {"  ", ""},
      {"??", ""},
      {"zebra", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    CHECK(told(library, row.typed) == row.expected);
  }
}

TEST_CASE("what a reader may not see is not suggested") {
  Library library{{.ref = "secret", .title = "Secret plans", .clauses = {"Hidden."}, .facts = {{"visibility", "private"}}}};
  CHECK(told(library, "secr") == "");
}
