// What becomes of a text: new, new version, attested, unchanged or refused.
#include <doctest/doctest.h>

#include "tests/versioning/importing.h"

using namespace versioning_test;

namespace {

const std::string kFirst = "1. Rents rise.\n2. Wages do not.\n";
const std::string kSecond = "1. Rents rise.\n2. Wages do not follow.\n";

std::string dated(std::string_view date, std::string_view body = kFirst) {
  return motion("m1", "effective_from: " + std::string(date) + "\n", body);
}

struct Case {
  std::string_view what;
  std::vector<std::string> held;  // imported first, each a file of its own
  std::string arrives;
  Outcome outcome;
  int version;
};

}  // namespace

TEST_CASE("each text that arrives has one outcome") {
  const std::vector<Case> cases = {
      {"nothing is held", {}, motion("m1"), Outcome::new_text, 1},
      {"the same bytes again", {motion("m1")}, motion("m1"), Outcome::unchanged, 1},
      {"the same text in other bytes",
       {motion("m1")},
       motion("m1", "", "1.  Rents rise.\n\n2. Wages do not.\n"),
       Outcome::attested,
       1},
      {"the same text at a later date", {dated("2020")}, dated("2021"), Outcome::attested, 1},
      {"another text at a later date", {dated("2020")}, dated("2021", kSecond), Outcome::new_version, 2},
      {"another text at an earlier date", {dated("2020")}, dated("2019", kSecond), Outcome::new_version, 2},
      {"the same text at an earlier date", {dated("2020")}, dated("2019"), Outcome::new_version, 2},
      {"a text that came back",
       {dated("2020"), dated("2021", kSecond)},
       dated("2022"),
       Outcome::new_version,
       3},
      {"another text at the same date", {dated("2020")}, dated("2020", kSecond), Outcome::refused, 0},
      {"a second text without a date", {motion("m1")}, motion("m1", "", kSecond), Outcome::refused, 0},
      {"a correction",
       {dated("2020")},
       motion("m1", "effective_from: 2020\nreason: correction\n", kSecond),
       Outcome::new_version,
       2},
      {"the title at the head",
       {motion("m1")},
       "---\nref: m1\nkind: motion\n---\n# Rents\n\n" + kFirst,
       Outcome::attested,
       1},
      {"in another language",
       {motion("m1")},
       motion("m1", "lang: cy\n", "1. Mae rhenti'n codi.\n2. Nid yw cyflogau.\n"),
       Outcome::new_version,
       1},
      {"a fact more", {motion("m1")}, motion("m1", "body: Cwm\n"), Outcome::attested, 1},
      {"no text", {}, motion("m1", "", ""), Outcome::refused, 0},
      {"no kind", {}, "---\nref: m1\n---\n1. Rents rise.\n", Outcome::refused, 0},
      {"another kind",
       {motion("m1")},
       "---\nref: m1\nkind: report\n---\n1. Rents rise.\n",
       Outcome::refused,
       0},
      {"no kind where one is held",
       {motion("m1")},
       "---\nref: m1\neffective_from: 2020\n---\n1. Rents.\n",
       Outcome::new_version,
       2},
  };
  for (const Case& row : cases) {
    CAPTURE(row.what);
    Archive archive;
    for (const std::string& bytes : row.held)
      REQUIRE(archive.import_one({"held.md", bytes}).outcome != Outcome::refused);
    const DocumentReport report = archive.import_one({"m.md", row.arrives});
    CHECK_MESSAGE(report.outcome == row.outcome, told(report.problems));
    CHECK(report.version == row.version);
    CHECK(archive.import_one({"m.md", row.arrives}).outcome ==
          (row.outcome == Outcome::refused ? row.outcome : Outcome::unchanged));
  }
}

TEST_CASE("a correction and an amendment of the same date are taken when asked for") {
  for (const auto& [asked, reason] :
       {std::pair(SameDate::correction, "correction"), std::pair(SameDate::amendment, "amendment")}) {
    Archive archive;
    archive.import_one({"m.md", dated("2020")});
    ImportOptions options = usual();
    options.same_date = asked;
    CHECK(archive.import_one({"m.md", dated("2020", kSecond)}, options).outcome == Outcome::new_version);
    CHECK(archive.versions("m1").back().reason == reason);
    const auto now =
        store::stretch_at(*archive.store.read(), archive.work("m1").id, "en", store_test::day("2020-06-01"));
    REQUIRE(now);
    CHECK(now->version.n == 2);
  }
}

TEST_CASE("a report counts what it lists") {
  Archive archive;
  archive.import({{"a.md", motion("a")}, {"b.md", motion("b")}});
  const ImportReport report = archive.import({{"a.md", motion("a")},
                                              {"b.md", motion("b", "effective_from: 2020\n", kSecond)},
                                              {"c.md", motion("c")},
                                              {"d.md", motion("a", "", kSecond)},
                                              {"e.md", motion("b", "section: 2\n")}});
  CHECK(report.unchanged == 1);
  CHECK(report.new_versions == 1);
  CHECK(report.new_texts == 1);
  CHECK(report.refused == 1);
  CHECK(report.attested == 1);
  CHECK(report.facts_changed == 1);
  REQUIRE(report.documents.size() == 5);
  CHECK(report.documents[4].changed_fields == std::vector<std::string>{"section"});
  CHECK(report.documents[1].ref == "b");
  CHECK(report.documents[1].title == "Rents");
  CHECK(report.documents[1].clauses == 2);
  CHECK(report.batch);
}

