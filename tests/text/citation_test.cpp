#include "text/citation.h"

#include <doctest/doctest.h>

#include <string>

#include "text/label_parts.h"

namespace {

std::string told(std::string_view plain) {
  std::string out;
  for (const text::Citation& c : text::find_citations(plain)) {
    out += (out.empty() ? "" : " | ") + std::string(plain.substr(c.begin, c.end - c.begin)) + " =";
    for (const std::string& part : c.parts) out += " " + part;
  }
  return out;
}

}  // namespace

TEST_CASE("references are found in running text with the parts they name") {
  struct Row {
    const char* plain;
    const char* found;
  };
  const Row rows[] = {
      {"Subject to rule 7.2, members may vote.", "rule 7.2 = 7 2"},
      {"See clauses 4(2) and 5(b) to 7.", "clauses 4(2) = 4 2 | 5(b) = 5 b | 7 = 7"},
      {"(see Article IV)", "Article IV = iv"},
      {"fel y dywed rheol 12A ac 13.", "rheol 12A = 12a | 13 = 13"},
      {"yng Nghymal 3(a)", "Nghymal 3(a) = 3 a"},
      {"To add clauses HO401 to HO406.", "HO401 = ho401 | HO406 = ho406"},
      {"standing order 30.2(iv)", "order 30.2(iv) = 30 2 iv"},
      {"in paragraph (b) above", "paragraph (b) = b"},
      {"a rise of 30 per cent and £5,000 at 16 years", ""},
      {"The rule, 12 members being present, is plain.", ""},
      {"in order to 5 of them", ""},
      {"rules", ""},
      {"", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.plain);
    CHECK(told(row.plain) == row.found);
  }
}

TEST_CASE("labels and eIds come apart in the same parts") {
  CHECK(text::label_parts("30.2(iv)") == std::vector<std::string>{"30", "2", "iv"});
  CHECK(text::label_parts("Rule 4.") == std::vector<std::string>{"4"});
  CHECK(text::eid_parts("rule_30-2__para_iv") == std::vector<std::string>{"30", "2", "iv"});
}
