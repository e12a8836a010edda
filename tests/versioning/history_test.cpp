#include "versioning/history.h"

#include <doctest/doctest.h>

#include "tests/versioning/importing.h"

using namespace versioning_test;

namespace {

std::string dated(std::string_view date, std::string_view body, std::string_view more = "") {
  return motion("m1", "effective_from: " + std::string(date) + "\n" + std::string(more), body);
}

std::string shown(const HistoryEntry& entry) {
  const auto iso = [](const std::optional<text::Date>& date) {
    return date ? date->iso() : std::string("-");
  };
  return std::to_string(entry.version.n) + ": " + iso(entry.from) + ".." + iso(entry.to) + " same " +
         std::to_string(entry.same) + " reworded " + std::to_string(entry.reworded) + " added " +
         std::to_string(entry.added) + " removed " + std::to_string(entry.removed) +
         (entry.corrected ? " corrected" : "") +
         (entry.attestations.empty() ? "" : " seen " + std::to_string(entry.attestations.size()));
}

std::vector<std::string> history_of(Archive& archive) {
  std::vector<std::string> out;
  for (const HistoryEntry& entry : history(*archive.store.read(), archive.work("m1").id, "en"))
    out.push_back(shown(entry));
  return out;
}

}  // namespace

TEST_CASE("a history goes by effective date and counts clauses against the entry before") {
  Archive archive;
  archive.import_one({"1.md", dated("2018", "1. a\n2. b\n3. c\n")});
  archive.import_one({"2.md", dated("2020", "1. a\n2. B\n3. new\n4. c\n")});
  archive.import_one({"3.md", dated("2016", "1. a\n")});
  archive.import_one({"4.md", dated("2019", "1. a\n2. b\n3. c\n")});
  CHECK(history_of(archive) ==
        std::vector<std::string>{"3: 2016..2018 same 0 reworded 0 added 1 removed 0",
                                 "1: 2018..2020 same 1 reworded 0 added 2 removed 0 seen 1",
                                 "2: 2020..- same 2 reworded 1 added 1 removed 0"});
}

TEST_CASE("a corrected version has no stretch of its own") {
  Archive archive;
  archive.import_one({"1.md", dated("2018", "1. a\n2. b\n")});
  archive.import_one({"2.md", dated("2018", "1. a\n2. B\n", "reason: correction\n")});
  archive.import_one({"3.md", dated("2020", "1. a\n")});
  CHECK(history_of(archive) ==
        std::vector<std::string>{"1: -..- same 0 reworded 0 added 2 removed 0 corrected",
                                 "2: 2018..2020 same 1 reworded 1 added 0 removed 0",
                                 "3: 2020..- same 1 reworded 0 added 0 removed 1"});
}

TEST_CASE("the document of a version is the text that was imported") {
  Archive archive;
  const std::string body = "## Rents\n\n1. Rents rise.\n(a) in towns\n(b) by the sea\n\nThey **do**.\n";
  archive.import_one({"m.md", motion("m1", "", body)});
  const text::Document document = versioning::document(*archive.store.read(), archive.versions("m1")[0].id);
  REQUIRE(document.clauses.size() == 5);
  CHECK(document.clauses[2].label == "(a)");
  CHECK(document.clauses[2].parent == 1);
  CHECK(document.clauses[4].wording.text == "They **do**.");
}
