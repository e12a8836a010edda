// No query fails, and no reader sees what is not theirs.

#include <doctest/doctest.h>

#include <random>

#include "tests/search/library.h"
#include "tests/search/show.h"

namespace {

using namespace search_tests;

const char* const kSecret = "unspeakable";

void add_hidden(Library& library) {
  const auto add = [&](const char* ref, std::map<std::string, std::string> facts) {
    library.add({.ref = ref, .title = ref, .clauses = {std::string("The ") + kSecret + " plan."}, .facts = std::move(facts)});
  };
  add("private", {{"visibility", "private"}});
  add("embargoed", {{"visibility", "embargoed"}, {"embargo_until", "2026-07-01"}});
  add("released", {{"visibility", "embargoed"}, {"embargo_until", "2026-05-01"}});
}

TEST_CASE("Private and embargoed texts are found by nobody they are not for") {
  Library library;
  add_hidden(library);
  CHECK(refs(library.search(kSecret)) == "released");
  CHECK(refs(library.search("")) == "released");
  CHECK(facet(library.search(kSecret), "kind") == "policy_position 1");
  CHECK(library.search("private").jumps.empty());
  CHECK(library.search("clause 1 private").jumps.size() == 1);
  CHECK(library.search("clause 1 private").jumps[0].ref == "released");
  library.relate("private", "supersedes", "released");
  CHECK(library.search(kSecret).hits[0].superseded_by.empty());
}

TEST_CASE("Editors find private texts") {
  Library library(store::Audience::editor);
  add_hidden(library);
  CHECK(library.search(kSecret).total == 3);
}

TEST_CASE("Whatever is typed, the search answers") {
  Library library{{.ref = "rents", .title = "Rents", .clauses = {"We support rent controls.", "Tŷ haf."}},
                  {.ref = "rents", .title = "Rhenti", .clauses = {"Rheoli rhenti.", "Tŷ haf."}, .lang = "cy"}};
  std::mt19937 random(3);
  std::uniform_int_distribution<int> byte(0, 255);
  for (int i = 0; i < 10000; ++i) {
    std::string typed = random_query(random, 8);
    if (i % 2 == 0) {
      typed.assign(static_cast<std::size_t>(i % 40), ' ');
      for (char& c : typed) c = static_cast<char>(byte(random));
    }
    CAPTURE(typed);
    const search::Results results = library.search(typed);
    REQUIRE(results.total <= 1);
    for (const search::TextHit& hit : results.hits)
      for (const search::ClauseHit& clause : hit.clauses)
        for (const search::Range& mark : clause.marks) REQUIRE(mark.end <= clause.text.size());
  }
}

TEST_CASE("Signs of the index's own language are only characters") {
  Library library{{.ref = "rents", .title = "Rents", .clauses = {"We support rent controls."}}};
  for (const char* typed : {"rent*", "^rent", "NEAR(rent controls)", "title:rent", "rent AND controls", "{text}: rent",
                            "rent + controls", "rent' OR '", "rent\") OR (\"", "';--", "rent NOT controls"}) {
    CAPTURE(typed);
    CHECK(refs(library.search(typed)) == "rents");
  }
}

TEST_CASE("A thousand words are a query") {
  Library library{{.ref = "rents", .title = "Rents", .clauses = {"We support rent controls."}}};
  std::string typed;
  for (int i = 0; i < 1000; ++i) typed += "the rent word" + std::to_string(i) + ' ';
  CHECK(refs(library.search(typed)) == "rents");
}

}  // namespace
