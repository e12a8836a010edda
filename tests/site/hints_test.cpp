#include <doctest/doctest.h>

#include <algorithm>

#include "tests/site/collection.h"

namespace {

bool has(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("a slip is put right, and the page says so with a link to what was typed") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=bus+franchize").body;
  CAPTURE(page.substr(std::min(page.size(), page.find("id=\"results\"")), 300));
  CHECK(has(page, "Searched for “franchise”: nothing is found by “franchize”."));
  CHECK(has(page, "<a href=\"/en/search?q=bus%20franchize&amp;literal=1\">Search as typed</a>"));
  CHECK_FALSE(has(c.get("/en/search?q=bus+franchize&literal=1").body, "Searched for"));
  CHECK(has(c.get("/cy/search?q=bus+franchize").body, "Chwiliwyd am “franchise”"));
}

TEST_CASE("other names that were searched are named in their language, with a link to search without them") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=bus").body;
  CHECK(has(page, "Also searched: <span lang=\"cy\">bws</span>"));
  CHECK(has(page, "<a href=\"/en/search?q=bus&amp;expand=0\">Search without these</a>"));
  const auto without = c.get("/en/search?q=bus&expand=0").body;
  CHECK_FALSE(has(without, "Also searched:"));
  CHECK(has(without, "<a href=\"/en/search?q=bus\">Search for them too</a>"));
}

TEST_CASE("an acronym of several meanings is left as it is, and each is a search of its own") {
  const auto page = site_test::shared().get("/cy/search?q=AS").body;
  CAPTURE(page.substr(std::min(page.size(), page.find("olygu:")), 300));
  CHECK(has(page, "Gall “AS” olygu: <a href=\"/cy/search?q=%22Aelod%20Seneddol%22\">Aelod Seneddol</a>"));
}

TEST_CASE("filters said in words are offered as a link") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=motions+we+lost").body;
  CHECK(has(page, "Only these: "));
  CHECK(has(page, "kind%3Amotion"));
  CHECK(has(page, "decision%3Alost"));
  CHECK(has(page, ">Lost · Motion ("));
}

TEST_CASE("what was made of the words is in the JSON too") {
  const auto json = site_test::shared().get("/en/search.json?q=motions+we+lost+on+bus+franchize").body;
  for (const char* key : {"\"expansions\"", "\"corrections\"", "\"offers\""}) CHECK(has(json, key));
  CHECK(has(json, "franchise"));
}
