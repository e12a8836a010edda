#include <doctest/doctest.h>

#include "site/url.h"

using site::parse_url;

TEST_CASE("a path comes apart into decoded segments") {
  struct Row {
    const char* target;
    std::vector<std::string> segments;
  };
  const Row rows[] = {
      {"/", {}},
      {"/en/", {"en"}},
      {"/en/t/m03", {"en", "t", "m03"}},
      {"/en//t", {"en", "t"}},
      {"/en/t%C5%B7", {"en", "tŷ"}},
      {"/a+b", {"a+b"}},
      {"/100%", {"100%"}},
      {"/%zz", {"%zz"}},
      {"/en?x=/a/b", {"en"}},
  };
  for (const auto& row : rows) {
    INFO(row.target);
    const auto url = parse_url(row.target);
    REQUIRE(url);
    CHECK(url->segments == row.segments);
  }
}

TEST_CASE("a path that could mean something else to a file system is refused") {
  for (const char* target : {"/..", "/en/../t", "/en/%2e%2e/t", "/en/%2E/t", "/a%2Fb", "/a%00b", "/a%0Ab", "/%ff", "/\xff", "en", "", "*", "http://x/"}) {
    INFO(target);
    CHECK_FALSE(parse_url(target));
  }
}

TEST_CASE("parameters keep their order and lose what is no text") {
  const auto url = parse_url("/s?q=rent+controls&kind=motion&kind=report&e=&x&n=a%00b&bad=%ff&=v&%C5%B7=1");
  REQUIRE(url);
  CHECK(url->parameter("q") == "rent controls");
  CHECK(url->all("kind") == std::vector<std::string>{"motion", "report"});
  CHECK(url->parameter("e").empty());
  CHECK(url->parameter("absent").empty());
  CHECK(url->parameter("n") == "a b");
  CHECK(url->parameter("bad") == "\xEF\xBF\xBD");
  CHECK(url->parameter("ŷ") == "1");
}

TEST_CASE("what is encoded into a query reads back") {
  for (const std::string value : {"", "a b", "a+b", "100%", "tŷ & \"Ŵ\" <x>", "a=b&c", "/?#"}) {
    INFO(value);
    const auto url = parse_url("/s" + site::query_of({{"q", value}}));
    REQUIRE(url);
    CHECK(url->parameter("q") == value);
  }
  CHECK(site::path_of({"en", "t", "a b/c"}) == "/en/t/a%20b%2Fc");
  CHECK(site::query_of({}).empty());
}
