// Any order of import comes to the same content.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "tests/versioning/importing.h"

using namespace versioning_test;
namespace fs = std::filesystem;

namespace {

/// "A2016 B2018": the text A of 2016, the text B of 2018; "A" alone has no date.
std::vector<File> files_of(std::string_view written) {
  std::vector<File> files;
  while (!written.empty()) {
    const std::size_t end = std::min(written.find(' '), written.size());
    const std::string one(written.substr(0, end));
    const std::string date = one.size() > 1 ? "effective_from: " + one.substr(1) + "\n" : "";
    files.push_back({one + ".md", motion("m1", date, std::string("1. Always.\n2. Words ") + one[0] + ".\n")});
    written.remove_prefix(std::min(end + 1, written.size()));
  }
  return files;
}

std::string line_of_time(Archive& archive) {
  std::string out;
  for (const store::Stretch& stretch : store::timeline(*archive.store.read(), archive.work("m1").id, "en")) {
    const auto lines = store::manifest(*archive.store.read(), stretch.version.id);
    out += (out.empty() ? "" : " ") + lines.at(1).words.text.substr(6, 1) +
           (stretch.from ? stretch.from->iso() : "");
  }
  return out;
}

}  // namespace

TEST_CASE("every order of a small series comes to the same content root") {
  struct Case {
    std::string_view files, line;
  };
  const std::vector<Case> cases = {
      {"A2016 B2018", "A2016 B2018"},
      {"A2016 B2018 A2020", "A2016 B2018 A2020"},
      {"A2016 A2018 B2020", "A2016 B2020"},
      {"A2016 A2018 B2020 B2021", "A2016 B2020"},
      {"A2016 B2017 A2018 B2019", "A2016 B2017 A2018 B2019"},
      {"A B2018 A2020", "A B2018 A2020"},
      {"A A2018 B2020", "A B2020"},
      {"A2016 A2017 A2018 B2019", "A2016 B2019"},
  };
  for (const Case& row : cases) {
    std::vector<File> files = files_of(row.files);
    const auto by_name = [](const File& a, const File& b) { return a.name < b.name; };
    std::sort(files.begin(), files.end(), by_name);
    std::optional<text::Hash> root;
    do {
      Archive archive;
      std::string order;
      for (const File& file : files) {
        REQUIRE(archive.import_one(file).outcome != Outcome::refused);
        order += file.name + " ";
      }
      CAPTURE(order);
      CHECK(line_of_time(archive) == row.line);
      if (!root) root = archive.content_root();
      CHECK(archive.content_root() == *root);
      CHECK(archive.import(files).unchanged == files.size());
      CHECK(archive.content_root() == *root);
    } while (std::next_permutation(files.begin(), files.end(), by_name));
  }
}

TEST_CASE("one run or many, the content is the same") {
  const std::vector<File> files = files_of("B2018 A2016 C2020 A2019 C2021");
  Archive one, many;
  one.import(files);
  for (const File& file : files) many.import_one(file);
  CHECK(one.content_root() == many.content_root());
}

TEST_CASE("real series come to the same content root in any order") {
  const char* shared = std::getenv("SAFBWYNT_SHARED");
  const fs::path versions =
      (shared ? fs::path(shared) : fs::path(SOURCE_DIR) / "../shared") / "corpora/openpolitics/versions";
  if (!fs::exists(versions)) {
    std::puts("SKIPPED: the corpora are not here");
    return;
  }
  for (const char* ref : {"readme", "elections", "housing"}) {
    CAPTURE(ref);
    std::vector<fs::path> files = find_files({(versions / ref).string()}).files;
    REQUIRE(files.size() > 5);
    std::optional<text::Hash> root;
    std::mt19937 random(7);
    for (int round = 0; round < 4; ++round) {
      Archive archive;
      Importer importer(archive.store, series(ref));
      for (const fs::path& file : files) {
        text::Problem problem;
        const DocumentReport& report = importer.add(*read_input(file, true, problem));
        CHECK_MESSAGE(report.outcome != Outcome::refused, told(report.problems));
      }
      const ImportReport report = importer.finish();
      CHECK(report.new_texts + report.new_versions + report.attested == files.size());
      if (!root) root = archive.content_root();
      CHECK(archive.content_root() == *root);
      std::shuffle(files.begin(), files.end(), random);
    }
  }
}

