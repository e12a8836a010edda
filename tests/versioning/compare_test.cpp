// The comparisons of tests/cases/versioning: "=== symptom", the old text, ".", the new one, ".", what
// changed.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "tests/versioning/notation.h"

namespace fs = std::filesystem;
using namespace versioning_test;
using versioning::Lines;

namespace {

struct Case {
  std::string title;
  std::string parts[3];  // old text, new text, what changed
};

std::vector<Case> read_cases(const fs::path& file) {
  std::ifstream in(file);
  std::vector<Case> cases;
  std::size_t part = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("=== ")) {
      cases.push_back({line.substr(4), {}});
      part = 0;
    } else if (line == ".") {
      ++part;
    } else if (!cases.empty() && (part < 2 || !line.empty())) {
      cases.back().parts[part] += line + "\n";
    }
  }
  return cases;
}

/// What holds for any two texts.
void check_laws(const Lines& old, const Lines& now) {
  const versioning::Diff diff = versioning::compare(old, now);
  const auto made = versioning::apply(diff, old);
  REQUIRE(made);
  CHECK(outline(*made) == outline(now));
  CHECK((versioning::compare(now, old) == diff.inverse()));
  CHECK((diff.inverse().inverse() == diff));
  CHECK(diff.changed() == (outline(old) != outline(now)));
}

}  // namespace

TEST_CASE("each comparison says what a careful reader would") {
  std::size_t seen = 0;
  for (const auto& entry : fs::directory_iterator(TEST_DIR "/cases/versioning")) {
    for (const Case& row : read_cases(entry.path())) {
      CAPTURE(row.title);
      const Lines old = lines_of_markdown(row.parts[0]), now = lines_of_markdown(row.parts[1]);
      CHECK(notation(versioning::compare(old, now)) == row.parts[2]);
      check_laws(old, now);
      ++seen;
    }
  }
  CHECK(seen >= 28);
}
