#include <doctest/doctest.h>

#include <set>

#include "site/routes.h"

namespace {

std::optional<site::Match> match(const char* target) {
  const auto url = site::parse_url(target);
  REQUIRE(url);
  return site::match(*url);
}

}  // namespace

TEST_CASE("an address leads to its page with the parts that vary") {
  struct Row {
    const char* target;
    const char* lang;
    std::vector<std::string> captured;
    const char* suffix;
  };
  const Row rows[] = {
      {"/cy/", "cy", {}, ""},
      {"/en/search.json?q=a.b", "en", {}, "json"},
      {"/en/t/cwm-m01", "en", {"cwm-m01"}, ""},
      {"/cy/t/cwm-m01.json", "cy", {"cwm-m01"}, "json"},
      {"/en/t/cwm-m01.md", "en", {"cwm-m01"}, "md"},
      {"/en/t/a.b.json", "en", {"a.b"}, "json"},
      {"/en/t/cwm-m01.exe", "en", {"cwm-m01.exe"}, ""},
      {"/en/t/m/clause/art_1__para_1.2", "en", {"m", "art_1__para_1.2"}, ""},
      {"/en/t/m/clause/x.json", "en", {"m", "x.json"}, ""},
      {"/en/t/m/v/3.json", "en", {"m", "3"}, "json"},
      {"/en/t/m/at/2019-06-01", "en", {"m", "2019-06-01"}, ""},
      {"/assets/0123/fonts/text.woff2", "en", {"0123", "fonts/text.woff2"}, ""},
      {"/id/clause/abc", "en", {"abc"}, ""},
  };
  for (const auto& row : rows) {
    INFO(row.target);
    const auto found = match(row.target);
    REQUIRE(found);
    CHECK(found->lang == row.lang);
    CHECK(found->captured == row.captured);
    CHECK(found->suffix == row.suffix);
  }
}

TEST_CASE("what is no address leads nowhere") {
  for (const char* target : {"/fr/", "/en/t", "/en/t/", "/en/t/m/v", "/en/t/m/clause", "/en/t/m/history/x", "/t/m", "/en/search/x",
                             "/assets/", "/assets/0123", "/healthz/x", "/EN/"}) {
    INFO(target);
    CHECK_FALSE(match(target));
  }
}

TEST_CASE("no two routes have one pattern") {
  std::set<std::string_view> patterns;
  for (const auto& route : site::routes()) CHECK(patterns.insert(route.pattern).second);
}
