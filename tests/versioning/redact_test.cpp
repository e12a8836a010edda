// Personal data leaves every file of the store.
#include "versioning/redact.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>

#include "tests/versioning/importing.h"

using namespace versioning_test;

namespace {

constexpr std::string_view kCanary = "Zyxwina Qanarry";

std::string planted() {
  return motion("m1", "mover.person: Zyxwina Qanarry\nbody: Cwm\n",
                "1. Rents rise.\n2. So said **Zyxwina** Qanarry of Cwm.\n3. Wages do not.\n");
}

/// The files of the store that hold these bytes, in whatever case.
std::vector<std::string> files_with(const Archive& archive, std::string_view word) {
  const auto lower = [](std::string bytes) {
    std::transform(bytes.begin(), bytes.end(), bytes.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return bytes;
  };
  std::vector<std::string> found;
  for (const auto& entry : std::filesystem::directory_iterator(archive.directory.path())) {
    const std::string name = entry.path().filename().string();
    if (lower(archive.directory.read(name)).find(lower(std::string(word))) != std::string::npos) found.push_back(name);
  }
  return found;
}

struct Planted : Archive {
  Planted() {
    ImportOptions options = usual();
    options.persons = true;
    import({{"m1.md", planted()}, {"m2.md", motion("m2", "", "1. Buses run.\n")}}, options);
  }
  RedactionPlan plan(std::string_view words) { return plan_redaction(*store.read(), words); }
  std::optional<store::Batch> blank(const RedactionPlan& plan) {
    store::BatchHead head = store_test::head();
    head.reason = "asked for by the person";
    return redact(store, plan.blanks, head);
  }
  std::vector<std::string> problems() {
    const auto db = store.write();
    return store::verify(*db, [](std::size_t, std::size_t) {}).problems;
  }
};

}  // namespace

TEST_CASE("a name is found in wordings, kept sources and names, and leaves every file of the store") {
  Planted archive;
  for (const std::string_view part : {"Zyxwina", "Qanarry"}) REQUIRE_FALSE(files_with(archive, part).empty());
  const RedactionPlan plan = archive.plan(kCanary);
  REQUIRE(plan.blanks.size() == 3);
  CHECK(plan.remaining.empty());
  std::string places;
  for (const Blank& blank : plan.blanks)
    for (const std::string& place : blank.places) places += place + "\n";
  CHECK(places.find(" of m1 (en, version 1)\n") != std::string::npos);
  CHECK(places.find("the kept file m1.md\n") != std::string::npos);
  CHECK(places.find("mover.person of m1\n") != std::string::npos);

  const text::Hash root = archive.content_root();
  const auto batch = archive.blank(plan);
  REQUIRE(batch);
  CHECK(batch->kind == "redaction");
  for (const std::string_view part : {"Zyxwina", "Qanarry", "zyxwin", "qanarr"})
    CHECK(files_with(archive, part) == std::vector<std::string>{});
  CHECK(archive.problems() == std::vector<std::string>{});
  CHECK(archive.content_root() == root);
  const auto lines = store::manifest(*archive.store.read(), archive.versions("m1")[0].id);
  CHECK_FALSE(lines.at(0).redacted);
  CHECK(lines.at(1).redacted);
  CHECK(archive.fact("m1", "mover.person").empty());
  CHECK(archive.plan(kCanary).blanks.empty());
}

TEST_CASE("a clause is blanked with the files it was read from") {
  Planted archive;
  const store::Work work = archive.work("m1");
  const std::string clause = archive.clause_ids(archive.versions("m1")[0].id).at(1);
  const RedactionPlan plan = plan_redaction(*archive.store.read(), ClauseTarget{work.id, clause, std::nullopt});
  REQUIRE(plan.blanks.size() == 2);
  CHECK(plan.blanks[0].what == Blank::What::wording);
  CHECK(plan.blanks[1].what == Blank::What::source);
  REQUIRE(archive.blank(plan));
  CHECK(archive.problems() == std::vector<std::string>{});
  CHECK(archive.plan(kCanary).blanks.size() == 1);  // the name of the mover is no part of the clause
  CHECK(archive.fact("m1", "mover.person") == kCanary);
}

TEST_CASE("one version of a clause is blanked without the others") {
  Archive archive;
  archive.import_one({"1.md", motion("m1", "effective_from: 2020\n", "1. Rents rise.\n2. Said by Qanarry.\n")});
  archive.import_one({"2.md", motion("m1", "effective_from: 2021\n", "1. Rents rise.\n2. Said by somebody.\n")});
  const auto versions = archive.versions("m1");
  const std::string clause = archive.clause_ids(versions[0].id).at(1);
  REQUIRE(archive.clause_ids(versions[1].id).at(1) == clause);
  const auto count = [&](std::optional<store::Id> version) {
    return plan_redaction(*archive.store.read(), ClauseTarget{archive.work("m1").id, clause, version}).blanks.size();
  };
  CHECK(count(versions[0].id) == 2);
  CHECK(count(std::nullopt) == 4);
}

TEST_CASE("words are found whatever their case, accents and marks between them") {
  struct Row {
    std::string_view text, words;
    bool found;
  };
  for (const Row& row : {Row{"said by **Siân**\nWyn-Jones.", "sian wyn jones", true}, Row{"SIÂN WYN", "Siân Wyn", true},
                         Row{"Wyn Siân", "Siân Wyn", false}, Row{"xQanarryx", "qanarry", true},
                         Row{"Siân and Wyn", "Siân Wyn", false}}) {
    CAPTURE(row.text);
    CHECK(contains_words(row.text, row.words) == row.found);
  }
  CHECK_FALSE(can_be_sought(" -- "));
}

TEST_CASE("where nothing can be blanked is told") {
  Archive archive;
  archive.import_one({"m1.md", "---\nref: m1\nkind: motion\ntitle: The Qanarry case\nbody: Qanarry ward\n---\n1. Words.\n"});
  const RedactionPlan plan = plan_redaction(*archive.store.read(), "Qanarry");
  CHECK(plan.remaining == std::vector<std::string>{"the title of m1 (en, version 1)", "the fact \"body\" of m1"});
  CHECK(plan.blanks.size() == 1);  // the kept file
}

TEST_CASE("the export of a text without some words comes back as what is held, and nowhere else") {
  Planted archive;
  archive.blank(archive.plan(kCanary));
  const File file{"out.md", export_markdown(*archive.store.read(), archive.work("m1"), archive.versions("m1").at(0))};
  CHECK(file.bytes.find("2. [redacted]") != std::string::npos);
  const auto head = archive.head();
  const DocumentReport again = archive.import_one(file);
  CHECK_MESSAGE(again.outcome == Outcome::unchanged, told(again.problems));
  CHECK(archive.head() == head);

  Archive other;
  const DocumentReport refused = other.import_one(file);
  CHECK(refused.outcome == Outcome::refused);
  CHECK(told(refused.problems).find("words of this text were taken out before it was exported (para_2)") != std::string::npos);
}

TEST_CASE("words that were taken out do not come back in another file") {
  Planted archive;
  archive.blank(archive.plan(kCanary));
  const DocumentReport report = archive.import_one({"again.md", planted() + "\n"});
  CHECK(report.outcome == Outcome::refused);
  CHECK(told(report.problems).find("the words of para_2 were redacted in this store") != std::string::npos);
  const DocumentReport other = archive.import_one({"m3.md", motion("m3", "", "1. So said **Zyxwina** Qanarry of Cwm.\n")});
  CHECK(other.outcome == Outcome::refused);
  CHECK(files_with(archive, "Qanarry").empty());
  CHECK(archive.import_one({"m1.md", planted()}, [] {
    ImportOptions options = usual();
    options.persons = true;
    return options;
  }()).outcome == Outcome::unchanged);
}
