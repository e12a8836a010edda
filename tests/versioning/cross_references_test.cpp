#include "versioning/cross_references.h"

#include <doctest/doctest.h>

#include <string>

#include "text/parse.h"

namespace {

using versioning::Lines;

/// A text as lines; each clause has its heading or first word as its permanent id, so that tests can say which it is.
Lines lines(const std::string& markdown) {
  Lines out = versioning::lines_of(text::parse(markdown, "test.md").document);
  for (auto& line : out) line.clause = line.words.text.substr(0, line.words.text.find(' '));
  return out;
}

std::string label(const Lines& text, std::size_t i) { return text[i].label; }

std::string resolved(const std::string& markdown) {
  const Lines text = lines(markdown);
  std::string out;
  for (const auto& one : versioning::cross_references(text))
    out += label(text, one.from) + ": " + one.words + " -> " + (one.to ? text[*one.to].eid : "nothing") + "\n";
  return out;
}

std::string hanging(const std::string& before, const std::string& now) {
  const Lines old = before.empty() ? Lines{} : lines(before), text = lines(now);
  std::string out;
  for (const auto& one : versioning::hanging_references(old, text)) {
    const char* kinds[] = {"names nothing", "gone", "renumbered", "reworded"};
    out += label(text, one.from) + ": " + one.words + " " + kinds[static_cast<int>(one.kind)] + (one.target.empty() ? "" : " " + one.target) + "\n";
  }
  return out;
}

constexpr const char* kRules =
    "1. Alpha members pay as rule 3 says.\n\n2. Beta branches elect officers.\n(a) Chair first.\n(b) Treasurer, see paragraph (a).\n\n"
    "3. Gamma fees are set under rule 2(b).\n";

}  // namespace

TEST_CASE("references lead to the clauses they name") {
  CHECK(resolved(kRules) == "1.: rule 3 -> para_3\n(b): paragraph (a) -> para_2__para_a\n3.: rule 2(b) -> para_2__para_b\n");
}

TEST_CASE("a number that several clauses have and none of them near leads nowhere") {
  CHECK(resolved("## One\n\n(a) Alpha.\n\n(b) Beta.\n\n## Two\n\n(a) Gamma.\n\n(b) Delta.\n\n## Three\n\nEpsilon as in paragraph (b).\n") ==
        ": paragraph (b) -> nothing\n");
}

TEST_CASE("a reference to a law is not missed") {
  CHECK(hanging("", "1. Alpha: abolish section 21.\n\n2. Beta: see rule 1.\n") == "");
}

TEST_CASE("a reference that names nothing is told where others of its kind lead somewhere") {
  CHECK(hanging("", "1. Alpha, see rule 2.\n\n2. Beta, see rule 9.\n") == "2.: rule 9 names nothing\n");
}

TEST_CASE("an unchanged clause is told what became of what it refers to") {
  struct Row {
    const char* now;
    const char* told;
  };
  const Row rows[] = {
      {"1. Alpha members pay as rule 3 says.\n\n2. Beta branches.\n\n3. Gamma fees.\n", ""},
      {"1. Alpha members pay as rule 3 says.\n\n2. Beta branches.\n\n3. Gamma fees and levies.\n", "1.: rule 3 reworded 3.\n"},
      {"1. Alpha members pay as rule 3 says.\n\n2. Beta branches.\n\n3. New words.\n\n4. Gamma fees.\n", "1.: rule 3 renumbered 4.\n"},
      {"1. Alpha members pay as rule 3 says.\n\n2. Beta branches.\n", "1.: rule 3 gone 3.\n"},
      {"1. Alpha members pay as rule 4 says.\n\n2. Beta branches.\n\n3. New words.\n\n4. Gamma fees.\n", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.now);
    CHECK(hanging("1. Alpha members pay as rule 3 says.\n\n2. Beta branches.\n\n3. Gamma fees.\n", row.now) == row.told);
  }
}
