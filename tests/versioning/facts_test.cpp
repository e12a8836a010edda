// What the front matter says of a work becomes events.
#include <doctest/doctest.h>

#include "tests/versioning/importing.h"

using namespace versioning_test;

namespace {

const std::string kCarried = "body: Cwm\ndecision: passed\ndecided_on: 2024-03-16\n";

}  // namespace

TEST_CASE("facts are recorded once, with the day they hold from") {
  Archive archive;
  archive.import_one({"m.md", motion("m1", kCarried)});
  CHECK(archive.fact("m1", "decision") == "carried");
  CHECK(archive.fact("m1", "decision_label") == "passed");
  CHECK(archive.fact("m1", "decision", "2024-03-15") == "");
  const std::size_t events = archive.events("m1");
  archive.import_one({"again.md", motion("m1", kCarried + "# the same, with a comment\n")});
  CHECK(archive.events("m1") == events);
}

TEST_CASE("an older file imported later leaves newer facts alone") {
  Archive archive;
  archive.import_one({"2.md", motion("m1", "effective_from: 2024\nbody: New\n")});
  archive.import_one({"1.md", motion("m1", "effective_from: 2020\nbody: Old\n", "1. Before.\n")});
  archive.import_one({"0.md", motion("m1", "body: Oldest\n", "1. Long before.\n")});
  CHECK(archive.fact("m1", "body") == "New");
  CHECK(archive.fact("m1", "body", "2021-01-01") == "Old");
  CHECK(archive.fact("m1", "body", "2019-01-01") == "Oldest");
}

TEST_CASE("a fact put right in the same file replaces what stood") {
  Archive archive;
  archive.import_one({"m.md", motion("m1", "effective_from: 2024\nbody: Wrong\n")});
  const DocumentReport report =
      archive.import_one({"m.md", motion("m1", "effective_from: 2024\nbody: Right\n")});
  CHECK(report.outcome == Outcome::attested);
  CHECK(report.changed_fields == std::vector<std::string>{"body"});
  CHECK(archive.fact("m1", "body") == "Right");
}

TEST_CASE("options speak only where nothing else does") {
  Archive archive;
  ImportOptions options = usual();
  options.body = "Default";
  options.force = "in force";
  archive.import({{"a.md", motion("a", "body: Own\n")}, {"b.md", motion("b")}}, options);
  CHECK(archive.fact("a", "body") == "Own");
  CHECK(archive.fact("b", "body") == "Default");
  CHECK(archive.fact("b", "force") == "in_force");
  CHECK_FALSE(archive.fact("a", "force") == "");
  archive.import({{"a2.md", motion("a", "body: Own\nsection: 1\n")}}, options);
  CHECK(archive.fact("a", "body") == "Own");
}

TEST_CASE("the two languages of a work may not contradict each other") {
  Archive archive;
  archive.import_one({"m.md", motion("m1", "body: Cwm\n")});
  const DocumentReport report =
      archive.import_one({"m.cy.md", motion("m1", "lang: cy\nbody: Pentref\n", "1. Rhenti.\n")});
  CHECK(report.outcome == Outcome::refused);
  CHECK(told(report.problems) ==
        "m.cy.md:6: 'body: Pentref' differs from 'Cwm' in m.md: state it in one of the two files, or put "
        "both right with "
        "--as correction\n  body: Pentref\n");
  CHECK(archive.import_one({"m.cy.md", motion("m1", "lang: cy\nbody: Cwm\n", "1. Rhenti.\n")}).outcome ==
        Outcome::new_version);
  CHECK(archive
            .import_one(
                {"later.md", motion("m1", "lang: cy\neffective_from: 2025\nbody: Pentref\n", "1. Rhenti.\n")})
            .outcome == Outcome::attested);
  CHECK(archive.fact("m1", "body") == "Pentref");
}

