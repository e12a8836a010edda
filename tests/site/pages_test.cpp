#include <doctest/doctest.h>

#include "site/links.h"
#include "tests/site/collection.h"

using site_test::Collection;

namespace {

bool has(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

std::size_t count(const std::string& page, std::string_view words) {
  std::size_t n = 0;
  for (auto at = page.find(words); at != std::string::npos; at = page.find(words, at + words.size())) ++n;
  return n;
}

}  // namespace

TEST_CASE("the collection of these tests is imported whole") {
  auto& c = site_test::shared();
  for (const auto& document : c.report.documents)
    for (const auto& problem : document.problems) INFO(text::to_string(problem));
  CHECK(c.report.refused == 0);
  CHECK(c.report.new_texts + c.report.new_versions == std::size(site_test::kFiles));
}

TEST_CASE("every address answers with its status, type and words") {
  struct Row {
    const char* target;
    int status;
    const char* type;
    const char* words;
  };
  const Row rows[] = {
      {"/en/", 200, "text/html; charset=utf-8", "What is our position?"},
      {"/cy/", 200, "text/html; charset=utf-8", "Beth yw ein safbwynt?"},
      {"/en/search?q=bus", 200, "text/html; charset=utf-8", "<mark>"},
      {"/cy/search?q=bws", 200, "text/html; charset=utf-8", "<mark>Bysiau</mark> dan reolaeth gyhoeddus"},
      {"/en/search", 200, "text/html; charset=utf-8", "results"},
      {"/en/search.json?q=bus", 200, "application/json", "\"total\""},
      {"/en/browse", 200, "text/html; charset=utf-8", "Regulating bus companies"},
      {"/cy/browse", 200, "text/html; charset=utf-8", "Cynigion"},
      {"/en/about", 200, "text/html; charset=utf-8", "Whose words"},
      {"/en/t/cwm-buses", 200, "text/html; charset=utf-8", "under a franchise held by the public"},
      {"/cy/t/cwm-buses", 200, "text/html; charset=utf-8", "nid oes car wrth y drws"},
      {"/en/t/cwm-buses?lang=cy", 200, "text/html; charset=utf-8", "lang=\"cy\""},
      {"/en/t/cwm-buses.json", 200, "application/json", "\"clauses\""},
      {"/en/t/cwm-buses.md", 200, "text/markdown; charset=utf-8", "ref: cwm-buses"},
      {"/en/t/cwm-buses/v/1", 200, "text/html; charset=utf-8", "should be run by the public"},
      {"/en/t/cwm-buses/v/1.json", 200, "application/json", "\"version\": 1"},
      {"/en/t/cwm-buses/at/2023-01-01", 200, "text/html; charset=utf-8", "should be run by the public"},
      {"/en/t/cwm-buses/at/2025-01-01", 200, "text/html; charset=utf-8", "under a franchise held by the public"},
      {"/en/t/cwm-buses/history", 200, "text/html; charset=utf-8", "Version 2"},
      {"/en/t/cwm-buses/history.json", 200, "application/json", "2022-03-12"},
      {"/en/t/cwm-buses/compare/1..2", 200, "text/html; charset=utf-8", "<ins>"},
      {"/en/t/cwm-buses/compare/2..1", 200, "text/html; charset=utf-8", "<del>"},
      {"/cy/t/cwm-buses/compare/1..2?lang=en&view=split", 200, "text/html; charset=utf-8", "Ochr yn ochr"},
      {"/en/t/cwm-buses/compare/1..2.json", 200, "application/json", "\"reworded\": 1"},
      {"/en/t/cwm-buses/compare/1..9", 404, "text/html; charset=utf-8", "1..9"},
      {"/en/t/cwm-buses/compare/a..b", 404, "text/html; charset=utf-8", "a..b"},
      {"/en/t/cwm-buses/both", 200, "text/html; charset=utf-8", "Welsh is behind since version 2."},
      {"/en/t/cwm-m01/both", 404, "text/html; charset=utf-8", "one language only"},
      {"/en/changes", 200, "text/html; charset=utf-8", "reworded"},
      {"/cy/changes?page=99999999999999999999", 200, "text/html; charset=utf-8", "Beth sydd wedi newid"},
      {"/en/suggest.json?q=bus", 200, "application/json", "Buses under public control"},
      {"/cy/suggest.json?q=", 200, "application/json", "[]"},
      {"/en/similar.json?text=bus+routes+run+by+the+public", 200, "application/json", "\"ref\": \"cwm-buses\""},
      {"/cy/similar.json?text=", 200, "application/json", "[]"},
      {"/en/similar.json?clause=nosuchclause0000", 404, "text/html; charset=utf-8", ""},
      {"/en/search.csv?q=bus", 200, "text/csv; charset=utf-8", "ref,title,kind"},
      {"/en/search.atom?q=bus", 200, "application/atom+xml; charset=utf-8", "<id>urn:safbwynt:cwm-buses:en:2</id>"},
      {"/en/changes.atom", 200, "application/atom+xml; charset=utf-8", "<title>Buses under public control, Version 2</title>"},
      {"/healthz", 200, "text/plain; charset=utf-8", "ok"},
      {"/robots.txt", 200, "text/plain; charset=utf-8", "Disallow: /en/search"},
      {"/opensearch.xml", 200, "application/opensearchdescription+xml; charset=utf-8", "{searchTerms}"},
      {"/en/t/cwm-bus", 404, "text/html; charset=utf-8", "cwm-buses"},
      {"/en/t/cwm-m01?lang=cy", 404, "text/html; charset=utf-8", "not held in that language"},
      {"/en/t/cwm-buses/v/99", 404, "text/html; charset=utf-8", "no version 99"},
      {"/en/t/cwm-buses/v/0", 404, "text/html; charset=utf-8", "no version 0"},
      {"/en/t/cwm-buses/v/99999999999999999999", 404, "text/html; charset=utf-8", "Not found"},
      {"/en/t/cwm-buses/at/2001-01-01", 404, "text/html; charset=utf-8", "1 January 2001"},
      {"/en/t/cwm-buses/at/2024-02-30", 400, "text/html; charset=utf-8", "2024-03-16"},
      {"/en/t/cwm-buses/at/yesterday", 400, "text/html; charset=utf-8", "2024-03-16"},
      {"/en/t/cwm-buses/clause/nonsense", 404, "text/html; charset=utf-8", "no clause"},
      {"/cy/nowhere", 404, "text/html; charset=utf-8", "Heb ei ganfod"},
      {"/favicon.ico", 404, "text/html; charset=utf-8", "Not found"},
      {"/en/t/%00", 400, "text/html; charset=utf-8", "cannot be read"},
      {"/en/../healthz", 400, "text/html; charset=utf-8", "cannot be read"},
      {"/en/t/%ff", 400, "text/html; charset=utf-8", "cannot be read"},
      {"", 400, "text/html; charset=utf-8", "cannot be read"},
  };
  auto& c = site_test::shared();
  for (const auto& row : rows) {
    CAPTURE(std::string(row.target));
    const auto response = c.get(row.target);
    CHECK(response.status == row.status);
    CHECK(response.type == row.type);
    CHECK(has(response.body, row.words));
  }
}

TEST_CASE("the front door opens in the reader's language") {
  auto& c = site_test::shared();
  site::Request request;
  CHECK(c.site.handle(request).header("Location") == "/en/");
  request.accept_language = "cy, en;q=0.5";
  const auto response = c.site.handle(request);
  CHECK(response.status == 302);
  CHECK(response.header("Location") == "/cy/");
  CHECK(response.header("Vary") == "Accept-Language");
}

TEST_CASE("what moved is found under its true name") {
  struct Row {
    const char* target;
    int status;
    const char* location;
  };
  const Row rows[] = {
      {"/en", 301, "/en/"},
      {"/en/t/buses-2014", 301, "/en/t/cwm-old-buses"},
      {"/cy/t/buses-2014.json?lang=en", 301, "/cy/t/cwm-old-buses.json?lang=en"},
      {"/en/t/buses-2014/v/1", 301, "/en/t/cwm-old-buses/v/1"},
      {"/en/t/cwm-buses/at?on=2023-01-01", 303, "/en/t/cwm-buses/at/2023-01-01"},
      {"/en/t/cwm-buses/at?on=2023-01-01&lang=cy", 303, "/en/t/cwm-buses/at/2023-01-01?lang=cy"},
  };
  auto& c = site_test::shared();
  for (const auto& row : rows) {
    CAPTURE(std::string(row.target));
    const auto response = c.get(row.target);
    CHECK(response.status == row.status);
    CHECK(response.header("Location") == row.location);
  }
}

TEST_CASE("only reading is done here") {
  auto& c = site_test::shared();
  for (const char* method : {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"}) {
    CAPTURE(std::string(method));
    site::Request request;
    request.method = method;
    request.target = "/en/";
    const auto response = c.site.handle(request);
    CHECK(response.status == 405);
    CHECK(response.header("Allow") == "GET, HEAD");
  }
}

TEST_CASE("invented and restated words say so in both languages, and where the official ones are") {
  auto& c = site_test::shared();
  const auto sample = c.get("/en/t/cwm-buses").body;
  CHECK(has(sample, "Sample text, invented."));
  CHECK(has(sample, "<p lang=\"cy\">Testun enghreifftiol"));
  const auto restated = c.get("/cy/t/principles").body;
  CHECK(has(restated, "In our words; the official wording is at"));
  CHECK(has(restated, "Yn ein geiriau ni"));
  CHECK(has(restated, "href=\"https://example.org/principles?a=1&amp;b=2\""));
  CHECK_FALSE(has(c.get("/en/t/cwm-old-buses").body, "class=\"sample\""));
}

TEST_CASE("Welsh that nobody has checked says so, and so does a text that is not held") {
  auto& c = site_test::shared();
  CHECK(has(c.get("/cy/t/cwm-buses").body, "Nid oes siaradwr Cymraeg wedi gwirio"));
  CHECK_FALSE(has(c.get("/en/t/cwm-buses").body, "No Welsh speaker has checked"));
  CHECK(has(c.get("/en/t/unheld").body, "The text itself is not held here."));
}

TEST_CASE("a text in one language only says which, and is shown all the same") {
  auto& c = site_test::shared();
  CHECK(has(c.get("/en/t/datganiad").body, "Welsh only"));
  CHECK(has(c.get("/en/t/datganiad").body, "<div class=\"pol\" lang=\"cy\">"));
  CHECK(has(c.get("/cy/t/cwm-m02").body, "Saesneg yn unig"));
  CHECK_FALSE(has(c.get("/cy/t/cwm-buses").body, "class=\"soft only\""));
}

TEST_CASE("a text says whether it binds, since when and why") {
  auto& c = site_test::shared();
  CHECK(has(c.get("/en/t/cwm-buses").body, "In force since 12 March 2022, because its present wording was adopted on 16 March 2024."));
  CHECK(has(c.get("/en/t/cwm-m02").body, "Not in force, because the decision was “Lost” (Cwm Enghraifft, 12 March 2022)."));
  CHECK(has(c.get("/cy/t/cwm-m02").body, "Ddim mewn grym, oherwydd mai “Gwrthodwyd” oedd y penderfyniad"));
  CHECK(has(c.get("/en/t/cwm-old-buses").body, "because it was replaced by “Buses under public control”."));
}

TEST_CASE("a part that was not carried is marked among those that were") {
  auto& c = site_test::shared();
  const auto page = c.get("/en/t/cwm-m01").body;
  CHECK(count(page, "this part was not carried") == 1);
  CHECK(has(page, "2: Carried; 3: Lost"));
}

TEST_CASE("clauses that changed carry the bar and say by what") {
  auto& c = site_test::shared();
  const auto now = c.get("/en/t/cwm-buses").body;
  CHECK(count(now, " ch\"") == 2);
  CHECK(has(now, "Changed in version 2, by Fares that people can afford"));
  CHECK(has(now, "New in version 2"));
  CHECK(count(c.get("/en/t/cwm-buses/v/1").body, " ch\"") == 0);
}

TEST_CASE("an old version says so and may be kept for ever, the one of today says since when") {
  auto& c = site_test::shared();
  const auto old = c.get("/en/t/cwm-buses/v/1");
  CHECK(has(old.body, "It is not the wording that stands today."));
  CHECK(has(old.body, "This wording stood from 12 March 2022 to 16 March 2024."));
  CHECK(old.header("Cache-Control") == "public, max-age=31536000, immutable");
  const auto current = c.get("/en/t/cwm-buses/v/2");
  CHECK(has(current.body, "This wording stands since 16 March 2024."));
  CHECK(current.header("Cache-Control") == "no-cache");
}

TEST_CASE("a clause stands among its neighbours, with its wordings and the other language") {
  auto& c = site_test::shared();
  const auto text = c.get("/en/t/cwm-buses").body;
  const auto link = text.find("/en/t/cwm-buses/clause/", text.find("under a franchise"));
  REQUIRE(link != std::string::npos);
  const auto page = c.get(text.substr(link, text.find('"', link) - link)).body;
  CHECK(has(page, "Clause 2<"));
  CHECK(has(page, "class=\"c here\"") + has(page, "class=\"c ch here\"") == 1);
  CHECK(has(page, "should be run by the public"));
  CHECK(has(page, "12 March 2022 to 16 March 2024"));
  CHECK(has(page, "Dylai&#39;r cyhoedd redeg pob llwybr bws.") + has(page, "Dylai’r cyhoedd redeg pob llwybr bws.") == 1);
}

TEST_CASE("the permanent address of a clause leads to it") {
  auto& c = site_test::shared();
  const auto json = c.get("/en/t/cwm-buses.json").body;
  const auto at = json.find("\"id\": \"", json.find("\"clauses\""));
  REQUIRE(at != std::string::npos);
  const auto id = json.substr(at + 7, 16);
  const auto response = c.get("/id/clause/" + id);
  CHECK(response.status == 303);
  CHECK(response.header("Location").starts_with("/en/t/cwm-buses/clause/"));
  CHECK(c.get(response.header("Location")).status == 200);
  CHECK(c.get("/id/clause/aaaaaaaaaaaaaaaa").status == 404);
}

TEST_CASE("texts that go together name each other by title, from both sides") {
  auto& c = site_test::shared();
  CHECK(has(c.get("/en/t/cwm-buses").body, "<a href=\"/en/t/cwm-old-buses\">Regulating bus companies</a> <span class=\"soft\">replaced by this"));
  CHECK(has(c.get("/en/t/cwm-old-buses").body, "<a href=\"/en/t/cwm-buses\">Buses under public control</a> <span class=\"soft\">replaced this"));
}

TEST_CASE("what stands in a text cannot become markup") {
  auto& c = site_test::shared();
  const auto motion = c.get("/en/t/cwm-m01").body;
  CHECK(has(motion, "&lt;on every bus&gt;"));
  const auto quotes = c.get("/en/t/principles").body;
  CHECK(has(quotes, "Principles &amp; &quot;quotes&quot;"));
  const auto query = c.get("/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E%22%27").body;
  CHECK_FALSE(has(query, "<script>alert"));
}

TEST_CASE("the footer says who runs the site and that no organisation does, unless it does") {
  CHECK(has(site_test::shared().get("/en/").body, "not run or endorsed by any organisation"));
  site::Settings settings;
  settings.operator_name = "A. Member";
  settings.contact = "a@example.org";
  settings.organisation = "Cwm Enghraifft";
  settings.header_name = "Polisi <Cwm>";
  Collection named(settings);
  const auto page = named.get("/cy/").body;
  CHECK(has(page, "Cynhelir y wefan hon gan A. Member."));
  CHECK(has(page, "href=\"mailto:a@example.org\""));
  CHECK(has(page, "gan Cwm Enghraifft."));
  CHECK(has(page, "Polisi &lt;Cwm&gt;"));
  settings.official = true;
  Collection official(settings);
  CHECK_FALSE(has(official.get("/en/").body, "not run or endorsed"));
}

TEST_CASE("a base URL makes links absolute where other programs follow them") {
  site::Settings settings;
  settings.base_url = "https://safbwynt.example";
  Collection c(settings);
  const auto page = c.get("/en/t/cwm-buses?lang=cy").body;
  CHECK(has(page, "<link rel=\"alternate\" hreflang=\"cy\" href=\"https://safbwynt.example/cy/t/cwm-buses?lang=cy\">"));
  CHECK(has(page, "https://safbwynt.example/en/t/cwm-buses/v/1?lang=cy"));
}

TEST_CASE("the other language of the interface shows the same page") {
  auto& c = site_test::shared();
  CHECK(has(c.get("/en/search?q=bus&kind=motion").body, "href=\"/cy/search?q=bus&amp;kind=motion\" hreflang=\"cy\""));
  CHECK(has(c.get("/cy/t/cwm-buses/v/1").body, "href=\"/en/t/cwm-buses/v/1\" hreflang=\"en\""));
}
