// What comes before what, all else equal.

#include <doctest/doctest.h>

#include "tests/search/library.h"

namespace {

using namespace search_tests;

// Named against the order wanted, for equals are sorted by ref.
Library closeness() {
  return Library{
      {.ref = "d-own", .title = "One", .clauses = {"Local schools are published."}},
      {.ref = "c-form", .title = "Two", .clauses = {"Local school is published."}},
      {.ref = "b-translation", .title = "Tri", .clauses = {"Cyhoeddir ysgol lleol."}, .lang = "cy"},
      {.ref = "f-own", .title = "Four", .clauses = {"Local NHS is published."}},
      {.ref = "e-name", .title = "Five", .clauses = {"National Health Service published."}},
      {.ref = "a-welsh-name", .title = "Chwech", .clauses = {"Cyhoeddir y GIG lleol."}, .lang = "cy"},
      {.ref = "h-plural", .title = "Saith", .clauses = {"Codir ysgolion yno."}, .lang = "cy"},
      {.ref = "z-aside", .title = "Eight", .clauses = {"Nothing else stands here."}},
  };
}

TEST_CASE("The reader's own word comes before another form of it, and that before a translation") {
  struct Row {
    const char* typed;
    const char* reader;
    const char* found;
  };
  const Row rows[] = {
      {"schools", "en", "d-own c-form b-translation h-plural"},
      {"school", "en", "c-form d-own b-translation h-plural"},
      {"ysgol", "cy", "b-translation h-plural c-form d-own"},
      {"ysgolion", "cy", "h-plural b-translation c-form d-own"},
      {"NHS", "en", "f-own e-name a-welsh-name"},
  };
  Library library = closeness();
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    search::Request request = Library::request(row.typed);
    request.reader_lang = row.reader;
    CHECK(refs(library.search(request)) == row.found);
  }
}

TEST_CASE("Many other names do not come before one own word") {
  Library library{{.ref = "b-own", .title = "One", .clauses = {"The school is published there."}},
                  {.ref = "a-many", .title = "Dau", .clauses = {"Ysgol, ysgol ac ysgol."}, .lang = "cy"}};
  CHECK(refs(library.search("school")) == "b-own a-many");
}

TEST_CASE("A phrase in quotes is found in its order, with the accents that were left out") {
  Library library{{.ref = "house", .title = "Cartrefi", .clauses = {"Mae pob tŷ haf yn talu treth."}, .lang = "cy"},
                  {.ref = "summer", .title = "Gwyliau", .clauses = {"Yn yr haf mae'r tŷ yn wag."}, .lang = "cy"},
                  {.ref = "cafe", .title = "Shops", .clauses = {"Every small café and shop pays."}},
                  {.ref = "loan", .title = "Words", .clauses = {"A ty haf by any name."}}};
  struct Row {
    const char* typed;
    const char* found;
  };
  const Row rows[] = {{"\"ty haf\"", "house loan"},       {"\"tŷ haf\"", "house"},           {"\"haf ty\"", ""},
                      {"\"pob ty haf\"", "house"},        {"\"small cafe and\"", "cafe"},    {"\"cafe small\"", ""},
                      {"\"mae'r ty\"", "summer"},         {"haf -\"ty haf\"", "summer"},     {"\"small café\"", "cafe"}};
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    search::Request request = Library::request(row.typed);
    request.reader_lang = "cy";
    CHECK(refs(library.search(request)) == row.found);
  }
}

}  // namespace
