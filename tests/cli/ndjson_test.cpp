// The whole store as lines of JSON.
#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/ledger.h"
#include "tests/cli/desk.h"

using cli_test::contains;
using cli_test::Desk;
using Json = nlohmann::json;

namespace {

std::vector<Json> lines_of(const std::string& out) {
  std::vector<Json> lines;
  std::istringstream in(out);
  for (std::string line; std::getline(in, line);) lines.push_back(Json::parse(line));
  return lines;
}

cli::ExportArguments whole(const std::string& to) {
  cli::ExportArguments arguments;
  arguments.ndjson = to;
  return arguments;
}

}  // namespace

TEST_CASE("every batch, work, event, wording and version is a line, and the chain holds") {
  Desk desk;
  desk.import(desk.write("m03.md", cli_test::kMotion));
  desk.import(desk.write("m03.cy.md", cli_test::kWelshMotion));
  desk.import(desk.write("agm.md", "---\nref: agm\nkind: meeting\ntitle: AGM\n---\n1. Minutes\n"));
  desk.run(cli::RedactArguments{.words = "faster than wages", .reason = "a test", .confirm = true});
  const auto [root, head] = desk.state();
  const auto result = desk.run(whole("-"));
  CHECK(result.code == 0);
  const auto lines = lines_of(result.out);
  std::map<std::string, int> count;
  for (const Json& line : lines) ++count[line.at("type")];
  CHECK(count == std::map<std::string, int>{{"batch", 4}, {"event", 3}, {"file", 3}, {"meeting", 1}, {"store", 1}, {"version", 2}, {"wording", 8}, {"work", 1}});

  CHECK(lines.at(0).at("content_root") == root);
  CHECK(lines.at(0).at("head") == head);
  std::string previous(64, '0');
  std::map<std::string, bool> wordings;
  int redacted = 0;
  for (const Json& line : lines) {
    if (line.at("type") == "batch") {
      CHECK(line.at("previous") == previous);
      previous = line.at("hash");
    }
    if (line.at("type") == "wording") {
      wordings[line.at("sha256")] = true;
      redacted += line.at("redacted").get<bool>() ? 1 : 0;
      CHECK(line.at("text").is_null() == line.at("redacted").get<bool>());
    }
    if (line.at("type") == "version")
      for (const Json& clause : line.at("clauses")) CHECK(wordings.contains(clause.at("wording").get<std::string>()));
  }
  CHECK(previous == head);
  CHECK(redacted == 1);
  CHECK_FALSE(contains(result.out, "faster than wages"));
}

TEST_CASE("kept files are lines, and what was taken back is told") {
  Desk desk;
  const std::string bytes = "---\nref: m1\nkind: motion\ntitle: M\ncites: [m0]\n---\n1. Fact.\n";
  desk.import(desk.write("m1.md", bytes));
  desk.run(cli::RollbackArguments{.batch = 1});
  bool kept = false, taken_back = false;
  for (const Json& line : lines_of(desk.run(whole("-")).out)) {
    if (line.at("type") == "file") kept = line.at("text") == bytes && line.at("base64").is_null() && line.at("redacted") == false;
    if (line.at("type") == "relation") taken_back = line.at("stands") == false && line.at("turns").at(0).at("batch") == 2;
  }
  CHECK(kept);
  CHECK(taken_back);
}

TEST_CASE("a file is written whole and tells its lines") {
  Desk desk;
  desk.import(desk.write("m03.md", cli_test::kMotion));
  const auto written = desk.run(whole(desk.path("store.ndjson")));
  CHECK(written.code == 0);
  CHECK(desk.read("store.ndjson") == desk.run(whole("-")).out);
  CHECK(contains(written.out, " lines in "));
  auto both = whole("-");
  both.all = true;
  CHECK(desk.run(both).code == cli::kUsage);
}