TEST_CASE("a correction may come before what it corrects") {
  const auto said = [](const char* words, const char* more) {
    return File{std::string(words) + more + ".md",
                motion("m1", std::string("effective_from: 2016\n") + more, std::string("1. Always.\n2. Words ") + words + ".\n")};
  };
  std::vector<File> files = {said("A", "body: Old\ntopics: [rents]\n"), said("B", "reason: correction\nbody: New\n"),
                             {"z.md", motion("m1", "effective_from: 2018\nbody: New\n", "1. Always.\n2. Words C.\n")}};
  const auto by_name = [](const File& a, const File& b) { return a.name < b.name; };
  std::sort(files.begin(), files.end(), by_name);
  do {
    Archive archive;
    std::string order;
    for (const File& file : files) {
      order += file.name + " ";
      CAPTURE(order);
      const DocumentReport report = archive.import_one(file);
      REQUIRE_MESSAGE(report.outcome != Outcome::refused, told(report.problems));
    }
    CAPTURE(order);
    CHECK(line_of_time(archive) == "B2016 C2018");
    CHECK(archive.fact("m1", "body", "2017-01-01") == "New");
    CHECK(archive.fact("m1", "topics", "2017-01-01") == "rents");
    CHECK(archive.import(files).unchanged == files.size());
  } while (std::next_permutation(files.begin(), files.end(), by_name));
}

namespace {

/// A text of 2016 in a file of its own.
File of_the_day(const std::string& words, const std::string& more) {
  return {words + ".md", motion("m1", "effective_from: 2016\n" + more, "1. Always.\n2. Words " + words + ".\n")};
}

}  // namespace

TEST_CASE("several texts of one day stand in the order they state, whichever comes first") {
  struct Case {
    std::string_view why;
    std::vector<File> files;
    std::string_view line;
  };
  const std::vector<Case> cases = {
      {"an amendment follows its original", {of_the_day("A", ""), of_the_day("B", "reason: amendment\n")}, "A2016 B2016"},
      {"by number",
       {of_the_day("A", "sequence: 3\n"), of_the_day("B", ""), of_the_day("C", "sequence: 2\n")},
       "B2016 C2016 A2016"},
      {"before the first", {of_the_day("A", ""), of_the_day("B", "sequence: 0\n")}, "B2016 A2016"},
      {"amendments by the day of their adoption",
       {of_the_day("A", ""), of_the_day("B", "reason: amendment\nadopted_on: 2015-11-02\n"),
        of_the_day("C", "reason: amendment\nadopted_on: 2015-05-04\n")},
       "A2016 C2016 B2016"},
      {"a correction takes the place of what is numbered before it",
       {of_the_day("A", ""), of_the_day("B", "reason: correction\nsequence: 1\n"),
        of_the_day("C", "reason: amendment\n")},
       "B2016 C2016"},
      {"a correction without a number takes the place of all",
       {of_the_day("A", ""), of_the_day("B", "reason: correction\n"), of_the_day("C", "reason: amendment\n")},
       "B2016"},
  };
  for (const Case& row : cases) {
    CAPTURE(row.why);
    std::vector<File> files = row.files;
    const auto by_name = [](const File& a, const File& b) { return a.name < b.name; };
    std::sort(files.begin(), files.end(), by_name);
    std::optional<text::Hash> root;
    do {
      Archive archive;
      for (const File& file : files) {
        const DocumentReport report = archive.import_one(file);
        REQUIRE_MESSAGE(report.outcome != Outcome::refused, told(report.problems));
      }
      CAPTURE(files.front().name);
      CHECK(line_of_time(archive) == row.line);
      if (!root) root = archive.content_root();
      CHECK(archive.content_root() == *root);
      CHECK(archive.import(files).unchanged == files.size());
    } while (std::next_permutation(files.begin(), files.end(), by_name));
  }
}

TEST_CASE("two texts of one day that state no order are refused with what to state") {
  Archive archive;
  archive.import_one(of_the_day("A", ""));
  const DocumentReport report = archive.import_one(of_the_day("B", ""));
  CHECK(report.outcome == Outcome::refused);
  CHECK(told(report.problems).find("put 'sequence: 2' into the later one") != std::string::npos);
}

TEST_CASE("exports of a day with several texts come back in any order") {
  Archive archive;
  archive.import({of_the_day("A", ""), of_the_day("B", "reason: amendment\nadopted_on: 2015-11-02\n"),
                  of_the_day("C", "reason: amendment\nadopted_on: 2015-05-04\n")});
  std::vector<File> files;
  for (const store::Version& version : archive.versions("m1"))
    files.push_back({std::to_string(version.n) + ".md",
                     export_markdown(*archive.store.read(), archive.work("m1"), version)});
  std::reverse(files.begin(), files.end());
  Archive other;
  const ImportReport report = other.import(files);
  CHECK_MESSAGE(report.refused == 0, told(report.documents.at(0).problems));
  CHECK(other.content_root() == archive.content_root());
  CHECK(archive.import(files).unchanged == files.size());
}

TEST_CASE("a clause of an original that comes after its amendment is the clause the amendment has") {
  const auto text = [](std::string_view words, const std::string& more) {
    return motion("m1", "effective_from: 2016\n" + more, "1. Rents rise faster than " + std::string(words) + " everywhere.\n");
  };
  Archive archive;
  archive.import_one({"b.md", text("wages", "reason: amendment\n")});
  archive.import_one({"a.md", text("prices", "")});
  const auto versions = archive.versions("m1");
  REQUIRE(versions.size() == 2);
  CHECK(archive.clause_ids(versions[0].id) == archive.clause_ids(versions[1].id));
}
