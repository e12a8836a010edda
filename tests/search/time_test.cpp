// Which wordings are in question on which day.

#include <doctest/doctest.h>

#include "tests/search/library.h"

namespace {

using namespace search_tests;
using search::Request;
using store_test::day;

Text constitution(const char* from, const char* quorum) {
  return {.ref = "constitution",
          .title = "Constitution",
          .clauses = {"The name is Cwm.", std::string("The quorum is ") + quorum + " members."},
          .kind = "constitution",
          .effective_from = from};
}

Library constitutions() {
  return {constitution("2016-01-01", "ten"), constitution("2020-01-01", "twenty"), constitution("2030-01-01", "thirty")};
}

TEST_CASE("Only the wording of today is found unless asked") {
  Library library = constitutions();
  CHECK(library.search("ten").hits.empty());
  CHECK(library.search("thirty").hits.empty());
  const search::Results results = library.search("quorum");
  REQUIRE(results.hits.size() == 1);
  REQUIRE(results.hits[0].clauses.size() == 1);
  CHECK(marked(results.hits[0].clauses[0]) == "The [quorum] is twenty members.");
  CHECK(results.hits[0].version == 2);
}

TEST_CASE("As at a day the wording of that day is found") {
  Library library = constitutions();
  Request request = Library::request("quorum");
  request.at = day("2018-06-01");
  const search::Results results = library.search(request);
  REQUIRE(results.hits.size() == 1);
  CHECK(results.hits[0].clauses[0].text == "The quorum is ten members.");
  CHECK(results.hits[0].clauses[0].valid_to == "2020-01-01");
  request.at = day("2015-06-01");
  CHECK(library.search(request).hits.empty());
}

TEST_CASE("All wordings are found when asked, and old ones do not bind") {
  Library library = constitutions();
  Request request = Library::request("quorum");
  request.all = true;
  const search::Results results = library.search(request);
  REQUIRE(results.hits.size() == 1);
  REQUIRE(results.hits[0].clauses.size() == 3);
  CHECK(results.hits[0].clauses[0].text == "The quorum is twenty members.");
  CHECK(results.hits[0].clauses[0].force == "in_force");
  for (const search::ClauseHit& clause : results.hits[0].clauses) {
    if (clause.valid_to == "2020-01-01") CHECK(clause.force == "superseded");
    if (clause.valid_from == "2030-01-01") CHECK(clause.force == "none");
  }
  CHECK(facet(results, "force") == "in_force 1, none 1, superseded 1");
}

TEST_CASE("The last wording of a text that is not in force stays in sight") {
  Library library;
  Text draft = constitution("2030-01-01", "forty");
  draft.ref = "draft";
  draft.facts = {{"force", "none"}};
  library.add(draft);
  CHECK(refs(library.search("forty")) == "draft");
}

}  // namespace
