// What the commands print as JSON fits the schemas that are published for it.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/compare.h"
#include "cli/ledger.h"
#include "store/facts.h"
#include "tests/cli/desk.h"
#include "tests/cli/schema.h"

using cli_test::Desk;
using Json = nlohmann::json;

namespace {

std::vector<std::string> breaches(const Json& value) { return cli_test::Schema("text").breaches(value); }

Json shown(Desk& desk, const std::string& what) {
  cli::ShowArguments arguments;
  arguments.what = what;
  arguments.json = true;
  return Json::parse(desk.run(arguments).out);
}

constexpr std::string_view kAllFacts =
    "---\nref: m1\nkind: constitution\ntitle: Rules\nbody: Cwm\ndecision: carried\ndecided_on: 2020\ntopics: [rents]\n"
    "parts: ['1=carried']\nactions: ['1: the secretary writes by May']\ncites: [p1]\nauthority: Conference\nadopted_on: 2020\n"
    "changed_by: m0\nsource.url: https://example.org/a\n---\n# Part\n\n1. **Aims.** One.\n\n    (a) Two.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n";

}  // namespace

TEST_CASE("a text as JSON fits its published schema") {
  Desk desk;
  desk.import(desk.write("m03.md", cli_test::kMotion));
  desk.import(desk.write("m03.cy.md", cli_test::kWelshMotion));
  desk.import(desk.write("m1.md", kAllFacts));
  desk.run(cli::RedactArguments{.words = "Two", .reason = "a test", .confirm = true});
  for (const char* ref : {"cwm-2024-m03", "m1"}) {
    CAPTURE(ref);
    CHECK(breaches(shown(desk, ref)) == std::vector<std::string>{});
  }
}

TEST_CASE("what breaks the schema is found") {
  Desk desk;
  desk.import(desk.write("m03.md", cli_test::kMotion));
  Json text = shown(desk, "cwm-2024-m03");
  text["force"] = "strong";
  text["version"] = "1";
  text["more"] = 1;
  text["clauses"][0].erase("id");
  const auto found = breaches(text);
  for (const char* breach : {"text.force is \"strong\"", "text.version is of type string", "text has more", "text.clauses[] lacks id"}) {
    CAPTURE(breach);
    CHECK(std::find(found.begin(), found.end(), breach) != found.end());
  }
}

TEST_CASE("the schema names the values that the store knows") {
  const Json properties = cli_test::read_schema("text").at("properties");
  struct Row {
    std::string_view property;
    store::Vocabulary vocabulary;
  };
  for (const Row& row : {Row{"kind", store::Vocabulary::kind}, Row{"force", store::Vocabulary::force},
                         Row{"reason", store::Vocabulary::reason}, Row{"provenance", store::Vocabulary::provenance}}) {
    CAPTURE(row.property);
    const auto names = store::names(row.vocabulary);
    CHECK(properties.at(std::string(row.property)).at("enum") == Json(std::vector<std::string>(names.begin(), names.end())));
  }
}

TEST_CASE("a comparison as JSON fits its published schema") {
  Desk desk;
  desk.import(desk.write("a.md", "---\nref: m1\nkind: motion\ntitle: Rents\neffective_from: 2020\n---\n1. Rents rise with prices.\n2. Wages fall.\n3. So be it.\n"));
  desk.import(desk.write("b.md", "---\nref: m1\nkind: motion\ntitle: Rents\neffective_from: 2021\n---\n1. So be it.\n2. Rents rise with wages.\n3. Homes are built.\n"));
  cli::DiffArguments arguments;
  arguments.ref = "m1";
  arguments.json = true;
  CHECK(cli_test::Schema("diff").breaches(Json::parse(desk.run(arguments).out)) == std::vector<std::string>{});
}

TEST_CASE("a search as JSON fits its published schema") {
  Desk desk;
  desk.import(desk.write("m03.md", cli_test::kMotion));
  desk.import(desk.write("m03.cy.md", cli_test::kWelshMotion));
  for (const char* query : {"rents", "cwm-2024-m03", "AM rens", "nothing at all of this"}) {
    CAPTURE(query);
    cli::SearchArguments arguments;
    arguments.query = query;
    arguments.json = true;
    CHECK(cli_test::Schema("search").breaches(Json::parse(desk.run(arguments).out)) == std::vector<std::string>{});
  }
}

TEST_CASE("every line of a whole store fits its published schema") {
  Desk desk;
  desk.import(desk.write("m03.md", cli_test::kMotion));
  desk.import(desk.write("m03.again.md", std::string(cli_test::kMotion) + "\n"));
  desk.import(desk.write("m03.cy.md", cli_test::kWelshMotion));
  desk.import(desk.write("m1.md", kAllFacts));
  desk.import(desk.write("agm.md", "---\nref: agm\nkind: meeting\ntitle: AGM\n---\n1. Minutes\n"));
  desk.run(cli::RedactArguments{.words = "Two", .reason = "a test", .confirm = true});
  desk.run(cli::RollbackArguments{.batch = 4});
  cli::ExportArguments whole;
  whole.ndjson = "-";
  std::istringstream lines(desk.run(whole).out);
  const cli_test::Schema schema("store");
  std::set<std::string> types;
  for (std::string line; std::getline(lines, line);) {
    const Json value = Json::parse(line);
    types.insert(value.at("type"));
    CHECK(schema.breaches(value) == std::vector<std::string>{});
  }
  CHECK(types == std::set<std::string>{"attestation", "batch", "event", "file", "meeting", "relation", "store", "version", "wording", "work"});
}
