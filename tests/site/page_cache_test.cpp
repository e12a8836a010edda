#include <doctest/doctest.h>

#include "site/page_cache.h"

namespace {

std::shared_ptr<const site::Response> answer(std::string body) {
  site::Response response;
  response.body = std::move(body);
  return std::make_shared<const site::Response>(std::move(response));
}

}  // namespace

TEST_CASE("an answer is kept until the store or the day changes") {
  site::PageCache cache(1000);
  cache.keep({1, "2026-06-01"}, "a", answer("page"));
  REQUIRE(cache.find({1, "2026-06-01"}, "a"));
  CHECK(cache.find({1, "2026-06-01"}, "a")->body == "page");
  CHECK_FALSE(cache.find({1, "2026-06-01"}, "b"));
  CHECK_FALSE(cache.find({2, "2026-06-01"}, "a"));
  CHECK_FALSE(cache.find({1, "2026-06-01"}, "a"));
  cache.keep({1, "2026-06-01"}, "a", answer("page"));
  CHECK_FALSE(cache.find({1, "2026-06-02"}, "a"));
}

TEST_CASE("a full cache starts again, and one large answer does not fill it") {
  site::PageCache cache(1000);
  cache.keep({}, "large", answer(std::string(500, 'x')));
  CHECK_FALSE(cache.find({}, "large"));
  for (char key = 'a'; key < 'z'; ++key) cache.keep({}, std::string(1, key), answer(std::string(99, 'x')));
  CHECK_FALSE(cache.find({}, "a"));
  CHECK(cache.find({}, "y"));
}
