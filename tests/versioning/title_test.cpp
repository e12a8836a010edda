#include "versioning/title.h"

#include <doctest/doctest.h>

#include "tests/versioning/importing.h"

using namespace versioning_test;

TEST_CASE("the title is the key, the option, the first heading or the name of the file, in this order") {
  struct Case {
    std::string_view file, title_key, option, body, expected;
    std::size_t clauses;
  };
  const std::vector<Case> cases = {
      {"m.md", "Key", "Option", "# Heading\n\nWords.\n", "Key", 2},
      {"m.md", "", "Option", "# Heading\n\nWords.\n", "Option", 2},
      {"m.md", "", "", "# Heading\n\nWords.\n", "Heading", 1},
      {"m.md", "", "", "# **Heading** of *this*\n\nWords.\n", "Heading of this", 1},
      {"m.md", "Heading", "", "# Heading\n\nWords.\n", "Heading", 1},
      {"m.md", "", "", "Words.\n\n## Later\n\nMore.\n", "Later", 3},
      {"m.md", "", "", "# Heading\n", "Heading", 1},
      {"rents-and_wages.md", "", "", "Words.\n", "Rents and wages", 1},
  };
  for (const Case& row : cases) {
    CAPTURE(row.body);
    Archive archive;
    ImportOptions options = usual();
    options.kind = "motion";
    options.title = row.option;
    const std::string key = row.title_key.empty() ? "" : "title: " + std::string(row.title_key) + "\n";
    const DocumentReport report = archive.import_one(
        {std::string(row.file), "---\nsection: 1\n" + key + "---\n" + std::string(row.body)}, options);
    CHECK_MESSAGE(report.title == row.expected, told(report.problems));
    CHECK(report.clauses == row.clauses);
  }
}

TEST_CASE("a text in a series is called after the series if it has no title") {
  Archive archive;
  CHECK(archive.import_one({"2020-01-01.md", "Words.\n"}, series("children-and-families")).title ==
        "Children and families");
}

TEST_CASE("the clauses under a title taken off move up") {
  Archive archive;
  archive.import_one({"m.md", "---\nref: m\nkind: motion\n---\n# Title\n\nFirst.\n\n## Part\n\nSecond.\n"});
  const auto lines = store::manifest(*archive.store.read(), archive.versions("m")[0].id);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].parent == -1);
  CHECK(lines[1].parent == -1);
  CHECK(lines[2].parent == 1);
}
