#include "cli/similar.h"

#include <doctest/doctest.h>

#include "tests/cli/desk.h"

namespace {

using namespace cli_test;

constexpr const char* kRents = "---\nref: rents\nkind: motion\ntitle: Rents\n---\n\n1. Councils should set a ceiling on rents.\n";
constexpr const char* kAgain = "---\nref: again\nkind: motion\ntitle: Again\n---\n\n1. Councils should set a firm ceiling on rents.\n";

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("a draft, a clause or a text shows what is similar") {
  Desk desk;
  desk.import(desk.write("rents.md", kRents));
  desk.import(desk.write("again.md", kAgain));
  const std::string draft = desk.write("draft.txt", "Councils should set a low ceiling on rents.");
  struct Row {
    std::string what, typed, found;
  };
  const Row rows[] = {{draft, "", "%  [none] Rents rents/para_1  near duplicate"},
                      {"-", "a ceiling on rents", "Rents rents/para_1"},
                      {"-", "penguins", "No clause is similar."},
                      {"rents/para_1", "", "Again again/para_1  near duplicate"},
                      {"rents", "", "100 %  [none] Rents rents/para_1  near duplicate"}};
  for (const Row& row : rows) {
    CAPTURE(row.what);
    cli::SimilarArguments arguments;
    arguments.what = row.what;
    const auto outcome = desk.run(arguments, row.typed);
    CAPTURE(outcome.out);
    CAPTURE(outcome.err);
    CHECK(outcome.code == 0);
    CHECK(has(outcome.out, row.found));
  }
  cli::SimilarArguments arguments{.what = "rents/para_9"};
  CHECK(desk.run(arguments).code == cli::kNoInput);
  arguments = {.what = "rents/para_1", .json = true};
  CHECK(has(desk.run(arguments).out, "\"near_duplicate\": true"));
}

}  // namespace
