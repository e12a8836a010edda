#include <doctest/doctest.h>

#include <algorithm>

#include "site/assets.h"

namespace {

const site::Assets& assets() {
  static const site::Assets kAssets(site::web_files(SOURCE_DIR "/web"));
  return kAssets;
}

}  // namespace

TEST_CASE("the style sheet and the script keep to their budgets") {
  CHECK(assets().find("style.css")->brotli.size() <= 6 * 1024);
  CHECK(assets().find("app.js")->brotli.size() <= 4 * 1024);
}

TEST_CASE("an asset is addressed by the hash of its content") {
  const site::Assets one(site::Files{{"a.css", "p{}"}});
  const site::Assets other(site::Files{{"a.css", "p{ }"}});
  CHECK(one.href("a.css") != other.href("a.css"));
  CHECK(one.href("a.css") == "/assets/" + one.find("a.css")->hash + "/a.css");
  CHECK(one.find("b.css") == nullptr);
  CHECK_THROWS_AS((void)one.href("b.css"), std::out_of_range);
}

TEST_CASE("a font that changes gives the style sheet another address") {
  const site::Assets before(site::Files{{"style.css", "url(fonts/a.woff2)"}, {"fonts/a.woff2", "1"}});
  const site::Assets after(site::Files{{"style.css", "url(fonts/a.woff2)"}, {"fonts/a.woff2", "2"}});
  CHECK(before.find("style.css")->bytes == "url(" + before.href("fonts/a.woff2") + ")");
  CHECK(before.href("style.css") != after.href("style.css"));
}

TEST_CASE("fonts are not compressed again, and templates and strings are no assets") {
  auto encoding = site::Encoding::brotli;
  const auto* font = assets().find("fonts/text.woff2");
  REQUIRE(font);
  CHECK(font->body(encoding) == font->bytes);
  CHECK(encoding == site::Encoding::identity);
  CHECK(assets().find("templates/head.html") == nullptr);
  CHECK(assets().find("strings/en.json") == nullptr);
}

TEST_CASE("what is built in is what stands in the folder") {
  auto built_in = site::web_files({});
  const auto folder = site::web_files(SOURCE_DIR "/web");
  CHECK_FALSE(built_in.empty());
  for (const auto& [path, bytes] : built_in) {
    INFO(path);
    REQUIRE(folder.contains(path));
    CHECK((folder.at(path) == bytes));
  }
}
