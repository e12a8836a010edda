// Slips of the keyboard, put right by the words of the collection.

#include <doctest/doctest.h>

#include "search/vocabulary.h"
#include "tests/search/library.h"

namespace {

using namespace search_tests;

Library votes() {
  return Library{{.ref = "votes", .title = "Voting", .clauses = {"We support proportional representation.", "Wages rise."}},
                 {.ref = "rheilffordd", .title = "Y rheilffordd", .clauses = {"Pobl piau’r rheilffordd."}, .lang = "cy"},
                 {.ref = "hidden", .title = "Secret", .clauses = {"Zeppelins everywhere."}, .facts = {{"visibility", "private"}}}};
}

std::string corrections(const search::Results& results) {
  std::string out;
  for (const auto& c : results.corrections) out += (out.empty() ? "" : ", ") + c.typed + " → " + c.corrected;
  return out;
}

TEST_CASE("A word that nothing is found by is read as the nearest word of the collection") {
  struct Case {
    const char* typed;
    const char* corrections;
    const char* refs;
  };
  const Case cases[] = {
      {"proportional represntation", "represntation → representation", "votes"},
      {"porportional reprsentation", "porportional → proportional, reprsentation → representation", "votes"},
      {"wagess", "wagess → wages", "votes"},
      {"rheilfordd", "rheilfordd → rheilffordd", "rheilffordd"},
      {"reilffordd", "", "rheilffordd"},             // a mutated form is no slip
      {"represent", "", "votes"},                    // nor a word still being typed
      {"\"proportional represntation\"", "", ""},    // what stands in quotes is meant
      {"-represntation wages", "", "votes"},
      {"wagges", "wagges → wages", "votes"},
      {"waged", "", "votes"},                        // another form
      {"wgs", "", ""},                               // too short to tell
      {"pages", "", ""},
      {"support", "", "votes"},
      {"sopport", "sopport → support", "votes"},
      {"dupport", "", ""},                           // the first letter is seldom wrong
      {"supporters", "", "votes"},                   // another ending is another word
      {"represntation2", "", ""},
      {"aeroplane", "", ""},
      {"zepelins", "", ""},                          // a word that only a hidden text has
  };
  Library library = votes();
  for (const Case& c : cases) {
    CAPTURE(c.typed);
    const auto results = library.search(c.typed);
    CHECK(corrections(results) == c.corrections);
    CHECK(refs(results) == c.refs);
  }
}

TEST_CASE("The literal query can be asked for") {
  Library library = votes();
  search::Request request = Library::request("proportional represntation");
  request.correct = false;
  const auto results = library.search(request);
  CHECK(results.corrections.empty());
  CHECK(results.any_word);
}

TEST_CASE("New words are known as soon as they are recorded") {
  Library library = votes();
  CHECK(library.search("hydrogin").corrections.empty());
  library.add({.ref = "fuel", .title = "Fuel", .clauses = {"Hydrogen for buses."}});
  CHECK(corrections(library.search("hydrogin")) == "hydrogin → hydrogen");
}

TEST_CASE("The nearest words come first, of those equally near the most frequent") {
  const search::Vocabulary vocabulary(
      {{{{"wages", 9}, {"meeting", 9}, {"melting", 20}, {"pages", 30}, {"melt", 1}}, {{"tŷ", 3}, {"gwŷdd", 4}, {"gwerthû", 1}}, {}}});
  using Words = std::vector<std::string>;
  CHECK(vocabulary.near("wagess", 3) == Words{"wages"});
  CHECK(vocabulary.near("mekting", 9) == Words{"melting", "meeting"});
  CHECK(vocabulary.near("mekting", 1) == Words{"melting"});
  CHECK(vocabulary.near("gwertu", 9) == Words{"gwerthû"});
  CHECK(vocabulary.near("meetin", 9).empty());
  CHECK(vocabulary.near("feeting", 9).empty());
  CHECK(vocabulary.near("wages", 9).empty());
  CHECK(vocabulary.knows(search::Index::cy, "gwydd"));
  CHECK_FALSE(vocabulary.knows(search::Index::en, "gwydd"));
}

}  // namespace
