#include <doctest/doctest.h>

#include "tests/site/collection.h"

using site_test::Collection;

namespace {

bool has(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("a question is answered by the clause in force, with since when and why") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=bus+franchise").body;
  CHECK(has(page, "class=\"answer\""));
  CHECK(has(page, "In force today"));
  CHECK(has(page, "In force since"));
  CHECK(has(page, "<p class=\"sm soft\" lang=\"cy\">Testun enghreifftiol"));
}

TEST_CASE("where nothing in force matches, the page says that no position is recorded") {
  auto& c = site_test::shared();
  CHECK(has(c.get("/en/search?q=depots").body, "No position recorded"));
  CHECK(has(c.get("/en/search?q=xyzzy").body, "No position recorded"));
  CHECK_FALSE(has(c.get("/en/search?q=depots&decision=lost").body, "No position recorded"));
  CHECK_FALSE(has(c.get("/en/search").body, "No position recorded"));
}

TEST_CASE("a filter of the address stands as a ticked box and as a chip that takes it off") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=bus&kind=motion&kind=nonsense").body;
  CHECK(has(page, "name=\"kind\" value=\"motion\" checked"));
  CHECK(has(page, "name=\"kind\" value=\"nonsense\" checked"));
  CHECK(has(page, "<a class=\"chip\" href=\"/en/search?q=bus&amp;kind=nonsense\">Motion"));
  CHECK(has(page, "2 in use"));
}

TEST_CASE("a filter typed into the box has a chip, and one without a box is carried along") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=bus+decision%3Alost&topic=transport&ref=cwm-*").body;
  CHECK(has(page, ">Lost <span aria-hidden"));
  CHECK(has(page, "name=\"topic\" value=\"transport\" checked"));
  CHECK(has(page, "<input type=\"hidden\" name=\"ref\" value=\"cwm-*\">"));
}

TEST_CASE("the answer stands above the filters, and a facet without a choice is left out") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=bus+franchise").body;
  REQUIRE(has(page, "class=\"answer\""));
  CHECK(page.find("class=\"answer\"") < page.find("class=\"seg kinds\""));
  CHECK(has(page, "<legend>Status</legend>"));
  CHECK_FALSE(has(page, "<legend>Level</legend>"));
}

TEST_CASE("the reader may say which language the words are of") {
  auto& c = site_test::shared();
  CHECK(has(c.get("/en/search?q=bus").body, "<option value=\"\" selected>in both languages</option>"));
  const auto page = c.get("/en/search?q=bus&read=cy").body;
  CHECK(has(page, "<option value=\"cy\" selected>in Welsh</option>"));
  CHECK(has(page, "The words are read as Welsh."));
  CHECK(has(c.get("/en/search?q=bus&read=nonsense").body, "<option value=\"\" selected>"));
}

TEST_CASE("years are drawn as bars where there are three or more") {
  auto& c = site_test::shared();
  CHECK(has(c.get("/en/search").body, "<svg class=\"bars\""));
  CHECK_FALSE(has(c.get("/en/search?q=xyzzy").body, "<svg class=\"bars\""));
}

TEST_CASE("without results there is a link without each filter, and what it would give") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=franchise&kind=motion").body;
  CHECK(has(page, "leave out “Motion” (1 result)"));
  CHECK(has(page, "/cy/search?q=franchise"));
  CHECK(has(page, "browse all texts"));
}

TEST_CASE("a pasted draft is shown what is held on it already, in place of an answer") {
  const std::string draft = "This%20conference%20notes%20that%20the%20last%20bus%20leaves%20too%20early%20for%20those%20who%20work%20late%20shifts%20and%20"
                            "that%20nobody%20asked%20them.%20Conference%20believes%20that%20buses%20should%20be%20run%20by%20the%20public%20and%20for%20it."
                            "%20Conference%20resolves%20to%20campaign%20for%20public%20control%20of%20every%20bus%20in%20Wales%20and%20to%20say%20so.";
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=" + draft).body;
  CHECK(has(page, "Held already on this: what your draft comes nearest to"));
  CHECK(has(page, "In common: "));
  CHECK_FALSE(has(page, "No position recorded"));
  CHECK_FALSE(has(c.get("/en/search?q=bus").body, "Held already on this"));
}

TEST_CASE("question words are left out, and the page says so") {
  auto& c = site_test::shared();
  CHECK(has(c.get("/en/search?q=what+is+our+policy+on+buses").body, "Left out as question words:"));
}

TEST_CASE("a Welsh result is marked as Welsh on an English page") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=gynhadledd").body;
  CHECK(has(page, "<h3 lang=\"cy\">"));
  CHECK(has(page, "Welsh only"));
}

TEST_CASE("a search of a day shows the wording of that day") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=bus+route&at=2023-01-01").body;
  CHECK(has(page, "/en/t/cwm-buses/at/2023-01-01#"));
  CHECK(has(page, "As at 1 January 2023"));
  CHECK_FALSE(has(c.get("/en/search?q=bus&at=nonsense").body, "As at nonsense"));
}

TEST_CASE("earlier wordings are found when asked for, and lead to their version") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/search?q=%22run+by+the+public%22&all=1").body;
  CHECK(has(page, "/en/t/cwm-buses/v/1#"));
  CHECK(has(page, "worded so"));
}

TEST_CASE("no query is an error") {
  auto& c = site_test::shared();
  std::string long_query = "/en/search?q=";
  for (int i = 0; i < 1000; ++i) long_query += "the+";
  for (const std::string target : {"/en/search?q=", "/en/search?q=%22", "/en/search?q=OR+OR", "/en/search?q=-", "/en/search?q=(((", "/en/search?q=%ff%00",
                                   "/en/search?q=NEAR(a+b)", "/en/search?q=title%3Ax", "/en/search?q=a*&page=-1&per_page=zz&sort=x",
                                   "/en/search?q=bus&page=99999999999999", "/en/search?kind=%22%27&year=x", "/en/search.json?q=%22"}) {
    CAPTURE(std::string(target));
    CHECK(c.get(target).status == 200);
  }
  CHECK(c.get(long_query).status == 200);
}

TEST_CASE("searches are never kept and never logged") {
  Collection c;
  const auto response = c.get("/en/search?q=secretword");
  CHECK(response.header("Cache-Control") == "private, no-store");
  CHECK(response.header("ETag").empty());
  CHECK(has(response.body, "noindex"));
  CHECK(c.log.str().find("secretword") == std::string::npos);
  CHECK(c.log.str().starts_with("GET /en/search 200 "));
}
