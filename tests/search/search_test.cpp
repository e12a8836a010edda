// What readers ask of a small store, and what comes back.

#include "search/search.h"

#include <doctest/doctest.h>

#include "tests/search/library.h"

namespace {

using namespace search_tests;
using search::Request;

Text rents() {
  return {.ref = "rents",
          .title = "Rents and landlords",
          .clauses = {"We support rent controls in every council area.", "Councils should publish average rents.",
                      "No tenant should pay more than a third of their income in rent.", "Rent rises need a reason.",
                      "Tenants may organise."}};
}

Text lost_motion() {
  return {.ref = "lost",
          .title = "Controls on letting agents",
          .clauses = {"This branch notes the cost of housing.", "This branch calls for rent controls."},
          .kind = "motion",
          .facts = {{"decision", "lost"}, {"force", "none"}, {"decided_on", "2019-05-01"}, {"body", "Cwm Branch"}}};
}

Text buses() {
  return {.ref = "buses",
          .title = "Public buses",
          .clauses = {"Buses should be run by the public.", "Every village deserves a bus on Sundays."},
          .facts = {{"topics", "transport\ntransport/buses"}, {"body", "Cwm"}, {"decided_on", "2021-03-01"}}};
}

TEST_CASE("Clauses are grouped by text, at most three of each") {
  Library library{rents(), lost_motion(), buses()};
  const search::Results results = library.search("rent");
  CHECK(results.total == 2);
  CHECK(refs(results) == "rents lost");
  REQUIRE(results.hits[0].clauses.size() == 3);
  CHECK(results.hits[0].more_clauses == 1);
  CHECK(results.total_clauses == 5);
  CHECK(results.hits[0].clauses[0].score >= results.hits[0].clauses[1].score);
  CHECK(results.hits[0].score >= results.hits[1].score);
}

TEST_CASE("A clause that is shown says all about itself") {
  Library library{rents(), lost_motion()};
  const search::Results results = library.search("kind:motion rent controls");
  REQUIRE(results.hits.size() == 1);
  const search::TextHit& hit = results.hits[0];
  CHECK(hit.kind == "motion");
  CHECK(hit.decision == "lost");
  CHECK(hit.decided_on == "2019-05-01");
  CHECK(hit.force == "none");
  CHECK(hit.body == "Cwm Branch");
  CHECK(hit.provenance == "official");
  CHECK(hit.version == 1);
  CHECK(marked(hit.title, hit.title_marks) == "[Controls] on letting agents");
  REQUIRE(hit.clauses.size() == 1);
  CHECK(hit.clauses[0].eid == "clause_2");
  CHECK(hit.clauses[0].label == "2.");
  CHECK(hit.clauses[0].id.size() == 16);
  CHECK(hit.clauses[0].valid_from == "2020-01-01");
  CHECK(hit.clauses[0].valid_to.empty());
  CHECK(marked(hit.clauses[0]) == "This branch calls for [rent] [controls].");
}

TEST_CASE("The query language finds what it says") {
  Library library{rents(), lost_motion(), buses()};
  struct Row {
    const char* typed;
    const char* found;
  };
  const Row rows[] = {
      {"what is our policy on buses", "buses"},
      {"buses OR letting", "buses lost"},
      {"buses NEU letting", "buses lost"},
      {"\"rent controls\"", "rents lost"},
      {"\"controls rent\"", ""},
      {"\"average rents\"", "rents"},
      {"\"average rent\"", ""},
      {"controls -letting", "rents"},
      {"controls -\"rent controls\"", "lost"},
      {"-rent", "buses"},
      {"rent kind:motion", "lost"},
      {"rent decision:defeated", "lost"},
      {"rent force:in_force", "rents"},
      {"rent year:2019", "lost"},
      {"rent year:2015..2019", "lost"},
      {"body:\"cwm branch\"", "lost"},
      {"topic:transport", "buses"},
      {"topic:buses", "buses"},
      {"topic:rail", ""},
      {"ref:buses", "buses"},
      {"kind:motion,policy_position letting", "lost"},
      {"lang:cy rent", ""},
      {"kind:nonsense rent", ""},
      {"penguins", ""},
      {"RENTING", "rents lost"},
      {"no-one tenant", "rents"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    CHECK(refs(library.search(row.typed)) == row.found);
  }
}

TEST_CASE("All words come first, any word is enough") {
  Library library{rents(), lost_motion(), buses()};
  const search::Results some = library.search("average village penguins");
  CHECK(some.any_word);
  CHECK(some.total == 2);
  const search::Results all = library.search("village buses");
  CHECK_FALSE(all.any_word);
  CHECK(refs(all) == "buses");
  CHECK(refs(library.search("letting village sundays bus")) == "buses lost");
}

TEST_CASE("Counting the texts says what the search itself would") {
  Library library{rents(), lost_motion(), buses()};
  for (const char* typed : {"rent", "rent buses", "housing kind:motion", "hous", "nothing_here", "", "\"rent controls\"", "rent -controls"}) {
    CAPTURE(typed);
    const Request request = Library::request(typed);
    CHECK(search::count_texts(*library.files().store.read(), request) == library.search(request).total);
  }
}

TEST_CASE("Of two equal texts the one in force comes first, a much better match still wins") {
  Text over = rents();
  over.ref = "a-superseded";
  over.facts = {{"force", "superseded"}};
  Library library{over, rents(), buses()};
  CHECK(refs(library.search("rent controls")) == "rents a-superseded");

  Text aside = buses();
  aside.ref = "aside";
  aside.clauses = {"Whatever else is said in this long clause about timetables, shelters, drivers, fares and depots, and "
                   "however often it is repeated at conference, the ferry is once named here."};
  Text ferry = buses();
  ferry.ref = "ferry";
  ferry.title = "The ferry";
  ferry.clauses = {"The ferry sails. The ferry stays."};
  ferry.facts = {{"force", "superseded"}};
  library.add(aside);
  library.add(ferry);
  CHECK(refs(library.search("ferry")) == "ferry aside");
}

TEST_CASE("Samples never come before a real text that has all words") {
  Text sample = rents();
  sample.ref = "a-sample";
  sample.provenance = "sample";
  Library library{sample, lost_motion()};
  CHECK(refs(library.search("rent controls")) == "lost a-sample");
  CHECK(refs(library.search("average rents")) == "a-sample lost");
  CHECK(refs(library.search("rent controls provenance:official")) == "lost");
}

TEST_CASE("Results come in pages") {
  Library library;
  for (int i = 0; i < 25; ++i)
    library.add({.ref = "text-" + std::to_string(100 + i), .title = "Text", .clauses = {"The same words."}});
  Request request = Library::request("words");
  request.per_page = 10;
  std::string seen;
  for (const std::size_t size : {10, 10, 5, 0}) {
    const search::Results results = library.search(request);
    CHECK(results.total == 25);
    CHECK(results.hits.size() == size);
    for (const search::TextHit& hit : results.hits) {
      CHECK(seen.find(hit.ref) == std::string::npos);
      seen += hit.ref + ' ';
    }
    ++request.page;
  }
  request.page = static_cast<std::size_t>(-1);
  CHECK(library.search(request).hits.empty());
}

TEST_CASE("Results can be sorted by date") {
  Library library;
  for (const char* date : {"2019-05-01", "2024-05-01", "2021-05-01"})
    library.add({.ref = "of-" + std::string(date, 4), .title = "Text", .clauses = {"Same words."}, .facts = {{"decided_on", date}}});
  Request request = Library::request("words");
  request.sort = Request::Sort::newest;
  CHECK(refs(library.search(request)) == "of-2024 of-2021 of-2019");
  request.sort = Request::Sort::oldest;
  CHECK(refs(library.search(request)) == "of-2019 of-2021 of-2024");
}

TEST_CASE("A query without words lists the texts, what binds first and the newest first") {
  Library library{rents(), lost_motion(), buses()};
  const search::Results results = library.search("");
  CHECK(results.total == 3);
  CHECK(refs(results) == "buses rents lost");
  CHECK(results.total_clauses == 9);
  CHECK(results.hits[0].clauses.size() == 1);
  CHECK(results.hits[0].clauses[0].label == "1.");
  CHECK_FALSE(results.answer);
}

TEST_CASE("A last word that stands nowhere is completed") {
  Library library{rents(), buses()};
  const search::Results results = library.search("villa");
  CHECK(results.prefix);
  REQUIRE(refs(results) == "buses");
  CHECK(marked(results.hits[0].clauses[0]) == "Every [village] deserves a bus on Sundays.");
  CHECK(refs(library.search("every vill")) == "buses rents");
  CHECK_FALSE(library.search("village").prefix);
  CHECK(library.search("vi").hits.empty());
  CHECK(library.search("\"villa\"").hits.empty());
}

TEST_CASE("What replaced a text is named") {
  Library library{rents(), lost_motion()};
  library.relate("rents", "supersedes", "lost");
  const search::Results results = library.search("letting");
  REQUIRE(results.hits.size() == 1);
  CHECK(results.hits[0].superseded_by == "rents");
}

TEST_CASE("A search that has no time answers with what it has") {
  Library library{rents(), buses()};
  Request request = Library::request("rent");
  request.limit = std::chrono::milliseconds(0);
  CHECK(library.search(request).cut_short);
  CHECK_FALSE(library.search("rent").cut_short);
}

}  // namespace
