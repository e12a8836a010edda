// log, rollback, redact, and what was known on a day.
#include "cli/ledger.h"

#include <doctest/doctest.h>

#include "tests/cli/desk.h"

using cli_test::contains;
using cli_test::Desk;

namespace {

std::string rules(std::string_view date, std::string_view how_often) {
  return "---\nref: cwm-rules\nkind: constitution\ntitle: Rules\neffective_from: " + std::string(date) +
         "\nprovenance: sample\n---\n\n1. The branch meets " + std::string(how_often) + ".\n\n2. Any member may speak.\n";
}

/// Rules in two versions, recorded on two days.
struct ReadyDesk : Desk {
  ReadyDesk() {
    record("2026-01-10", "rules-1.md", rules("2019-03-16", "monthly"));
    record("2026-03-20", "rules-2.md", rules("2021-11-06", "weekly"));
  }
  void record(const std::string& day, const std::string& name, const std::string& bytes) {
    context().now = [day] { return day + "T12:00:00Z"; };
    REQUIRE(import(write(name, bytes)).code == 0);
  }
};

}  // namespace

TEST_CASE("the log lists every batch with what it recorded") {
  ReadyDesk desk;
  const auto head = desk.state().second;
  const auto log = desk.run(cli::LogArguments{});
  CHECK(log.code == 0);
  CHECK(log.out.starts_with("1  2026-01-10T12:00:00Z  "));
  CHECK(contains(log.out, "import  tester  1 new text, 1 version\n"));
  CHECK(contains(log.out, "\n2  2026-03-20T12:00:00Z  " + head.substr(0, 12) + "  import  tester  1 version\n"));
  const auto json = desk.run(cli::LogArguments{.json = true}).out;
  CHECK(contains(json, "\"hash\": \"" + head + "\""));
  CHECK(contains(json, "\"versions\": 1,"));
}

TEST_CASE("a dry run shows which words would stand and records nothing") {
  ReadyDesk desk;
  const auto before = desk.state();
  const auto said = desk.run(cli::RollbackArguments{.batch = 2, .dry_run = true});
  CHECK(said.code == 0);
  CHECK(said.out == "cwm-rules (en) from 2021-11-06: version 2 → nothing\n"
                    "    - 1. The branch meets weekly.\n    - 2. Any member may speak.\n"
                    "Dry run: nothing was recorded.\n");
  CHECK(desk.state() == before);
}

TEST_CASE("a version put back stands, and the ledger says why") {
  ReadyDesk desk;
  const auto said = desk.run(cli::RollbackArguments{.ref = "cwm-rules", .to = 1, .reason = "a draft"});
  CHECK(said.out == "cwm-rules (en) from 2021-11-06: version 2 → version 1\n"
                    "    - 1. The branch meets weekly.\n    + 1. The branch meets monthly.\n"
                    "Taken back in batch 3; safbwynt rollback --batch 3 undoes this.\n");
  CHECK(contains(desk.show("cwm-rules").out, "meets monthly"));
  CHECK(contains(desk.run(cli::LogArguments{}).out, "rollback  tester  1 version: a draft\n"));
  CHECK(contains(desk.history("cwm-rules").out, "taken back"));
  const auto again = desk.run(cli::RollbackArguments{.ref = "cwm-rules", .to = 1});
  CHECK(again.out == "There is nothing to take back.\n");
  CHECK(desk.run(cli::VerifyArguments{}).code == 0);
}

TEST_CASE("a rollback reports as JSON") {
  ReadyDesk desk;
  const auto json = desk.run(cli::RollbackArguments{.batch = 2, .json = true}).out;
  CHECK(contains(json, "{\n  \"dry_run\": false,\n  \"batch\": 3,\n  \"texts\": [\n"));
  CHECK(contains(json, "\"from_version\": 2,\n      \"to_version\": null\n"));
}

TEST_CASE("a text that was taken back says so") {
  Desk desk;
  desk.import(desk.write("m03.md", cli_test::kMotion));
  CHECK(contains(desk.run(cli::RollbackArguments{.batch = 1, .reason = "wrong file"}).out,
                 "cwm-2024-m03: no text is left; it is listed no more\n"));
  const auto shown = desk.show("cwm-2024-m03");
  CHECK(shown.code == cli::kNoInput);
  CHECK(contains(shown.err, "\"cwm-2024-m03\" was taken back on 2026-06-01 in batch 2: wrong file"));
  cli::ShowArguments old;
  old.what = "cwm-2024-m03";
  old.version = 1;
  CHECK(contains(desk.run(old).out, "Rent controls are our policy."));
  CHECK(contains(desk.history("cwm-2024-m03").out, "nothing stands from 2024-03-16"));
  CHECK_FALSE(contains(desk.search("rent controls").out, "Rent controls are"));
  CHECK(desk.run(cli::VerifyArguments{}).code == 0);
}

