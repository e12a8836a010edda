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
