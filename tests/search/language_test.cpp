// Welsh and English side by side.

#include <doctest/doctest.h>

#include "tests/search/library.h"

namespace {

using namespace search_tests;
using search::Request;

Text english() {
  return {.ref = "homes", .title = "Holiday homes", .clauses = {"Second homes pay double council tax.", "Councils decide in Llŷn."}};
}

Text welsh() {
  Text text = english();
  text.title = "Tai haf";
  text.lang = "cy";
  text.clauses = {"Mae pob tŷ haf yn talu treth ddwbl.", "Y cyngor sy'n penderfynu yn Llŷn."};
  return text;
}

search::Results search_as(Library& library, const char* reader_lang, const char* typed) {
  Request request = Library::request(typed);
  request.reader_lang = reader_lang;
  return library.search(request);
}

TEST_CASE("A text in two languages is one result, in the reader's language if that matches") {
  Library library{english(), welsh()};
  const search::Results in_english = search_as(library, "en", "llyn");
  REQUIRE(in_english.hits.size() == 1);
  CHECK(in_english.hits[0].lang == "en");
  CHECK(in_english.hits[0].other_lang == "cy");
  CHECK(marked(in_english.hits[0].clauses[0]) == "Councils decide in [Llŷn].");
  const search::Results in_welsh = search_as(library, "cy", "llyn");
  REQUIRE(in_welsh.hits.size() == 1);
  CHECK(in_welsh.hits[0].lang == "cy");
  CHECK(in_welsh.hits[0].title == "Tai haf");
  CHECK(marked(in_welsh.hits[0].clauses[0]) == "Y cyngor sy'n penderfynu yn [Llŷn].");
  CHECK(facet(in_welsh, "lang") == "cy 1, en 1");
}

TEST_CASE("A text is shown in the language that matches, whoever reads") {
  Library library{english(), welsh()};
  CHECK(search_as(library, "en", "ddwbl").hits.at(0).lang == "cy");
  CHECK(search_as(library, "cy", "double").hits.at(0).lang == "en");
  CHECK(search_as(library, "en", "llyn lang:cy").hits.at(0).lang == "cy");
}

TEST_CASE("A text found by a word of the other language is shown in the reader's where that says the same") {
  Library library{english(), welsh()};
  const search::Results results = search_as(library, "en", "treth");
  REQUIRE(results.hits.size() == 1);
  CHECK(marked(results.hits[0].clauses[0]) == "Second homes pay double council [tax].");
}

TEST_CASE("Accents are optional in any form") {
  Library library{english(), welsh()};
  for (const char* typed : {"ty haf", "tŷ haf", "ty^ haf", "TŶ HAF", "\"tŷ haf\""}) {
    CAPTURE(typed);
    const search::Results results = search_as(library, "cy", typed);
    REQUIRE(results.hits.size() == 1);
    CHECK_FALSE(results.any_word);
    REQUIRE(results.hits[0].clauses.size() == 1);
    const std::string shown = marked(results.hits[0].clauses[0]);
    const bool phrase = std::string(typed).starts_with('"');
    CHECK(shown == (phrase ? "Mae pob [tŷ haf] yn talu treth ddwbl." : "Mae pob [tŷ] [haf] yn talu treth ddwbl."));
  }
}

TEST_CASE("A third language is found without an analyser of its own") {
  Text breton = english();
  breton.ref = "breton";
  breton.lang = "br";
  breton.title = "Tiez";
  breton.clauses = {"An tiez a vez ker."};
  Library library{english(), breton};
  CHECK(refs(library.search("tiez")) == "breton");
}

TEST_CASE("English finds every form of a word, Welsh words are not stemmed as English") {
  Library library{english(), welsh()};
  CHECK(refs(library.search("home")) == "homes");
  CHECK(refs(library.search("deciding")) == "homes");
  CHECK(refs(library.search("taxed treth")) == "homes");
}

}  // namespace
