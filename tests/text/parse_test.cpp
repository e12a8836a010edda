#include "text/parse.h"

#include <doctest/doctest.h>

#include "tests/text/cases.h"
#include "text/print.h"

namespace {

std::string messages(const text::Problems& problems) {
  std::string out;
  for (const text::Problem& problem : problems) out += to_string(problem);
  return out;
}

}  // namespace

TEST_CASE("Markdown becomes the outline of the case files") {
  for (const char* file : {"labels.txt", "outline.txt", "blocks.txt", "stems.txt"}) {
    for (const cases::Case& example : cases::read(file)) {
      CAPTURE(file);
      CAPTURE(example.title);
      const text::Parsed parsed = text::parse(example.input, "text.md");
      CHECK(cases::outline(parsed.document) == example.expected);
    }
  }
}

TEST_CASE("every case prints as Markdown that reads back the same") {
  for (const char* file : {"labels.txt", "outline.txt", "blocks.txt", "stems.txt"}) {
    for (const cases::Case& example : cases::read(file)) {
      CAPTURE(example.title);
      const text::Document document = text::parse(example.input, "text.md").document;
      const std::string printed = print(document);
      CAPTURE(printed);
      CHECK(text::parse(printed, "text.md").document == document);
    }
  }
}

TEST_CASE("what an author got wrong is told in these words") {
  for (const cases::Case& example : cases::read("messages.txt")) {
    CAPTURE(example.title);
    CHECK(messages(text::parse(example.input, "motion.md").problems) == example.expected);
  }
}

TEST_CASE("a text without words is refused") {
  for (const char* empty : {"", "\n\n", "---\nref: x\n---\n", "* * *\n\n-\n", "…\n"}) {
    CAPTURE(empty);
    CHECK(messages(text::parse(empty, "motion.md").problems) == "motion.md: the text is empty\n");
  }
}

TEST_CASE("sizes have limits that are told") {
  const std::string large(8 * 1024 * 1024 + 1, 'a');
  CHECK(messages(text::parse(large, "a.md").problems) == "a.md: the file is larger than 8 MB; split it\n");

  std::string many;
  for (int i = 0; i < 200'001; ++i) many += "- a\n";
  CHECK(messages(text::parse(many, "a.md").problems) == "a.md: the text has more than 200 000 clauses; split it\n");

  std::string deep;
  for (std::size_t i = 0; i < 40; ++i) deep += std::string(2 * i, ' ') + "- a\n";
  CHECK(messages(text::parse(deep, "a.md").problems) == "a.md: blocks are nested deeper than 32 levels\n");
}

TEST_CASE("hostile input is read in linear time") {
  std::string labels;
  for (int i = 0; i < 15'000; ++i) labels += "1) a\n";
  std::string fences;
  for (int i = 0; i < 10'000; ++i) fences += "```\na `\n";
  const struct {
    const char* name;
    std::string bytes;
  } cases[] = {
      {"one long line", std::string(1 << 17, 'a')},
      {"one long line of labels", "a: " + [] { std::string s; for (int i = 0; i < 20'000; ++i) s += "1) "; return s; }()},
      {"many equal labels", labels},
      {"list markers", std::string(1 << 17, '-')},
      {"quotation marks", std::string(1 << 17, '>')},
      {"open brackets", std::string(1 << 17, '[')},
      {"stars", std::string(1 << 17, '*')},
      {"stars and words", [] { std::string s; for (int i = 0; i < 20'000; ++i) s += "*a "; return s; }()},
      {"fences that never close", fences},
      {"backslashes", std::string(1 << 17, '\\')},
  };
  for (const auto& row : cases) {
    CAPTURE(row.name);
    const text::Document document = text::parse(row.bytes, "a.md").document;
    CHECK(text::parse(print(document), "a.md").document == document);
  }
}
