#include <doctest/doctest.h>

#include <filesystem>
#include <set>

#include "tests/cli/desk.h"

using cli_test::contains;
using cli_test::Desk;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMeeting = R"(---
ref: cwm-2024
kind: meeting
title: "Conference: the 2024 one"
title_cy: Cynhadledd 2024
body: Cwm Enghraifft
meeting.kind: conference
held_from: 2024-03-16
held_to: 2024-03-17
place: Cwm
---

1. cwm-2024-m03 Rents that follow wages
2. Report of the secretary
)";

std::string rules(const std::string& date, const std::string& text, const std::string& more = "") {
  return "---\nref: cwm-rules\nkind: constitution\ntitle: Rules\neffective_from: " + date + "\n" + more + "---\n\n1. " +
         text + "\n";
}

/// Texts with all that an export must carry: languages, a meeting, versions, one seen again, one corrected.
struct FullDesk : Desk {
  FullDesk() {
    write("in/m03.en.md", cli_test::kMotion);
    write("in/m03.cy.md", cli_test::kWelshMotion);
    write("in/meeting.md", kMeeting);
    write("in/r1.md", rules("2012-01-01", "The branch meets monthly."));
    write("in/r2.md", rules("2014-01-01", "The branch meets weekly."));
    write("in/r3.md", rules("2014-01-01", "The branch meets every week.", "reason: correction\n"));
    write("in/r4.md", rules("2016-01-01", "The branch meets daily."));
    import_all("in");
    // Arrives late: what is held since 2012 stood in 2010 already, and something else stood between.
    write("late/r0.md", rules("2010-01-01", "The branch meets monthly."));
    write("late/r5.md", rules("2018-01-01", "The branch meets daily."));
    write("late/r6.md", rules("2017-01-01", "The branch meets hourly."));
    import_all("late");
  }

  void import_all(const std::string& folder) {
    const auto result = import(path(folder));
    CAPTURE(result.err);
    REQUIRE(result.code == 0);
  }

  cli_test::Outcome export_to(const std::string& folder) {
    cli::ExportArguments arguments;
    arguments.all = true;
    arguments.history = true;
    arguments.to = path(folder);
    return run(arguments);
  }
};

std::set<std::string> names_in(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) names.insert(fs::relative(entry.path(), folder).string());
  }
  return names;
}

}  // namespace

TEST_CASE("an export of everything imports into the same store as a no-op") {
  FullDesk desk;
  const auto exported = desk.export_to("out");
  CHECK(exported.err == "");
  CHECK(exported.code == 0);
  const auto before = desk.state();
  const auto again = desk.import(desk.path("out"));
  CHECK(again.err == "");
  CHECK(again.code == 0);
  CHECK(contains(again.out, "  unchanged     10\n"));
  CHECK(desk.state() == before);
}

TEST_CASE("an export of everything makes another store with the same content root") {
  FullDesk desk;
  desk.export_to("out");
  const auto root = desk.state().first;
  desk.context().db = desk.path("other.db");
  const auto imported = desk.import(desk.path("out"));
  CHECK(imported.err == "");
  CHECK(imported.code == 0);
  CHECK(desk.state().first == root);
  desk.export_to("out-again");
  desk.context().db = desk.path("third.db");
  desk.import_all("out-again");
  CHECK(desk.state().first == root);
}

TEST_CASE("versions are files named by their dates") {
  FullDesk desk;
  desk.export_to("out");
  CHECK(names_in(desk.path("out")) ==
        std::set<std::string>{"cwm-2024.md", "cwm-2024-m03/2024-03-16.cy.md", "cwm-2024-m03/2024-03-16.en.md",
                              "cwm-rules/2010-01-01.en.md", "cwm-rules/2012-01-01.en.md", "cwm-rules/2014-01-01.en.md",
                              "cwm-rules/2014-01-01_002.en.md", "cwm-rules/2016-01-01.en.md",
                              "cwm-rules/2017-01-01.en.md", "cwm-rules/2018-01-01.en.md"});
}

TEST_CASE("an export that changes nothing writes nothing") {
  FullDesk desk;
  CHECK(contains(desk.export_to("out").out, "10 files in "));
  CHECK(contains(desk.export_to("out").out, ": 0 written, 10 as they were\n"));
}

TEST_CASE("a meeting is exported with its agenda") {
  FullDesk desk;
  cli::ExportArguments arguments;
  arguments.refs = {"cwm-2024"};
  const auto meeting = desk.run(arguments).out;
  CHECK(contains(meeting, "kind: meeting\n"));
  CHECK(contains(meeting, "held_to: 2024-03-17\n"));
  CHECK(contains(meeting, "\n1. cwm-2024-m03 Rents that follow wages\n"));
}

TEST_CASE("a meeting is shown with its agenda") {
  FullDesk desk;
  CHECK(desk.show("cwm-2024").out ==
        "Conference: the 2024 one\ncwm-2024 · conference · Cwm Enghraifft · 2024-03-16 – 2024-03-17 · Cwm\n\n"
        "1.  Rents that follow wages (cwm-2024-m03)\n2.  Report of the secretary\n");
}

TEST_CASE("one text goes to the standard output, several need a folder") {
  FullDesk desk;
  cli::ExportArguments arguments;
  arguments.refs = {"cwm-2024-m03"};
  const auto both = desk.run(arguments);
  CHECK(both.code == cli::kUsage);
  CHECK(contains(both.err, "these are 2 files; say --to FOLDER, or --lang"));
  arguments.lang = "cy";
  const auto welsh = desk.run(arguments);
  CHECK(welsh.code == 0);
  CHECK(contains(welsh.out, "Rheoli rhenti yw ein polisi."));
}

TEST_CASE("one version is exported by its number") {
  FullDesk desk;
  cli::ExportArguments arguments;
  arguments.refs = {"cwm-rules"};
  arguments.version = 2;
  CHECK(contains(desk.run(arguments).out, "meets weekly"));
  arguments.version = 99;
  CHECK(desk.run(arguments).code == cli::kNoInput);
}

TEST_CASE("an export asks for texts or for all, not both or neither") {
  FullDesk desk;
  cli::ExportArguments arguments;
  CHECK(desk.run(arguments).code == cli::kUsage);
  arguments.all = true;
  arguments.refs = {"cwm-rules"};
  CHECK(desk.run(arguments).code == cli::kUsage);
}

TEST_CASE("a folder that cannot be made is named") {
  FullDesk desk;
  desk.write("occupied", "a file");
  const auto result = desk.export_to("occupied");
  CHECK(result.code == cli::kCannotCreate);
  CHECK(contains(result.err, "occupied"));
}