TEST_CASE("a composite may come later in the same run") {
  const File part{"m1.md", motion("m1", "stage: composited\n")};
  const File composite{"c1.md", motion("c1", "composites: [m1, m2]\n")};
  for (const auto& files : {std::vector{part, composite}, std::vector{composite, part}}) {
    Archive archive;
    const ImportReport report = archive.import(files);
    CHECK(report.new_texts == 2);
    CHECK(report.documents[0].file == files[0].name);
  }
  Archive archive;
  const ImportReport alone = archive.import({part});
  CHECK(alone.refused == 1);
  CHECK(told(alone.documents[0].problems) ==
        "m1.md:5: stage is composited, but no composite is named: add composited_in, or composites to the "
        "composite\n"
        "  stage: composited\n");
}

TEST_CASE("facts that cannot be together are refused, and what is odd is told") {
  struct Case {
    std::string_view more, expected;
  };
  const std::vector<Case> cases = {
      {"decision: lost\nforce: in_force\n",
       "m.md:5: force is in_force, but decision is lost: a text that was lost does not bind\n  decision: "
       "lost\n"},
      {"decision: carried\n",
       "m.md:5: decision is carried, but no body and no decided_on: who decided, and when?\n  decision: "
       "carried\n"},
      {"body: Cwm\ndecided_on: 2024\ndecision: lost\nlapses_on: 2023\n",
       "m.md:7: lapses_on 2023 is before decided_on 2024\n  decision: lost\n"},
  };
  for (const Case& row : cases) {
    Archive archive;
    const DocumentReport report = archive.import_one({"m.md", motion("m1", row.more)});
    CHECK(report.outcome == Outcome::refused);
    CHECK(told(report.problems) == row.expected);
  }
}

TEST_CASE("the names of persons are not kept, not even in the source") {
  Archive archive;
  const DocumentReport report = archive.import_one(
      {"m.md", motion("m1", "mover: Cwm Branch\nmover.person: A. N. Other\nsection: 2\n")});
  CHECK(told(report.problems) ==
        "m.md:6: note: the names of persons are not recorded\n  mover.person: A. N. Other\n");
  CHECK(archive.fact("m1", "mover.person") == "");
  const auto bytes = store::source_bytes(*archive.store.read(), archive.versions("m1")[0].source);
  REQUIRE(bytes);
  CHECK(*bytes == motion("m1", "mover: Cwm Branch\nsection: 2\n"));

  ImportOptions options = usual();
  options.persons = true;
  Archive other;
  other.import_one({"m.md", motion("m1", "mover.person: A. N. Other\n")}, options);
  CHECK(other.fact("m1", "mover.person") == "A. N. Other");
}

TEST_CASE("relations and aliases are recorded once") {
  Archive archive;
  const std::string more = "supersedes: [p1]\ncomposited_in: c1\naliases: [old-m1]\n";
  archive.import_one({"m.md", motion("m1", more)});
  archive.import_one({"m2.md", motion("m1", more + "section: 3\n")});
  CHECK(store::relations_from(*archive.store.read(), "m1").size() == 1);
  const auto to = store::relations_to(*archive.store.read(), "m1");
  REQUIRE(to.size() == 1);
  CHECK(to[0].from == "c1");
  CHECK(to[0].type == "composites");
  CHECK(archive.work("old-m1").ref == "m1");
  const DocumentReport report = archive.import_one({"x.md", motion("x", "aliases: [m1]\n")});
  CHECK(told(report.problems) == "x.md:5: the alias 'm1' is the ref of another text: m1\n  aliases: [m1]\n");
}

TEST_CASE("what a version says of itself stands until it is corrected") {
  Archive archive;
  archive.import_one({"m.md", motion("m1", "reviewed: no\n")});
  const DocumentReport told_so = archive.import_one({"m.md", motion("m1", "reviewed: yes\n")});
  CHECK(told_so.outcome == Outcome::attested);
  CHECK(told(told_so.problems) ==
        "m.md:5: warning: version 1 says otherwise of 'reviewed' and stands; import with --as correction to "
        "replace it\n"
        "  reviewed: yes\n");
  const std::string corrected = motion("m1", "reviewed: yes\nreason: correction\n");
  CHECK(archive.import_one({"m.md", corrected}).outcome == Outcome::new_version);
  CHECK(archive.versions("m1").back().reviewed);
  CHECK(archive.clause_ids(archive.versions("m1")[0].id) == archive.clause_ids(archive.versions("m1")[1].id));
  CHECK(archive.import_one({"m.md", corrected}).outcome == Outcome::unchanged);
}
