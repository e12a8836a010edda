// What show --json prints fits the schema that is published for it.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "cli/ledger.h"
#include "store/facts.h"
#include "tests/cli/desk.h"

using cli_test::Desk;
using Json = nlohmann::json;

namespace {

Json schema() {
  std::ifstream in(SOURCE_DIR "/web/schema/text.schema.json");
  REQUIRE(in);
  return Json::parse(in);
}

bool is_of_type(const Json& value, const std::string& type) {
  if (type == "integer") return value.is_number_integer();
  return type == value.type_name();
}

/// Where a value breaks the rules of a schema that the one above uses: type, enum, required, properties,
/// additionalProperties, items.
void find_breaches(const Json& value, const Json& rules, const std::string& where, std::vector<std::string>& breaches) {
  if (rules.contains("type")) {
    const Json types = rules["type"].is_array() ? rules["type"] : Json::array({rules["type"]});
    if (std::none_of(types.begin(), types.end(), [&](const Json& type) { return is_of_type(value, type); }))
      return breaches.push_back(where + " is of type " + value.type_name());
  }
  if (rules.contains("enum") && std::find(rules["enum"].begin(), rules["enum"].end(), value) == rules["enum"].end())
    breaches.push_back(where + " is " + value.dump());
  for (const auto& name : rules.value("required", Json::array()))
    if (value.is_object() && !value.contains(name)) breaches.push_back(where + " lacks " + name.get<std::string>());
  if (value.is_object())
    for (const auto& [key, member] : value.items()) {
      const Json other = rules.value("additionalProperties", Json(true));
      const bool named = rules.contains("properties") && rules["properties"].contains(key);
      if (named) find_breaches(member, rules["properties"][key], where + "." + key, breaches);
      else if (other.is_object()) find_breaches(member, other, where + "." + key, breaches);
      else if (other == false) breaches.push_back(where + " has " + key);
    }
  if (value.is_array() && rules.contains("items"))
    for (const Json& item : value) find_breaches(item, rules["items"], where + "[]", breaches);
}

std::vector<std::string> breaches(const Json& value) {
  std::vector<std::string> found;
  find_breaches(value, schema(), "text", found);
  return found;
}

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
  const Json properties = schema().at("properties");
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