TEST_CASE("a rollback of what is not there, or cannot be, says what to do") {
  ReadyDesk desk;
  struct Row {
    cli::RollbackArguments arguments;
    int code;
    std::string message;
  };
  for (const Row& row : {Row{{}, cli::kUsage, "name a batch with --batch N"},
                         Row{{.batch = 1, .ref = "cwm-rules"}, cli::kUsage, "name a batch with --batch N"},
                         Row{{.ref = "cwm-rules"}, cli::kUsage, "say with --to to which version of cwm-rules"},
                         Row{{.batch = 9}, cli::kNoInput, "there is no batch 9; safbwynt log lists them"},
                         Row{{.ref = "cwm-rules", .to = 9}, cli::kNoInput, "cwm-rules has no version 9 in en"},
                         Row{{.ref = "cwm-rule", .to = 1}, cli::kNoInput, "the nearest: cwm-rules"}}) {
    CAPTURE(row.message);
    const auto result = desk.run(row.arguments);
    CHECK(result.code == row.code);
    CHECK(contains(result.err, row.message));
  }
}

TEST_CASE("what was known on a day is shown without what came later") {
  ReadyDesk desk;
  struct Row {
    std::string known_at, at, shows;
  };
  for (const Row& row : {Row{"2026-02-01", "", "meets monthly"}, Row{"2026-03-20", "", "meets weekly"},
                         Row{"2026-03-20", "2020-01-01", "meets monthly"}, Row{"", "", "meets weekly"}}) {
    CAPTURE(row.known_at);
    cli::ShowArguments arguments;
    arguments.what = "cwm-rules";
    arguments.at = row.at;
    arguments.known_at = row.known_at;
    CHECK(contains(desk.run(arguments).out, row.shows));
    arguments.json = true;
    CHECK(contains(desk.run(arguments).out, row.shows));
  }
  cli::HistoryArguments history;
  history.ref = "cwm-rules";
  history.known_at = "2026-02-01";
  CHECK_FALSE(contains(desk.run(history).out, "2021-11-06"));
  cli::ShowArguments too_early;
  too_early.what = "cwm-rules";
  too_early.known_at = "2025-12-31";
  const auto none = desk.run(too_early);
  CHECK(none.code == cli::kNoInput);
  CHECK(contains(none.err, "no wording of \"cwm-rules\" was known then"));
  too_early.known_at = "yesterday";
  CHECK(desk.run(too_early).code == cli::kUsage);
}

TEST_CASE("a text says how far it reaches and what lies ahead") {
  ReadyDesk desk;
  desk.record("2026-04-01", "rules-3.md", rules("2030-01-01", "daily"));
  const auto shown = desk.show("cwm-rules").out;
  CHECK(contains(shown, "meets weekly"));
  CHECK(contains(shown, "includes amendments up to 2021-11-06 · recorded 2026-04-01"));
  CHECK(contains(shown, "2030-01-01\n"));
  cli::ShowArguments ahead;
  ahead.what = "cwm-rules";
  ahead.version = 3;
  CHECK(contains(desk.run(ahead).out, "from 2030-01-01 · its day has not come"));
}

TEST_CASE("words are listed first, and blanked only when that is confirmed with a reason") {
  ReadyDesk desk;
  const auto before = desk.state();
  const auto listed = desk.run(cli::RedactArguments{.words = "meets weekly"});
  CHECK(listed.code == 0);
  CHECK(listed.out == "Would be blanked, for ever:\n  the kept file rules-2.md\n"
                      "  the wording of para_1 of cwm-rules (en, version 2)\nNothing was changed; --confirm with --reason does it.\n");
  CHECK(desk.state() == before);
  CHECK(desk.run(cli::RedactArguments{.words = "meets weekly", .confirm = true}).code == cli::kUsage);
  const auto done = desk.run(cli::RedactArguments{.words = "meets weekly", .reason = "asked for", .confirm = true});
  CHECK(done.code == 0);
  CHECK(contains(done.out, "Recorded as batch 3."));
  CHECK(contains(desk.show("cwm-rules").out, "1.  [these words were taken out]"));
  CHECK(desk.state().first == before.first);
  CHECK(desk.run(cli::VerifyArguments{}).code == 0);
  CHECK(contains(desk.run(cli::RollbackArguments{.batch = 3}).err, "batch 3 is a redaction"));
}

TEST_CASE("a redaction that cannot take all words out says where they stand and fails") {
  ReadyDesk desk;
  const auto done = desk.run(cli::RedactArguments{.words = "rules", .reason = "asked for", .confirm = true});
  CHECK(done.code == cli::kBadData);
  CHECK(contains(done.err, "where nothing can be blanked:\n  the ref cwm-rules\n  the title of cwm-rules (en, version 1)\n"));
}

TEST_CASE("a redaction does not write the words into the ledger") {
  ReadyDesk desk;
  const auto refused = desk.run(cli::RedactArguments{.words = "weekly", .reason = "Weekly is a name", .confirm = true});
  CHECK(refused.code == cli::kUsage);
  CHECK(contains(refused.err, "would put the words into the ledger"));
}

TEST_CASE("one clause is redacted by its place") {
  ReadyDesk desk;
  cli::RedactArguments arguments{.ref = "cwm-rules", .clause = "para_1", .version = 1};
  CHECK(contains(desk.run(arguments).out, "the wording of para_1 of cwm-rules (en, version 1)\n  the kept file rules-1.md\nNothing"));
  arguments.version = 0;
  CHECK(contains(desk.run(arguments).out, "(en, version 2)"));
  arguments.clause = "para_9";
  const auto none = desk.run(arguments);
  CHECK(none.code == cli::kNoInput);
  CHECK(contains(none.err, "cwm-rules has no clause \"para_9\""));
}
