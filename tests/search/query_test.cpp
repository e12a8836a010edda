// What readers type and what is understood by it.

#include "search/query.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "tests/search/show.h"
#include "text/unicode.h"

namespace {

using search::parse_query;
using search::print_query;
using search_tests::random_query;
using search_tests::show;

TEST_CASE("What is typed is understood") {
  struct Row {
    const char* typed;
    const char* understood;
  };
  const Row rows[] = {
      {"rent controls", "rent controls"},
      {"what is our policy on rail", "rail (what is our policy on)"},
      {"What do we say about buses?", "buses (What do we say about)"},
      {"beth yw ein polisi ar dai", "dai (beth yw ein polisi ar)"},
      {"policy", "policy"},
      {"energy policy", "energy policy"},
      {"what is our policy", "policy (what is our)"},
      {"what is the", "what is the"},
      {"\"clear red water\"", "[clear red water]"},
      {"„clear red water“", "[clear red water]"},
      {"« clear red   water »", "[clear red water]"},
      {"“never closed", "[never closed]"},
      {"trident OR nuclear -power", "trident |nuclear -power"},
      {"trên NEU rheilffordd", "trên |rheilffordd"},
      {"OR trident OR", "trident"},
      {"trident or nuclear", "trident nuclear (or)"},
      {"the OR rent", "the |rent"},
      {"\"clear water\" OR red", "[clear water] |red"},
      {"trident OR -power", "trident -power"},
      {"-\"nuclear power\" trident", "-[nuclear power] trident"},
      {"no-fault evictions", "no-fault evictions"},
      {"- power", "power"},
      {"housing -- rents", "housing rents"},
      {"housing/rents, tenants; (landlords)", "housing rents tenants landlords"},
      {"£5,000 a,b", "5,000 b (a)"},
      {"rent Rent RENT rent", "rent"},
      {"body:\"Welsh Labour\" decision:remitted year:2022", "body=Welsh Labour decision=remitted year=2022"},
      {"decision:passed", "decision=carried"},
      {"decision:passed,defeated", "decision=carried,lost"},
      {"decision:passed decision:lost decision:agreed", "decision=carried,lost"},
      {"penderfyniad:gwrthodwyd", "decision=lost"},
      {"corff:WLG blwyddyn:2019-2022 iaith:Cymraeg math:cynnig", "body=WLG kind=motion lang=cy year=2019..2022"},
      {"kind:motions kind:policy", "kind=motion,policy_position"},
      {"year:2022..2019", "year=2019..2022"},
      {"year:2019..", "year=2019.."},
      {"year:soon", "year=soon"},
      {"body:\"Cwm, Enghraifft\",WLG rents", "rents body=Cwm, Enghraifft,WLG"},
      {"topic:Housing/Rents", "topic=housing/rents"},
      {"kind: motion", "kind motion"},
      {"http://example.org/a", "http example.org (a)"},
      {"colour:red", "colour red"},
      {"motions we lost on housing", "motions lost housing (we on)"},
      {"clause 4 constitution", "clause 4 constitution @4"},
      {"cymal 4 y cyfansoddiad", "cymal 4 cyfansoddiad (y) @4"},
      {"rule 12A", "rule 12A @12A"},
      {"article IV", "article IV @IV"},
      {"HO401", "HO401 @HO401"},
      {"30.2(iv)", "30.2(iv) @30.2(iv)"},
      {"see (30.2(iv)).", "see 30.2(iv) @30.2(iv)"},
      {"section 21", "section 21"},
      {"2022", "2022"},
      {"w^yl haf", "w^yl haf"},
      {"tŷ haf", "tŷ haf"},
      {"gwelliant i'r cyfansoddiad", "gwelliant cyfansoddiad (i'r)"},
      {"gwelliant i’r cyfansoddiad", "gwelliant cyfansoddiad (i’r)"},
      {"cwm-2024-m03", "cwm-2024-m03"},
      {"", ""},
      {"   \t\n", ""},
      {"\"\" -\"\" ?! …", ""},
      {"re\xC2\xADnt\xE2\x80\x8B controls", "rent controls"},
      {"rent\xFF controls", "rent controls"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.typed);
    CHECK(show(parse_query(row.typed)) == row.understood);
  }
}

TEST_CASE("A query without subject keeps its filters and leaves the question out") {
  const search::Query query = parse_query("what are our kind:motion");
  CHECK(query.terms.empty());
  CHECK(query.weightless.size() == 3);
}

TEST_CASE("More than 2 000 characters are cut, and it is said") {
  const search::Query query = parse_query(std::string(1999, 'a') + "ŵ" + " b");
  CHECK(query.truncated);
  CHECK(text::length(query.typed) == 2000);
  CHECK_FALSE(parse_query(std::string(2000, 'a')).truncated);
}

TEST_CASE("At most 32 words weigh") {
  std::string typed;
  for (int i = 0; i < 100; ++i) typed += " word" + std::to_string(i);
  CHECK(parse_query(typed).terms.size() == 32);
}

TEST_CASE("Ill-formed bytes become valid UTF-8 and never an error") {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> byte(0, 255);
  for (int i = 0; i < 10000; ++i) {
    std::string typed(static_cast<std::size_t>(i % 60), ' ');
    for (char& c : typed) c = static_cast<char>(byte(random));
    const search::Query query = parse_query(typed);
    REQUIRE_FALSE(text::first_invalid_utf8(query.typed));
    CAPTURE(query.typed);
    REQUIRE(show(parse_query(print_query(query))) == show(query));
  }
}

TEST_CASE("A printed query parses back to itself") {
  std::mt19937 random(11);
  for (int i = 0; i < 5000; ++i) {
    const std::string typed = random_query(random, 16);
    CAPTURE(typed);
    search::Query first = parse_query(typed);
    CAPTURE(print_query(first));
    search::Query second = parse_query(print_query(first));
    second.typed = first.typed;
    REQUIRE(show(second) == show(first));
    REQUIRE(second == first);
  }
}

}  // namespace
