// Whole pages against tests/golden/site; SAFBWYNT_ACCEPT=1 writes them anew, to be reviewed like code.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>

#include "tests/site/collection.h"

namespace {

namespace fs = std::filesystem;

/// Hashes of assets, of the store and of clauses change for reasons that are not the page's.
std::string without_hashes(std::string page) {
  page = std::regex_replace(page, std::regex("/assets/[0-9a-f]{10}/"), "/assets/HASH/");
  page = std::regex_replace(page, std::regex("<code>[0-9a-f]{12,64}</code>"), "<code>HASH</code>");
  return std::regex_replace(page, std::regex("/id/clause/[a-z2-7]{16}"), "/id/clause/ID");
}

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

TEST_CASE("pages look as they were accepted") {
  const std::pair<std::string, const char*> pages[] = {
      {"home.en", "/en/"},
      {"home.cy", "/cy/"},
      {"search.en", "/en/search?q=bus"},
      {"search-filters.cy", "/cy/search?q=bws&lang=cy&at=2023-01-01"},
      {"search-nothing.en", "/en/search?q=xyzzy&kind=motion"},
      {"text.en", "/en/t/cwm-buses"},
      {"text.cy", "/cy/t/cwm-buses"},
      {"text-parts.en", "/en/t/cwm-m01"},
      {"text-restated.cy", "/cy/t/principles"},
      {"version.en", "/en/t/cwm-buses/v/1"},
      {"history.en", "/en/t/cwm-buses/history"},
      {"compare.en", "/en/t/cwm-buses/compare/1..2"},
      {"compare-split.cy", "/cy/t/cwm-buses/compare/1..2?view=split&lang=en"},
      {"both.cy", "/cy/t/cwm-buses/both"},
      {"changes.en", "/en/changes"},
      {"clause.en", "/en/t/cwm-buses/clause/hd_2__para_2"},
      {"browse.en", "/en/browse"},
      {"about.cy", "/cy/about"},
      {"unknown.en", "/en/t/cwm-bus"},
  };
  auto& c = site_test::shared();
  const char* accept = std::getenv("SAFBWYNT_ACCEPT");
  for (const auto& [name, target] : pages) {
    CAPTURE(std::string(name));
    const fs::path file = fs::path(SOURCE_DIR) / "tests/golden/site" / (name + ".html");
    const auto page = without_hashes(c.get(target).body);
    if (accept != nullptr && std::string_view(accept) == "1") {
      fs::create_directories(file.parent_path());
      std::ofstream(file, std::ios::binary) << page;
    }
    CHECK((read(file) == page));
  }
}
