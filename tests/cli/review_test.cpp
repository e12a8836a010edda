// What an import proposes to end, and how an editor confirms it.
#include "cli/review.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "tests/cli/desk.h"

using cli_test::contains;
using cli_test::Desk;
using Json = nlohmann::json;

namespace {

constexpr std::string_view kOld =
    "---\nref: old\nkind: policy_position\ntitle: Old rents\nbody: Cwm\nforce: in_force\neffective_from: 2020\n---\n1. Rents rise.\n2. Or not.\n";

std::string ends(const std::string& place) {
  return "---\nref: m9\nkind: motion\ntitle: New rents\nbody: Cwm\ndecision: carried\ndecided_on: 2024-03-16\n"
         "effective_from: 2024-03-16\nrescinds: ['" + place + "']\n---\n1. Let it end.\n";
}

cli::ImportArguments importing(const std::string& path) {
  cli::ImportArguments arguments;
  arguments.paths = {path};
  return arguments;
}

}  // namespace

TEST_CASE("an import lists what would end, with the command that confirms it") {
  Desk desk;
  desk.import(desk.write("old.md", kOld));
  const auto told = desk.run(importing(desk.write("m9.md", ends("old#para_2"))));
  CHECK(contains(told.out, "Old rents, clause 2. (old#para_2)"));
  CHECK(contains(told.out, "m9 rescinds it; it would be rescinded from 2024-03-16"));
  CHECK(contains(told.out, "safbwynt review --confirm 'old#para_2'"));
  cli::ReviewArguments review;
  review.confirm = {"old#para_2"};
  CHECK(contains(desk.run(review).out, "Recorded as batch 3"));
  CHECK(contains(desk.run(cli::ReviewArguments{}).out, "Nothing waits"));
}

TEST_CASE("an import that confirms records the end and says so") {
  Desk desk;
  desk.import(desk.write("old.md", kOld));
  auto arguments = importing(desk.write("m9.md", ends("old")));
  arguments.options.endings = versioning::Endings::confirm;
  arguments.json = true;
  const Json report = Json::parse(desk.run(arguments).out);
  CHECK(report.at("confirmed") == true);
  CHECK(report.at("proposed").at(0).at("place") == "old");
  CHECK(report.at("confirmation").at("id") == 3);
  const Json again = Json::parse(desk.run(arguments).out);
  CHECK(again.at("proposed").empty());
  CHECK(again.at("confirmation").is_null());
}

TEST_CASE("a slip in what is confirmed is told") {
  Desk desk;
  desk.import(desk.write("old.md", kOld));
  cli::ReviewArguments review;
  review.confirm = {"other"};
  CHECK(desk.run(review).code == cli::kNoInput);
}
