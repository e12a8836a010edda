#include "text/label.h"

#include <doctest/doctest.h>

#include <map>

using text::LabelStyle;

TEST_CASE("the label that begins a line, its style and its length") {
  const struct {
    const char* line;
    const char* printed;  // empty: no label
    LabelStyle style;
    int depth;
    const char* rest;
  } cases[] = {
      {"1. Name", "1.", LabelStyle::decimal, 0, "Name"},
      {"  - **(a)**\ttext", "(a)", LabelStyle::letter, 0, "text"},
      {"**1.2.3** text", "1.2.3", LabelStyle::decimal, 2, "text"},
      {"30.2(iv) text", "30.2(iv)", LabelStyle::decimal, 2, "text"},
      {"12A. text", "12A.", LabelStyle::decimal, 0, "text"},
      {"HO401 Homes", "HO401", LabelStyle::reference, 0, "Homes"},
      {"Article 4: Name", "Article 4", LabelStyle::division, 0, "Name"},
      {"Rheol 4. Enw", "Rheol 4", LabelStyle::division, 0, "Enw"},
      {"ARTICLE IV", "ARTICLE IV", LabelStyle::division, 0, ""},
      {"(iv) text", "(iv)", LabelStyle::roman, 0, "text"},
      {"iv. text", "iv.", LabelStyle::roman, 0, "text"},
      {"(aa) text", "(aa)", LabelStyle::letter, 0, "text"},
      {"a) text", "a)", LabelStyle::letter, 0, "text"},
      {"1)liaise", "1)", LabelStyle::decimal, 0, "liaise"},
      {"**14\\. to 16.** [Repealed]", "14. to 16.", LabelStyle::decimal, 0, "[Repealed]"},
      {"2015 was a good year", "", LabelStyle::decimal, 0, ""},
      {"1984. Then", "", LabelStyle::decimal, 0, ""},
      {"A. Smith", "", LabelStyle::decimal, 0, ""},
      {"Part of the whole", "", LabelStyle::decimal, 0, ""},
      {"1\\. text", "", LabelStyle::decimal, 0, ""},
      {"25.12.2019 was cold", "", LabelStyle::decimal, 0, ""},
      {"", "", LabelStyle::decimal, 0, ""},
  };
  for (const auto& row : cases) {
    CAPTURE(row.line);
    const auto label = text::label_at(row.line);
    CHECK(label.has_value() == (row.printed[0] != '\0'));
    if (!label) continue;
    CHECK(label->printed == row.printed);
    CHECK(label->style == row.style);
    CHECK(label->depth == row.depth);
    CHECK(std::string(row.line).substr(label->length) == row.rest);
  }
}

TEST_CASE("the number a label stands for") {
  const struct {
    const char* printed;
    LabelStyle style;
    std::optional<int> number;
  } cases[] = {
      {"(c)", LabelStyle::letter, 3},      {"(aa)", LabelStyle::letter, 27},   {"(iv)", LabelStyle::roman, 4},
      {"12A", LabelStyle::decimal, 12},    {"1.2.3", LabelStyle::decimal, 3},  {"HO401", LabelStyle::reference, 401},
      {"Part IV", LabelStyle::division, 4}, {"Article 12", LabelStyle::division, 12}, {"Annex B", LabelStyle::division, 2},
      {"(iiii)", LabelStyle::roman, std::nullopt}, {"()", LabelStyle::letter, std::nullopt},
  };
  for (const auto& row : cases) {
    CAPTURE(row.printed);
    CHECK(text::ordinal(row.printed, row.style) == row.number);
  }
}

TEST_CASE("a label becomes a segment of an eId") {
  const std::map<std::string, std::string> cases = {
      {"(b)", "b"},        {"Article 4", "4"}, {"1.2.3", "1-2-3"},  {"14. to 16.", "14-to-16"}, {"HO401", "ho401"},
      {"30.2(iv)", "30-2-iv"}, {"Rheol 4", "4"},   {"Chapter 3, Clause III, 2.H", "3-iii-2-h"}, {"(é)", "e"},
  };
  for (const auto& [printed, segment] : cases) CHECK(text::eid_number(printed) == segment);
}

TEST_CASE("the neighbours decide between a letter and a Roman numeral") {
  const struct {
    std::vector<const char*> printed;
    std::string styles;  // l or r each
  } cases[] = {
      {{"(h)", "(i)", "(j)"}, "lll"},       {{"(i)", "(ii)", "(iii)"}, "rrr"}, {{"(a)", "(b)", "(c)", "(d)"}, "llll"},
      {{"(iv)", "(v)", "(vi)"}, "rrr"},     {{"(u)", "(v)", "(w)"}, "lll"},    {{"(i)"}, "r"},
      {{"(v)"}, "l"},                       {{"(h)", "(i)"}, "ll"},
  };
  for (const auto& row : cases) {
    std::vector<text::Label> labels;
    for (const char* printed : row.printed) labels.push_back(*text::label_at(std::string(printed) + " text"));
    std::vector<text::Label*> siblings;
    for (text::Label& label : labels) siblings.push_back(&label);
    text::resolve_sequence(siblings);
    std::string styles;
    for (const text::Label& label : labels) styles += label.style == LabelStyle::letter ? 'l' : 'r';
    CAPTURE(row.printed.front());
    CHECK(styles == row.styles);
  }
}
