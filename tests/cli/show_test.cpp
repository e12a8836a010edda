#include <doctest/doctest.h>

#include "tests/cli/desk.h"

using cli_test::contains;
using cli_test::Desk;

namespace {

constexpr std::string_view kRules = "---\nref: cwm-rules\nkind: constitution\ntitle: Rules\nbody: Cwm Enghraifft\n"
                                    "effective_from: {}\nprovenance: sample\n---\n\n# Meetings\n\n"
                                    "1. The branch meets {}.\n\n    (a) Minutes are kept.\n\n2. Any member may speak.\n";

std::string rules(std::string_view date, std::string_view how_often) {
  std::string text(kRules);
  text.replace(text.find("{}"), 2, date);
  text.replace(text.find("{}"), 2, how_often);
  return text;
}

/// Rules in two versions and a motion in two languages.
struct ReadyDesk : Desk {
  ReadyDesk() {
    write("in/rules-1.md", rules("2019-03-16", "monthly"));
    write("in/rules-2.md", rules("2021-11-06", "weekly"));
    write("in/m03.en.md", cli_test::kMotion);
    write("in/m03.cy.md", cli_test::kWelshMotion);
    const auto imported = import(path("in"));
    CAPTURE(imported.err);
    REQUIRE(imported.code == 0);
  }
};

}  // namespace

TEST_CASE("a text is set with its facts and hanging labels") {
  ReadyDesk desk;
  const auto shown = desk.show("cwm-rules");
  CHECK(shown.code == 0);
  CHECK(shown.out.starts_with("Rules\ncwm-rules · constitution · Cwm Enghraifft"));
  CHECK(contains(shown.out, "version 2 of 2 (en) · from 2021-11-06"));
  CHECK(contains(shown.out, "An invented example: no real body said this.\n"));
  CHECK(contains(shown.out, "\nMeetings\n\n1.  The branch meets weekly.\n\n    (a) Minutes are kept.\n\n2.  Any member may speak.\n"));
}

TEST_CASE("a day in the past shows what stood then") {
  ReadyDesk desk;
  CHECK(contains(desk.show("cwm-rules", "2020-01-01").out, "meets monthly"));
  const auto before = desk.show("cwm-rules", "2018-01-01");
  CHECK(before.code == cli::kNoInput);
  CHECK(contains(before.err, "cwm-rules did not stand yet on 2018-01-01"));
}

TEST_CASE("a version is found by its number") {
  ReadyDesk desk;
  cli::ShowArguments arguments;
  arguments.what = "cwm-rules";
  arguments.version = 1;
  CHECK(contains(desk.run(arguments).out, "meets monthly"));
  arguments.version = 3;
  const auto none = desk.run(arguments);
  CHECK(none.code == cli::kNoInput);
  CHECK(contains(none.err, "cwm-rules has no version 3 in en"));
}

TEST_CASE("one clause is shown with what is under it, by its place or its permanent id") {
  ReadyDesk desk;
  store::Store store(store_test::options(desk.context().db));
  const auto db = store.read();
  const auto work = store::find_work(*db, "cwm-rules").value();
  const auto lines = store::manifest(*db, store::versions(*db, work.id, "en").back().id);
  const auto& first = lines.at(1);
  for (const auto& name : {"cwm-rules/" + first.eid, first.clause}) {
    CAPTURE(name);
    const auto shown = desk.show(name).out;
    CHECK(contains(shown, "meets weekly"));
    CHECK(contains(shown, "Minutes are kept"));
    CHECK_FALSE(contains(shown, "Any member may speak"));
  }
}

TEST_CASE("what is not there names what is near") {
  ReadyDesk desk;
  const auto text = desk.show("cwm-rule");
  CHECK(text.code == cli::kNoInput);
  CHECK(contains(text.err, "there is no text \"cwm-rule\"; the nearest: cwm-rules"));
  const auto clause = desk.show("cwm-rules/art_99");
  CHECK(clause.code == cli::kNoInput);
  CHECK(contains(clause.err, "has no clause \"art_99\""));
}

TEST_CASE("a language is shown when it is asked for") {
  ReadyDesk desk;
  cli::ShowArguments arguments;
  arguments.what = "cwm-2024-m03";
  CHECK(contains(desk.run(arguments).out, "Rent controls are our policy."));
  arguments.lang = "cy";
  CHECK(contains(desk.run(arguments).out, "Rheoli rhenti yw ein polisi."));
  arguments.lang = "fr";
  const auto none = desk.run(arguments);
  CHECK(none.code == cli::kNoInput);
  CHECK(contains(none.err, "not held in \"fr\", only in: en, cy"));
}

TEST_CASE("a text is given as JSON and as the file that imports it") {
  ReadyDesk desk;
  cli::ShowArguments arguments;
  arguments.what = "cwm-rules";
  arguments.json = true;
  CHECK(desk.run(arguments).out.starts_with("{\n  \"ref\": \"cwm-rules\",\n  \"kind\": \"constitution\",\n"));
  arguments.json = false;
  arguments.markdown = true;
  const auto markdown = desk.run(arguments).out;
  CHECK(markdown.starts_with("---\nref: cwm-rules\n"));
  CHECK(contains(markdown, "1. The branch meets weekly."));
}

TEST_CASE("a history lists versions with their spans and changes") {
  ReadyDesk desk;
  const auto history = desk.history("cwm-rules");
  CHECK(history.code == 0);
  CHECK(contains(history.out, "Rules  cwm-rules (en)\n"));
  CHECK(contains(history.out, "  1  2019-03-16 – 2021-11-06  original   4 clauses"));
  CHECK(contains(history.out, "  2  2021-11-06 –             amendment  4 clauses, 1 reworded\n"));
}

TEST_CASE("the history of a text in two languages has both") {
  ReadyDesk desk;
  cli::HistoryArguments arguments;
  arguments.ref = "cwm-2024-m03";
  const auto both = desk.run(arguments).out;
  CHECK(contains(both, "(en)\n"));
  CHECK(contains(both, "(cy)\n"));
  arguments.lang = "cy";
  CHECK_FALSE(contains(desk.run(arguments).out, "(en)\n"));
  arguments.json = true;
  CHECK(desk.run(arguments).out.starts_with("{\n  \"ref\": \"cwm-2024-m03\",\n  \"kind\": \"motion\",\n  \"series\": [\n"));
}