TEST_CASE("an import that changes nothing leaves no batch") {
  Archive archive;
  archive.import({{"a.md", motion("a", "body: Cwm\nsupersedes: b\n")}});
  const text::Hash head = archive.head();
  CHECK_FALSE(archive.import({{"a.md", motion("a", "body: Cwm\nsupersedes: b\n")}}).batch);
  CHECK(archive.head() == head);
}

TEST_CASE("a refused text leaves nothing, the others of its run stay") {
  Archive archive;
  const ImportReport report =
      archive.import({{"a.md", motion("a", "decision: carried\naliases: [old-a]\n")}, {"b.md", motion("b")}});
  CHECK(report.refused == 1);
  CHECK_FALSE(store::find_work(*archive.store.read(), "a"));
  CHECK(store::find_work(*archive.store.read(), "b"));
}

TEST_CASE("a dry run reports the same and keeps nothing") {
  Archive archive;
  ImportOptions dry = usual();
  dry.dry_run = true;
  const ImportReport planned = archive.import({{"a.md", motion("a")}}, dry);
  CHECK(planned.new_texts == 1);
  CHECK(planned.dry_run);
  CHECK_FALSE(planned.batch);
  CHECK(store::counts(*archive.store.read()).works == 0);
  CHECK(archive.import({{"a.md", motion("a")}}).new_texts == planned.new_texts);
}

TEST_CASE("an import that is never finished leaves the store as it was") {
  Archive archive;
  archive.import({{"a.md", motion("a")}});
  const auto before = std::pair(archive.content_root(), archive.head());
  {
    Importer importer(archive.store, usual());
    CHECK(importer.add(input({"b.md", motion("b")}, usual())).outcome == Outcome::new_text);
  }
  CHECK(std::pair(archive.content_root(), archive.head()) == before);
  CHECK(archive.import({{"b.md", motion("b")}}).new_texts == 1);
  CHECK(store::verify(*archive.store.write(), [](std::size_t, std::size_t) {}).problems.empty());
}

TEST_CASE("official wording over a restatement begins a fresh series") {
  Archive archive;
  archive.import_one({"m.md", motion("m1", "provenance: restated\n")});
  CHECK(archive.import_one({"m.md", motion("m1", "provenance: official\n")}).outcome == Outcome::new_version);
  const auto versions = archive.versions("m1");
  REQUIRE(versions.size() == 2);
  CHECK(versions[1].reason == "source_replaced");
  CHECK(archive.clause_ids(versions[0].id)[0] != archive.clause_ids(versions[1].id)[0]);
}

TEST_CASE("a text that comes back word for word has its clauses back") {
  Archive archive;
  archive.import_one({"1.md", dated("2020")});
  archive.import_one({"2.md", dated("2021", "1. Wages do not.\n2. Rents fall.\n")});
  archive.import_one({"3.md", dated("2022")});
  const auto versions = archive.versions("m1");
  CHECK(archive.clause_ids(versions[0].id) == archive.clause_ids(versions[2].id));
}

TEST_CASE("the clauses of a second language pair with those of the first") {
  Archive archive;
  archive.import_one({"m.md", motion("m1")});
  archive.import_one({"m.cy.md", motion("m1", "lang: cy\n", "1. Mae rhenti'n codi.\n2. Nid yw cyflogau.\n")});
  CHECK(archive.clause_ids(archive.versions("m1")[0].id) ==
        archive.clause_ids(archive.versions("m1", "cy")[0].id));
}

TEST_CASE("most of a text replaced is refused unless confirmed, and told where versions come together") {
  const std::string before = "1. a\n2. b\n3. c\n4. d\n5. e\n", after = "1. a\n2. b\n3. X\n4. Y\n5. Z\n";
  Archive archive;
  archive.import_one({"1.md", dated("2020", before)});
  const DocumentReport refused = archive.import_one({"2.md", dated("2021", after)});
  CHECK(told(refused.problems) ==
        "2.md: 60 % of the clauses differ from version 1; if this is the right text, import it with "
        "--confirm-rewrite\n");
  CHECK(Archive().import({{"1.md", dated("2020", before)}, {"2.md", dated("2021", after)}}).new_versions ==
        1);
  ImportOptions confirmed = usual();
  confirmed.rewrite = Rewrite::confirmed;
  CHECK(archive.import_one({"2.md", dated("2021", after)}, confirmed).outcome == Outcome::new_version);

  Archive other;
  const ImportReport report =
      other.import({{"2020-01-01.md", before}, {"2021-01-01.md", after}}, series("s"));
  CHECK(report.documents[1].outcome == Outcome::new_version);
  CHECK(told(report.documents[1].problems) ==
        "2021-01-01.md: warning: 60 % of the clauses differ from version 1\n");
}
