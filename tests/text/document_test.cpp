#include "text/document.h"

#include <doctest/doctest.h>

#include <set>

#include "text/parse.h"
#include "text/print.h"

namespace {

std::vector<std::string> eids(const std::string& markdown) {
  std::vector<std::string> out;
  for (const text::Clause& clause : text::parse(markdown, "a.md").document.clauses) out.push_back(clause.eid);
  return out;
}

}  // namespace

TEST_CASE("eIds come from kinds and labels") {
  CHECK(eids("# Rules\n\n## Article 1: Name\n\n1.1 One:\n\n(a) x\n\n## Rule 4\n\nProse\n\n- item\n\n## Notes\n\n[^x]: y\n") ==
        std::vector<std::string>{"hd_1", "art_1", "art_1__para_1-1", "art_1__para_1-1__para_a", "rule_4", "rule_4__p_1",
                                 "rule_4__item_1", "hd_1_2", "hd_1_2__note_x"});
  CHECK(eids("| a | b |\n|---|---|\n\n> q\n\n```\nc\n```\n\nChapter 3\n\nPennod 4\n\nPart I: x\n\nSection 7: y\n") ==
        std::vector<std::string>{"table_1", "quote_1", "code_1", "chp_3", "chp_4", "part_i", "part_i__sec_7"});
}

TEST_CASE("equal labels get distinct eIds") {
  CHECK(eids("(a) x\n\n(a) y\n\n(a) z\n") == std::vector<std::string>{"para_a", "para_a_2", "para_a_3"});
}

TEST_CASE("eIds stay short however deep the path is") {
  std::string deep;
  for (std::size_t i = 0; i < 30; ++i) deep += std::string(2 * i, ' ') + "- a\n";
  const auto ids = eids(deep);
  for (const std::string& id : ids) CHECK(id.size() <= 120);
  CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
}

TEST_CASE("kinds and roles have names that read back") {
  using enum text::ClauseKind;
  for (const auto kind : {heading, clause, item, paragraph, table, quote, code, note}) {
    CHECK(text::clause_kind(name(kind)) == kind);
  }
  using enum text::Role;
  for (const auto value : {none, fact, opinion, action, rule}) CHECK(text::role(name(value)) == value);
}

TEST_CASE("a wording reads back from its bytes") {
  for (const text::Wording& wording : {text::Wording{"", "text"}, text::Wording{"Heading:", "text"}, text::Wording{"H:", ""}}) {
    CHECK(text::Wording::from_bytes(wording.bytes()) == wording);
  }
}

TEST_CASE("the norm hash ignores typography, the fold hash also case, punctuation and emphasis") {
  const struct {
    const char* a;
    const char* b;
    bool norm;
    bool fold;
  } cases[] = {
      {"the “old”  rule – x", "the \"old\" rule - x", true, true},
      {"the branch’s rule", "the branch's rule", true, true},
      {"The rule.", "the **rule**", false, true},
      {"the rule", "the rules", false, false},
      {"ten", "10", false, false},
      {"tŷ", "ty", false, false},
  };
  for (const auto& row : cases) {
    CAPTURE(row.a);
    CHECK((text::norm_hash({"", row.a}) == text::norm_hash({"", row.b})) == row.norm);
    CHECK((text::fold_hash({"", row.a}) == text::fold_hash({"", row.b})) == row.fold);
  }
  CHECK(text::norm_hash({"A:", "b"}) != text::norm_hash({"", "A: b"}));
}

TEST_CASE("a label that is printed is never computed") {
  const text::Document document = text::parse("Prose\n\n1. one\n\n- item\n", "a.md").document;
  for (const text::Clause& clause : document.clauses) CHECK(clause.computed.empty());
  CHECK(shown_label(document.clauses[1]) == "1.");
}
