// Other names of the same things: acronyms, translations, what was renamed.

#include <doctest/doctest.h>

#include "tests/search/library.h"

namespace {

using namespace search_tests;

Library health() {
  return Library{{.ref = "english", .title = "Care", .clauses = {"The National Health Service stays public."}},
                 {.ref = "acronym", .title = "Waiting", .clauses = {"The NHS needs nurses."}},
                 {.ref = "welsh", .title = "Gofal", .clauses = {"Rhaid ariannu ein Gwasanaeth Iechyd Gwladol."}, .lang = "cy"},
                 {.ref = "mutated", .title = "Arian", .clauses = {"Arian i'n gwasanaeth iechyd."}, .lang = "cy"},
                 {.ref = "plants", .title = "Gardens", .clauses = {"A plant for every garden.", "Every child learns."}},
                 {.ref = "children", .title = "Plant", .clauses = {"Mae hawliau gan bob plentyn."}, .lang = "cy"},
                 {.ref = "renamed", .title = "Members", .clauses = {"Members of the Senedd are chosen by members."}}};
}

std::string also(const search::Results& results) {
  std::string out;
  for (const auto& expansion : results.expansions) {
    out += (out.empty() ? "" : "; ") + expansion.typed + " (" + expansion.kind + "):";
    for (const auto& name : expansion.also) out += " " + name.text;
  }
  return out;
}

bool has(const search::Results& results, std::string_view ref) {
  return std::any_of(results.hits.begin(), results.hits.end(), [&](const auto& hit) { return hit.ref == ref; });
}

std::string matched(const search::Results& results, std::string_view ref) {
  std::string out;
  for (const auto& hit : results.hits) {
    if (hit.ref != ref) continue;
    for (const auto& one : hit.matched) {
      out += (out.empty() ? "" : "; ") + one.typed + " =";
      for (const auto& word : one.found) out += " " + word;
    }
  }
  return out;
}

TEST_CASE("A text says which words stand in it for those that were typed, where that is not plain") {
  struct Case {
    const char* typed;
    const char* ref;
    const char* matched;
  };
  const Case cases[] = {
      {"NHS", "english", "NHS = national health service"},
      {"NHS", "acronym", ""},
      {"national health service", "acronym", "national health service = nhs"},
      {"plentyn", "plants", "plentyn = child"},
      {"nurse", "acronym", ""},
      {"iechyd", "mutated", ""},
  };
  Library library = health();
  for (const Case& c : cases) {
    CAPTURE(c.typed);
    CHECK(matched(library.search(Library::request(c.typed)), c.ref) == c.matched);
  }
}

TEST_CASE("A word of both languages is read both ways, and the reader may choose one") {
  struct Case {
    const char* typed;
    const char* read_as;
    const char* found;
    std::vector<std::string> both_ways;
  };
  const Case cases[] = {
      {"plant", "", "plants children", {"plant"}},
      {"plant", "en", "plants", {}},
      {"plant", "cy", "children plants", {}},
      {"plant garden", "en", "plants", {}},
      {"garden", "", "plants", {}},
      {"Senedd", "", "plants children", {}},
  };
  Library library{{.ref = "plants", .title = "Gardens", .clauses = {"A plant for every garden of the Senedd."}},
                  {.ref = "children", .title = "Hawliau", .clauses = {"Mae hawliau gan bob plentyn, medd y Senedd."}, .lang = "cy"}};
  for (const Case& c : cases) {
    CAPTURE(c.typed);
    CAPTURE(c.read_as);
    search::Request request = Library::request(c.typed);
    request.query.read_as = c.read_as;
    const auto results = library.search(request);
    CHECK(results.read_both_ways == c.both_ways);
    CHECK(refs(results) == c.found);
  }
}

TEST_CASE("What is typed finds texts that say it otherwise, and the results say so") {
  struct Case {
    const char* typed;
    const char* reader;
    std::vector<const char*> found;
    const char* also;
  };
  const Case cases[] = {
      {"NHS", "en", {"english", "acronym", "welsh"}, "NHS (acronym): National Health Service Gwasanaeth Iechyd Gwladol"},
      {"GIG", "cy", {"english", "acronym", "welsh"}, "GIG (acronym): NHS National Health Service Gwasanaeth Iechyd Gwladol"},
      {"national health service", "en", {"english", "acronym", "welsh"},
       "national health service (acronym): NHS Gwasanaeth Iechyd Gwladol"},
      {"health service", "en", {"english", "mutated"}, "health service (term): gwasanaeth iechyd"},
      {"AM selection", "en", {"renamed"}, "AM (renamed): Member of the Senedd"},
      {"plentyn", "cy", {"children", "plants"}, "plentyn (term): child"},
      {"plant", "en", {"plants", "children"}, ""},
      {"\"health service\"", "en", {"english"}, ""},
      {"garden", "en", {"plants"}, ""},
  };
  Library library = health();
  for (const Case& c : cases) {
    CAPTURE(c.typed);
    search::Request request = Library::request(c.typed);
    request.reader_lang = c.reader;
    const auto results = library.search(request);
    CAPTURE(refs(results));
    CHECK(also(results) == c.also);
    for (const char* ref : c.found) {
      CAPTURE(ref);
      CHECK(has(results, ref));
    }
  }
}

TEST_CASE("A Welsh reading of an English word brings no translations") {
  Library library = health();
  const auto results = library.search("plant");
  REQUIRE_FALSE(results.hits.empty());
  for (const auto& hit : results.hits)
    for (const auto& clause : hit.clauses) CHECK(marked(clause) != "Every [child] learns.");
}

TEST_CASE("The very words come before other names of them") {
  Library library = health();
  CHECK(refs(library.search("NHS")).starts_with("acronym"));
}

TEST_CASE("An acronym of several meanings is searched as it stands, and they are named") {
  Library library = health();
  search::Request request = Library::request("AS");
  request.reader_lang = "cy";
  const auto results = library.search(request);
  CHECK(also(results) == "AS (ambiguous): Aelod Seneddol Aelod o'r Senedd");
  CHECK(results.hits.empty());
}

TEST_CASE("Expansion is switched off by the request") {
  Library library = health();
  search::Request request = Library::request("NHS");
  request.expand = false;
  const auto results = library.search(request);
  CHECK(refs(results) == "acronym");
  CHECK(results.expansions.empty());
}

}  // namespace
