// What says much the same.

#include "search/similar.h"

#include <doctest/doctest.h>

#include <chrono>

#include "tests/search/library.h"

namespace {

using namespace search_tests;

constexpr const char* kRents = "Councils should set a ceiling on the rents that private landlords charge to tenants.";

Library rents() {
  return Library{
      {.ref = "rents", .title = "Rents", .clauses = {kRents, "Landlords must repair what is broken."}},
      {.ref = "edited", .title = "Again", .clauses = {"Councils should set a firm ceiling on the rents that any landlords charge to tenants."}},
      {.ref = "buses", .title = "Buses", .clauses = {"Every village deserves a bus on Sundays."}},
      {.ref = "welsh", .title = "Rhenti", .clauses = {"Dylai cynghorau osod nenfwd ar renti landlordiaid preifat."}, .lang = "cy"},
      {.ref = "hidden", .title = "Hidden", .clauses = {kRents}, .facts = {{"visibility", "private"}}}};
}

std::vector<search::SimilarClause> similar(Library& library, const std::string& text, const std::string& without = "") {
  search::SimilarRequest request{.text = text, .without = without, .today = store_test::today()};
  request.limit = std::chrono::seconds(60);
  return search::similar_clauses(*library.files().store.read(), request);
}

std::string places(const std::vector<search::SimilarClause>& found) {
  std::string out;
  for (const auto& clause : found) out += (out.empty() ? "" : " ") + clause.ref + (clause.near_duplicate ? "!" : "");
  return out;
}

std::string words(const search::SimilarClause& clause) {
  std::string out;
  for (const std::string& word : clause.shared) out += (out.empty() ? "" : " ") + word;
  return out;
}

TEST_CASE("The nearest clauses come first, and near duplicates say that they are") {
  Library library = rents();
  struct Row {
    const char* text;
    const char* found;
  };
  const Row rows[] = {
      {kRents, "rents! edited!"},
      {"A bus on Sundays for the village", "buses!"},
      {"Landlords repair the bus", "rents rents edited buses"},
      {"dylai cynghorau osod nenfwd ar renti", "welsh!"},
      {"what is our policy on", ""},
      {"penguins", ""},
      {"", ""},
      {"\xFF\xFE\x80", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(places(similar(library, row.text)) == row.found);
  }
}

TEST_CASE("A clause is not similar to itself, and the words in common are named") {
  Library library = rents();
  const auto clause = search::clause_words(*library.files().store.read(), "rents", "clause_1");
  REQUIRE(clause);
  CHECK(clause->text == kRents);
  const auto found = similar(library, clause->text, clause->id);
  REQUIRE(places(found) == "edited!");
  CHECK(found[0].score > 0.6);
  CHECK(words(found[0]) == "ceiling charge councils set tenants landlords rents");
  CHECK(similar(library, clause->text)[0].score == 1);
}

TEST_CASE("Nobody learns of a clause they may not see") {
  Library library = rents();
  CHECK_FALSE(search::clause_words(*library.files().store.read(), "hidden", "clause_1"));
  CHECK(search::text_words(*library.files().store.read(), "hidden").empty());
  CHECK(search::text_words(*library.files().store.read(), "buses") == "Every village deserves a bus on Sundays.\n");
}

TEST_CASE("A text of any length is compared") {
  Library library = rents();
  std::string long_text;
  for (int i = 0; i < 5000; ++i) long_text += "Every village deserves a bŵs on Sundays. ";
  CHECK(places(similar(library, long_text)) == "buses!");
}

TEST_CASE("Of a draft each sentence is compared, and its subject as a whole") {
  Library library = rents();
  const std::string before = "This conference notes that nobody can say what a home in the valleys costs from one year to the next. It notes the letters "
                             "of many members who cannot pay what a landlord asks of them. ";
  const std::string after = " Conference resolves to write to every branch, to every council and to the press, and to say so again before the next "
                            "conference is held, whatever becomes of the letters that were sent last year to those who govern us.";
  CHECK(places(similar(library, before + kRents + after)).starts_with("rents! edited!"));
  const auto found = similar(library, before + "Rents rise, rents are hidden, and no ceiling holds rents down." + after);
  CHECK(places(found).starts_with("rents"));
}

}  // namespace
