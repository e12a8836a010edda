// The answer box, and where references lead.

#include <doctest/doctest.h>

#include "tests/search/library.h"

namespace {

using namespace search_tests;

Text rail() {
  return {.ref = "rail",
          .title = "Rail",
          .clauses = {"Trains should be publicly owned.", "Fares should fall."},
          .facts = {{"decision", "carried"}, {"decided_on", "2022-03-12"}, {"body", "Cwm"}}};
}

Text lost_rail() {
  return {.ref = "lost-rail",
          .title = "Rail and trains",
          .clauses = {"Trains should be privately owned."},
          .kind = "motion",
          .facts = {{"decision", "lost"}, {"decided_on", "2023-03-12"}, {"force", "none"}}};
}

TEST_CASE("The clause in force that has all words answers") {
  Library library{rail(), lost_rail()};
  const search::Results results = library.search("what is our policy on trains owned");
  REQUIRE(results.answer);
  CHECK(results.answer->text.ref == "rail");
  REQUIRE(results.answer->text.clauses.size() == 1);
  CHECK(marked(results.answer->text.clauses[0]) == "[Trains] should be publicly [owned].");
  CHECK(results.answer->text.clauses[0].force == "in_force");
  CHECK(results.answer->reason == "stated");
  CHECK(results.answer->since == "2022-03-12");
}

TEST_CASE("There is no answer where nothing answers") {
  Library library{rail(), lost_rail()};
  for (const char* typed : {"", "privately owned", "trains penguins", "penguins", "kind:policy_position", "-trains"}) {
    CAPTURE(typed);
    CHECK_FALSE(library.search(typed).answer);
  }
}

TEST_CASE("A word that stands everywhere asks for a list, unless a title names it") {
  Library library;
  for (int i = 0; i < 20; ++i)
    library.add({.ref = "text-" + std::to_string(i), .title = "Text", .clauses = {"Conference decides."}});
  CHECK_FALSE(library.search("conference").answer);
  library.add({.ref = "standing", .title = "Conference", .clauses = {"Conference meets once a year."}});
  const search::Results results = library.search("conference");
  REQUIRE(results.answer);
  CHECK(results.answer->text.ref == "standing");
}

TEST_CASE("Everyday words find the formal ones that answer, and only a few of many do not") {
  Library library{rail(),
                  {.ref = "homes", .title = "Second homes", .clauses = {"A holiday let should need planning permission."}},
                  {.ref = "care", .title = "Care", .clauses = {"Councils should take care homes back from private firms."}}};
  struct Row {
    const char* typed;
    const char* answer;
  };
  const Row rows[] = {
      {"airbnb", "homes"},
      {"Airbnb penguins", ""},
      {"nationalise the trains", "rail"},
      {"care homes", "care"},
      {"care bears", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    const search::Results results = library.search(row.typed);
    CHECK((results.answer ? results.answer->text.ref : "") == row.answer);
  }
}

TEST_CASE("A word of one language does not answer for one of the other that is spelt like it") {
  Library library{{.ref = "children", .title = "Plant", .clauses = {"Dylai pob plant gael pryd."}, .lang = "cy"},
                  {.ref = "trees", .title = "Trees", .clauses = {"We should plant trees."}}};
  const search::Results results = library.search("plant");
  REQUIRE(results.answer);
  CHECK(results.answer->text.ref == "trees");
}

TEST_CASE("A clause that is named answers, unless it may mean several") {
  Library library{{.ref = "policies",
                   .title = "Homes",
                   .clauses = {"Homes are for living in.", "Lets need permission."},
                   .labels = {"HO401", "HO402"}},
                  {.ref = "rules", .title = "Constitution", .clauses = {"The name.", "The aims.", "The vote of four."}, .kind = "constitution", .labels = {"4.1", "4.2", "Rule 5"}},
                  {.ref = "orders", .title = "Standing orders", .clauses = {"Votes.", "Five."}, .kind = "standing_orders", .labels = {"4.2", "5."}}};
  struct Row {
    const char* typed;
    const char* answer;
  };
  const Row rows[] = {
      {"HO402", "Lets need permission."},
      {"ho402", "Lets need permission."},
      {"rule 4.1", "The name."},
      {"4.2 standing orders", "Votes."},
      {"rule 4.2", ""},
      {"HO403", ""},
      {"rheol 5", "The vote of four."},
      {"rule 5", "The vote of four."},
      {"5(b)", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    const search::Results results = library.search(row.typed);
    CHECK((results.answer ? results.answer->text.clauses[0].text : "") == row.answer);
  }
}

TEST_CASE("What says nothing by itself gives way to a sentence with the same words") {
  for (const char* empty : {"Rent controls should mean:", "rent controls;"}) {
    CAPTURE(empty);
    Library library{{.ref = "rents", .title = "Rent controls", .clauses = {empty, "We are for rent controls in every home."}}};
    const search::Results results = library.search("rent controls");
    REQUIRE(results.answer);
    CHECK(results.answer->text.clauses[0].text == "We are for rent controls in every home.");
  }
}

TEST_CASE("A real body's text answers before an invented one only where it answers as well") {
  Text sample{.ref = "invented", .title = "Late buses", .clauses = {"Late buses should run every night."}, .provenance = "sample"};
  Text real{.ref = "real", .title = "Late buses", .clauses = {"Late buses should run on Fridays."}};
  Text vague{.ref = "vague", .title = "Transport", .clauses = {"Buses should run."}};
  CHECK(Library{sample, real}.search("late buses").answer->text.ref == "real");
  CHECK(Library{sample, vague}.search("late buses").answer->text.ref == "invented");
}

TEST_CASE("As at a day before the decision there is no answer") {
  Text text = rail();
  text.facts["in_force_from"] = "2022-03-12";
  Library library{text};
  search::Request request = Library::request("trains owned");
  request.at = store_test::day("2021-06-01");
  CHECK_FALSE(library.search(request).answer);
}

std::string jumps(const search::Results& results) {
  std::string out;
  for (const search::Jump& jump : results.jumps)
    out += (out.empty() ? "" : ", ") + jump.ref + (jump.eid.empty() ? "" : "#" + jump.eid) + (jump.exact ? "" : " nearest");
  return out;
}

TEST_CASE("References lead to texts and clauses") {
  Library library{rail(), lost_rail()};
  library.add({.ref = "constitution",
               .title = "Constitution",
               .clauses = {"Name", "Aims", "Chair", "Members", "Delegates"},
               .kind = "constitution",
               .labels = {"1.", "2.", "30.2(iv)", "HO401", "Rule 4"}});
  library.add({.ref = "old-rules", .title = "Old rules", .clauses = {"Name", "Aims"}, .kind = "constitution", .facts = {{"force", "superseded"}}});
  struct Row {
    const char* typed;
    const char* leads_to;
  };
  const Row rows[] = {
      {"lost-rail", "lost-rail"},
      {"Lost-Rail", "lost-rail"},
      {"rail", "rail"},
      {"lost-rail trains", "lost-rail"},
      {"clause 2 constitution", "constitution#clause_2"},
      {"cymal 2 constitution", "constitution#clause_2"},
      {"clause 2 old rules", "old-rules#clause_2"},
      {"HO401", "constitution#clause_4"},
      {"ho401", "constitution#clause_4"},
      {"30.2(iv)", "constitution#clause_3"},
      {"rule 4", "constitution#clause_5"},
      {"clause 9 constitution", "constitution#clause_5 nearest"},
      {"HO403", "constitution#clause_4 nearest"},
      {"30.2(v)", "constitution#clause_3 nearest"},
      {"2.5 per cent", ""},
      {"trains", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    CHECK(jumps(library.search(row.typed)) == row.leads_to);
  }
}

TEST_CASE("What a reference names is in the list, before what only speaks of it") {
  Library library{{.ref = "rules", .title = "Constitution", .clauses = {"The name.", "The aims."}, .kind = "constitution", .labels = {"4.1", "4.2"}},
                  {.ref = "motion", .title = "Aims", .clauses = {"To amend rule 4.2."}, .kind = "motion", .facts = {{"force", "none"}}}};
  CHECK(refs(library.search("4.2")) == "rules motion");
  CHECK(library.search("rule 4.2").hits.at(0).clauses.at(0).text == "The aims.");
  CHECK(refs(library.search("4.2 kind:motion")) == "motion");
}

}  // namespace
