#include "convert/convert.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "text/markup.h"
#include "text/print.h"

namespace {

namespace fs = std::filesystem;

std::string source(const std::string& name) {
  const char* path = std::getenv("SAFBWYNT_SHARED");
  const fs::path file = (path ? fs::path(path) : fs::path(SOURCE_DIR) / ".." / "shared") / "sources" / name;
  std::ifstream in(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (!in) MESSAGE("SKIPPED: no " << name << "; set SAFBWYNT_SHARED");
  return bytes.str();
}

}  // namespace

TEST_CASE("the extension says how a file is read") {
  for (const char* file : {"a.md", "b/c.MARKDOWN", "d.e.txt"}) CHECK(convert::is_readable(file));
  for (const char* file : {"a", "a.docx", "b.md/c", ".hidden", "2013-08-08"}) CHECK_FALSE(convert::is_readable(file));
  const text::Parsed refused = convert::read("text", "a.docx");
  REQUIRE(refused.problems.size() == 1);
  CHECK(to_string(refused.problems[0]) == "a.docx: this kind of file is not read; give a .md, .markdown or .txt file\n");
}

TEST_CASE("plain text is not read as Markdown") {
  const std::string words = "Five * three is fifteen and a_b_c, [not a link](here), # no heading and <b>no tag</b>.";
  const text::Document document = convert::read(words + "\n\n> no quotation\n\n    no code\n", "a.txt").document;
  REQUIRE(document.clauses.size() == 3);
  CHECK(text::plain_text(document.clauses[0].wording.text) == words);
  CHECK(text::plain_text(document.clauses[1].wording.text) == "> no quotation");
  CHECK(text::parse(print(document), "a.md").document == document);
}

TEST_CASE("hard-wrapped lines are joined, bullets and labels are clauses, a short first line is the title") {
  const text::Document document =
      convert::read("Rules of the branch\n\nThe branch meets\nonce a month:\n\n1. in the hall\n2. in the park\n* or\n- elsewhere\n",
                    "a.txt").document;
  REQUIRE(document.clauses.size() == 6);
  CHECK(document.clauses[0].kind == text::ClauseKind::heading);
  CHECK(document.clauses[0].level == 1);
  CHECK(document.clauses[1].wording.text == "The branch meets once a month:");
  CHECK(document.clauses[2].label == "1.");
  CHECK(document.clauses[4].kind == text::ClauseKind::item);
}

TEST_CASE("the basic principles become eight clauses with their headings") {
  const std::string bytes = source("principles.txt");
  if (bytes.empty()) return;
  const text::Parsed parsed = convert::read(bytes, "principles.txt");
  CHECK(parsed.problems.empty());
  std::vector<text::Clause> items;
  for (const text::Clause& clause : parsed.document.clauses) {
    if (clause.kind == text::ClauseKind::item) items.push_back(clause);
  }
  REQUIRE(items.size() == 8);
  for (std::size_t i = 0; i < items.size(); ++i) {
    CHECK(items[i].computed == std::to_string(i + 1));
    CHECK_FALSE(items[i].wording.heading.empty());
  }
  CHECK(items[0].wording.heading == "We are socialists:");
  CHECK(items[4].wording.heading == "We are for equality of outcome, not just equality of opportunity.");
  CHECK(items[4].wording.text.starts_with("This means reducing disparities"));
  CHECK(text::parse(print(parsed.document), "a.md").document == parsed.document);
}

TEST_CASE("the statement that breaks off in mid-air is reported, and nothing else") {
  const std::string bytes = source("about-us.txt");
  if (bytes.empty()) return;
  const text::Parsed parsed = convert::read(bytes, "about-us.txt");
  REQUIRE(parsed.problems.size() == 1);
  CHECK(to_string(parsed.problems[0]) ==
        "about-us.txt:17: warning: the paragraph breaks off: …Democracy Review as a route to (no full stop)\n");
  CHECK(parsed.document.clauses[0].wording.text == "About Us");
  CHECK(text::parse(print(parsed.document), "a.md").document == parsed.document);
}
