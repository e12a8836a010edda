#include <doctest/doctest.h>

#include "tests/cli/desk.h"

using cli_test::contains;
using cli_test::Desk;

namespace {

cli::ImportArguments import_of(const std::string& path) {
  cli::ImportArguments arguments;
  arguments.paths = {path};
  return arguments;
}

}  // namespace

TEST_CASE("an import reports its counts and can be run again") {
  Desk desk;
  const auto file = desk.write("texts/m03.md", cli_test::kMotion);
  const auto first = desk.import(desk.path("texts"));
  CHECK(first.err == "");
  CHECK(first.code == 0);
  CHECK(contains(first.out, "1 file in 0.0 s\n"));
  CHECK(contains(first.out, "  new texts     1\n"));
  CHECK(contains(first.out, "Batch 1, ledger head "));
  const auto before = desk.state();
  const auto second = desk.import(desk.path("texts"));
  CHECK(second.code == 0);
  CHECK(contains(second.out, "  unchanged     1\n"));
  CHECK_FALSE(contains(second.out, "Batch"));
  CHECK(desk.state() == before);
}

TEST_CASE("a text comes from the standard input") {
  Desk desk;
  CHECK(desk.run(import_of("-"), std::string(cli_test::kMotion)).code == 0);
  CHECK(contains(desk.show("cwm-2024-m03").out, "Rent controls are our policy."));
}

TEST_CASE("a dry run says what would happen and records nothing") {
  Desk desk;
  const auto file = desk.write("m03.md", cli_test::kMotion);
  auto arguments = import_of(file);
  arguments.options.dry_run = true;
  const auto rehearsal = desk.run(arguments);
  CHECK(rehearsal.code == 0);
  CHECK(contains(rehearsal.out, "  new  cwm-2024-m03  en  Rents that follow wages\n"));
  CHECK(contains(rehearsal.out, "a dry run: nothing was recorded"));
  CHECK_FALSE(std::filesystem::exists(desk.context().db));

  desk.import(file);
  const auto before = desk.state();
  arguments.paths = {desk.write("m04.md", "---\nref: m04\nkind: motion\ntitle: A\n---\n\n1. B.\n")};
  CHECK(contains(desk.run(arguments).out, "  new  m04"));
  CHECK(desk.state() == before);
}

TEST_CASE("the JSON report counts and lists") {
  Desk desk;
  auto arguments = import_of(desk.write("m03.md", cli_test::kMotion));
  arguments.json = true;
  const auto report = desk.run(arguments);
  CHECK(report.code == 0);
  CHECK(report.out.starts_with("{\n  \"new\": 1,\n  \"new_versions\": 0,\n  \"attested\": 0,\n  \"unchanged\": 0,\n  \"refused\": 0,\n"));
  CHECK(contains(report.out, "\"outcome\": \"new\""));
}

TEST_CASE("what was cleaned is summed up") {
  Desk desk;
  const auto file = desk.write("a.md", "---\nref: a\nkind: motion\ntitle: A\n---\n\n1. Rent\xc2\xad controls\xc2\xad.\n");
  CHECK(contains(desk.import(file).out, "Cleaned in 1 file: 2 × soft hyphen\n"));
}

TEST_CASE("a quiet import says nothing unless something is wrong") {
  Desk desk;
  auto arguments = import_of(desk.write("m03.md", cli_test::kMotion));
  arguments.quiet = true;
  const auto report = desk.run(arguments);
  CHECK(report.code == 0);
  CHECK(report.out == "");
  CHECK(report.err == "");
}

TEST_CASE("a folder of dated files is one text through time") {
  Desk desk;
  desk.write("rules/2019-03-16.md", "# Rules\n\n1. The branch meets monthly.\n");
  desk.write("rules/2021-11-06.md", "# Rules\n\n1. The branch meets weekly.\n");
  auto arguments = import_of(desk.path("rules"));
  arguments.options.series = "cwm-rules";
  arguments.options.kind = "standing_orders";
  CHECK(desk.run(arguments).code == 0);
  CHECK(contains(desk.show("cwm-rules", "2020-01-01").out, "meets monthly"));
  CHECK(contains(desk.show("cwm-rules").out, "meets weekly"));
}

TEST_CASE("a correction replaces the text of its date") {
  Desk desk;
  desk.import(desk.write("m03.md", cli_test::kMotion));
  std::string corrected(cli_test::kMotion);
  corrected.replace(corrected.find("faster"), 6, "quicker");
  auto arguments = import_of(desk.write("m03-corrected.md", corrected));
  CHECK(desk.run(arguments).code == cli::kBadData);
  arguments.same_date = "correction";
  CHECK(desk.run(arguments).code == 0);
  CHECK(contains(desk.show("cwm-2024-m03").out, "quicker than wages"));
  CHECK(contains(desk.history("cwm-2024-m03").out, "corrected: never stood"));
}
