#include "versioning/language_pairs.h"

#include <doctest/doctest.h>

#include "tests/versioning/notation.h"
#include "text/parse.h"

using namespace versioning_test;
using namespace versioning;

namespace {

std::string pairs(const std::string& english, const std::string& welsh) {
  Lines lines = lines_of_markdown(english);
  for (store::ManifestLine& line : lines) line.clause = std::to_string(line.order);
  std::string out;
  for (const std::string& id : pair_clauses(lines, text::parse(welsh, "a text").document))
    out += (out.empty() ? "" : " ") + (id.empty() ? "-" : id);
  return out;
}

}  // namespace

TEST_CASE("clauses of two languages pair by kind, label and order") {
  struct Case {
    std::string what, english, welsh, expected;
  };
  const std::vector<Case> cases = {
      {"labels", "1. Rail.\n2. Buses.\n", "1. Rheilffyrdd.\n2. Bysiau.\n", "0 1"},
      {"a label that one side lacks", "1. Rail.\n3. Buses.\n", "1. Rheilffyrdd.\n2. Ffyrdd.\n3. Bysiau.\n",
       "0 - 1"},
      {"the word of a label is of the language", "## Rule 4 Name\nIt is so.\n",
       "## Rheol 4 Enw\nFelly y mae.\n", "0 1"},
      {"no labels: the order", "Rail is good.\n\nBuses too.\n", "Da yw rheilffyrdd.\n\nBysiau hefyd.\n",
       "0 1"},
      {"one paragraph fewer: what is as long and has the same numbers",
       "Rail costs 40 pounds.\n\nSee below.\n\nBuses cost 12 pounds each day of the week.\n",
       "Mae trên yn costio 40 punt.\n\nMae bws yn costio 12 punt bob dydd o'r wythnos.\n", "0 2"},
      {"the same label under two parents", "## Part 1 A\n1. One.\n## Part 2 B\n1. Two.\n",
       "## Rhan 1 A\n1. Un.\n## Rhan 2 B\n1. Dau.\n", "0 1 2 3"},
      {"a label that one language alone has", "## Rule 4 Name\nIt is so.\n",
       "## Enw y gangen\nFelly y mae.\n", "0 1"},
      {"a heading is no paragraph", "## Rail\nGood.\n", "Da.\n", "-"},
  };
  for (const Case& row : cases) {
    CAPTURE(row.what);
    CHECK(pairs(row.english, row.welsh) == row.expected);
  }
}
