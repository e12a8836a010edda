// Filters said in words.

#include "search/offers.h"

#include <doctest/doctest.h>

#include "tests/search/library.h"

namespace {

using namespace search_tests;

std::string recognised(const char* typed) {
  const auto found = search::recognise_filters(search::parse_query(typed));
  return found ? found->query.typed : "";
}

TEST_CASE("Words that say a filter are recognised in both languages, with what is left to look for") {
  struct Case {
    const char* typed;
    const char* offered;
  };
  const Case cases[] = {
      {"motions we lost on housing", "housing kind:motion decision:lost"},
      {"cynigion a wrthodwyd ar dai", "dai kind:motion decision:lost"},
      {"what did we vote down in 2022", "decision:lost year:2022"},
      {"motions that were withdrawn", "kind:motion stage:withdrawn"},
      {"cynigion a dynnwyd yn ôl", "kind:motion stage:withdrawn"},
      {"emergency motions on Gaza since 2023", "Gaza kind:emergency_motion year:2023.."},
      {"housing in 2022", "housing year:2022"},
      {"tai yn 2022", "tai year:2022"},
      {"\"clear red water\" motions", "\"clear red water\" kind:motion"},
      {"motions -rail body:WLG", "-rail kind:motion body:WLG"},
      {"lost property", ""},
      {"1983 manifesto", ""},
      {"housing", ""},
      {"\"motions\"", ""},
      {"motions kind:composite", ""},
      {"", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.typed);
    CHECK(recognised(c.typed) == c.offered);
  }
}

TEST_CASE("A recognised filter is offered with what it would find, and never imposed") {
  Library library{{.ref = "lost", .title = "Rents", .clauses = {"Housing for all."}, .kind = "motion", .facts = {{"decision", "lost"}, {"force", "none"}}},
                  {.ref = "won", .title = "Homes", .clauses = {"Housing for some."}, .kind = "motion", .facts = {{"decision", "carried"}}}};
  const auto results = library.search("motions we lost on housing");
  CHECK(results.total == 2);
  REQUIRE(results.offers.size() == 1);
  CHECK(results.offers[0].query == "housing kind:motion decision:lost");
  CHECK(results.offers[0].total == 1);
  CHECK(refs(library.search(results.offers[0].query)) == "lost");
}

TEST_CASE("A filter that nothing would pass is not offered") {
  Library library{{.ref = "won", .title = "Homes", .clauses = {"Housing for some."}, .kind = "motion", .facts = {{"decision", "carried"}}}};
  CHECK(library.search("motions we lost on housing").offers.empty());
}

}  // namespace
