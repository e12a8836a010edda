// Where a text holds what is wanted: the places that are marked.

#include "search/matcher.h"

#include <doctest/doctest.h>

#include "search/passage.h"
#include "search/query.h"
#include "tests/search/library.h"

namespace {

std::string found(std::string_view typed, std::string_view text) {
  const auto& analyser = language::english_analyser();
  const search::Wanted wanted = search::wanted(search::parse_query(typed).terms, analyser);
  return search_tests::marked(std::string(text), search::ranges(search::Matcher(wanted, analyser).find(text)));
}

struct Case {
  const char* typed;
  const char* text;
  const char* marked;
};

TEST_CASE("The places of words and of phrases are found in one reading") {
  const Case cases[] = {
      {"rent", "Rents and the rent.", "[Rents] and the [rent]."},
      {"\"the rent\"", "The rent, the rents, rent the.", "[The rent], the rents, rent the."},
      {"\"rent rent control\"", "rent rent rent control", "rent [rent rent control]"},
      {"\"rent control\" fair", "Fair rent with control; fair rent control", "[Fair] rent with control; [fair] [rent control]"},
      {"cooperative", "a co-operative", "a [co-operative]"},
      {"co-operative", "co-operative, cooperative; co operative", "[co-operative], [cooperative]; [co operative]"},
      {"rent", "", ""},
      {"\"rent control\"", "control", "control"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.typed);
    CHECK(found(c.typed, c.text) == c.marked);
  }
}

TEST_CASE("A phrase does not go on from where the one before it broke off") {
  CHECK(found("\"a fair rent\"", "a fair a rent fair rent a fair rent") == "a fair a rent fair rent [a fair rent]");
}

}  // namespace
