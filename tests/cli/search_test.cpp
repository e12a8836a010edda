#include <doctest/doctest.h>

#include <algorithm>

#include "tests/cli/desk.h"

using cli_test::contains;
using cli_test::Desk;

namespace {

struct ReadyDesk : Desk {
  ReadyDesk() { REQUIRE(import(write("m03.md", cli_test::kMotion)).code == 0); }
};

}  // namespace

TEST_CASE("the answer comes first, with the day since which it binds") {
  ReadyDesk desk;
  const auto found = desk.search("rent controls");
  CHECK(found.code == 0);
  CHECK(found.err == "");
  CHECK(found.out.starts_with("In force since 2024-03-16:\n[in force] Rents that follow wages (cwm-2024-m03)\n"));
  CHECK(contains(found.out, "  motion · Cwm Enghraifft · carried 2024-03-16 · sample\n"));
  CHECK(contains(found.out, "  2.    Rent controls are our policy.\n"));
  CHECK(contains(found.out, "1 text\n"));
}

TEST_CASE("without a position it says so, and still succeeds") {
  ReadyDesk desk;
  const auto found = desk.search("submarines");
  CHECK(found.code == 0);
  CHECK(found.out.starts_with("No position recorded.\n"));
  CHECK(contains(found.out, "0 texts\n"));
}

TEST_CASE("what else was looked for is said, and can be switched off") {
  ReadyDesk desk;
  CHECK(contains(desk.search("contrals").out, "No text has \"contrals\"; searched for \"controls\" (--literal: as typed).\n"));
  CHECK(contains(desk.search("rheoli rhenti").out, "Also searched for rheoli rhenti: "));
  for (const char* query : {"contrals", "rheoli rhenti"}) {
    CAPTURE(query);
    cli::SearchArguments arguments;
    arguments.query = query;
    arguments.literal = true;
    CHECK(contains(desk.run(arguments).out, "0 texts\n"));
  }
}

TEST_CASE("no query is an error") {
  ReadyDesk desk;
  for (const char* query : {"", "\"", "-", "OR", "kind:", "(((", "\xff\xfe", "AND NOT NEAR(a b)", "*"}) {
    CAPTURE(query);
    CHECK(desk.search(query).code == 0);
  }
}

TEST_CASE("the JSON of a search begins with what was asked and how much was found") {
  ReadyDesk desk;
  cli::SearchArguments arguments;
  arguments.query = "rent controls";
  arguments.json = true;
  const auto found = desk.run(arguments);
  CHECK(found.out.starts_with("{\n  \"query\": \"rent controls\",\n  \"total\": 1,\n"));
  CHECK(contains(found.out, "<mark>Rent</mark> <mark>controls</mark>"));
}

TEST_CASE("a kind that does not exist names the nearest") {
  ReadyDesk desk;
  cli::SearchArguments arguments;
  arguments.query = "rent";
  arguments.kinds = {"constitutoin"};
  const auto found = desk.run(arguments);
  CHECK(found.code == cli::kUsage);
  CHECK(contains(found.err, "did you mean constitution?"));
  arguments.kinds = {"constitution"};
  CHECK(contains(desk.run(arguments).out, "0 texts\n"));
}

TEST_CASE("a store that is not there says how to make one") {
  Desk desk;
  const auto found = desk.search("rent");
  CHECK(found.code == cli::kNoInput);
  CHECK(contains(found.err, "there is no store at "));
  CHECK(contains(found.err, "import FOLDER"));
  CHECK_FALSE(std::filesystem::exists(desk.context().db));
}

TEST_CASE("a file of queries becomes a run, one line a text") {
  ReadyDesk desk;
  cli::SearchArguments arguments;
  arguments.run = desk.write("queries.jsonl", "{\"id\": \"q1\", \"text\": \"rent controls\"}\n\n{\"id\": 2, \"text\": \"submarines\"}\n");
  const auto found = desk.run(arguments);
  CHECK(found.code == 0);
  CHECK(found.out.starts_with("q1 Q0 cwm-2024-m03 1 "));
  CHECK(found.out.ends_with(" safbwynt\n"));
  CHECK(std::count(found.out.begin(), found.out.end(), '\n') == 1);
}

TEST_CASE("a line that is no query is named") {
  ReadyDesk desk;
  cli::SearchArguments arguments;
  for (const char* line : {"rent", "[]", "{\"id\": \"a b\", \"text\": \"rent\"}", "{\"id\": \"1\"}", "{\"id\": null, \"text\": \"rent\"}"}) {
    CAPTURE(line);
    arguments.run = desk.write("queries.jsonl", std::string("{\"id\": \"1\", \"text\": \"rent\"}\n") + line + "\n");
    const auto found = desk.run(arguments);
    CHECK(found.code == cli::kBadData);
    CHECK(contains(found.err, "queries.jsonl:2: "));
  }
  arguments.run = desk.path("nowhere.jsonl");
  CHECK(desk.run(arguments).code == cli::kNoInput);
}
