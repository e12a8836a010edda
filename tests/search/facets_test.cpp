// How many texts each further filter would leave.

#include <doctest/doctest.h>

#include "tests/search/library.h"

namespace {

using namespace search_tests;

Text text(const char* ref, const char* kind, const char* body, const char* decided_on, const char* topic) {
  return {.ref = ref,
          .title = ref,
          .clauses = {"The same words.", "The same words again."},
          .kind = kind,
          .facts = {{"body", body}, {"decided_on", decided_on}, {"decision", "carried"}, {"topics", topic}, {"level", "party"}}};
}

Library three() {
  return {text("one", "motion", "Cwm", "2019-05-01", "housing/rents"), text("two", "motion", "Dyffryn", "2021-05-01", "housing"),
          text("three", "statement", "Cwm", "2021-06-01", "rail")};
}

TEST_CASE("Facets count texts, not clauses") {
  Library library = three();
  const search::Results results = library.search("words");
  CHECK(facet(results, "kind") == "motion 2, statement 1");
  CHECK(facet(results, "body") == "Cwm 2, Dyffryn 1");
  CHECK(facet(results, "force") == "in_force 3");
  CHECK(facet(results, "decision") == "carried 3");
  CHECK(facet(results, "lang") == "en 3");
  CHECK(facet(results, "year") == "2021 2, 2019 1");
  CHECK(facet(results, "topic") == "housing 2, housing/rents 1, rail 1");
  CHECK(facet(results, "level") == "party 3");
  CHECK(facet(results, "provenance") == "official 3");
}

TEST_CASE("A facet is counted without its own filter, so that the alternatives stay in sight") {
  Library library = three();
  const search::Results results = library.search("words kind:motion");
  CHECK(results.total == 2);
  CHECK(facet(results, "kind") == "motion 2, statement 1");
  CHECK(facet(results, "body") == "Cwm 1, Dyffryn 1");
}

TEST_CASE("What two filters leave out is counted by neither") {
  Library library = three();
  const search::Results results = library.search("words kind:motion body:Cwm");
  CHECK(refs(results) == "one");
  CHECK(facet(results, "kind") == "motion 1, statement 1");
  CHECK(facet(results, "body") == "Cwm 1, Dyffryn 1");
  CHECK(facet(results, "year") == "2019 1");
}

TEST_CASE("Facets are of all pages") {
  Library library = three();
  search::Request request = Library::request("words");
  request.per_page = 1;
  CHECK(facet(library.search(request), "kind") == "motion 2, statement 1");
}

}  // namespace
