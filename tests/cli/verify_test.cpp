#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "tests/cli/desk.h"

using cli_test::contains;
using cli_test::Desk;

namespace {

/// Changes a stored text behind the store's back, in the file itself.
void damage(const std::string& path) {
  constexpr std::string_view kWords = "Rent controls are our policy.";
  std::ifstream in(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  int found = 0;
  for (auto at = bytes.find(kWords); at != std::string::npos; at = bytes.find(kWords, at)) {
    bytes.replace(at, 4, "Bent");
    ++found;
  }
  REQUIRE(found > 0);
  std::ofstream(path, std::ios::binary) << bytes;
}

}  // namespace

TEST_CASE("a sound store verifies and tells its two hashes") {
  Desk desk;
  desk.import(desk.write("m03.md", cli_test::kMotion));
  const auto [root, head] = desk.state();
  const auto result = desk.run(cli::VerifyArguments{});
  CHECK(result.code == 0);
  CHECK(result.out == "content root  " + root + "\nledger head   " + head +
                          "\nbatches       1\nAll is as it was recorded.\n");
  const auto json = desk.run(cli::VerifyArguments{.json = true});
  CHECK(json.out == "{\n  \"content_root\": \"" + root + "\",\n  \"head\": \"" + head +
                        "\",\n  \"batches\": 1,\n  \"problems\": []\n}\n");
}

TEST_CASE("a text changed behind the store's back is found") {
  Desk desk;
  desk.import(desk.write("m03.md", cli_test::kMotion));
  damage(desk.context().db);
  const auto result = desk.run(cli::VerifyArguments{});
  CHECK(result.code == cli::kBadData);
  CHECK(contains(result.err, "safbwynt: "));
  CHECK(contains(result.out, "see above.\n"));
  CHECK(desk.run(cli::VerifyArguments{.json = true}).code == cli::kBadData);
}

TEST_CASE("a rebuild changes neither what is held nor what is found") {
  Desk desk;
  desk.import(desk.write("m03.md", cli_test::kMotion));
  const auto before = desk.state();
  const auto found = desk.search("rent controls").out;
  const auto result = desk.run(cli::RebuildArguments{});
  CHECK(result.code == 0);
  CHECK(result.out == "Search index and derived tables of 1 text made anew in 0.0 s\n");
  CHECK(desk.state() == before);
  CHECK(desk.search("rent controls").out == found);
  CHECK(desk.run(cli::VerifyArguments{}).code == 0);
}
