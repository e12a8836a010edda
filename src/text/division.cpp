#include "text/division.h"

#include <algorithm>
#include <array>

namespace text {
namespace {

constexpr std::array<Division, 29> kDivisions = {{
    {"standing order", "so", 3}, {"rheol sefydlog", "so", 3},
    {"book", "book", 0},         {"llyfr", "book", 0},
    {"schedule", "sched", 0},    {"atodlen", "sched", 0},
    {"annex", "annex", 0},       {"atodiad", "annex", 0},
    {"appendix", "app", 0},      {"title", "title", 0},
    {"teitl", "title", 0},       {"part", "part", 1},
    {"rhan", "part", 1},         {"chapter", "chp", 2},
    {"pennod", "chp", 2},        {"article", "art", 3},
    {"erthygl", "art", 3},       {"rule", "rule", 3},
    {"rheol", "rule", 3},        {"principle", "principle", 3},
    {"egwyddor", "principle", 3},{"division", "dvs", 2},
    {"regulation", "reg", 3},    {"rheoliad", "reg", 3},
    {"section", "sec", 4},       {"adran", "sec", 4},
    {"clause", "clause", 5},     {"cymal", "clause", 5},
    {"paragraph", "para", 6},
}};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool is_written_as(std::string_view text, std::string_view word) {
  if (text.size() <= word.size() || text[word.size()] != ' ' || text[0] < 'A' || text[0] > 'Z') return false;
  return std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

}  // namespace

const Division* division_at(std::string_view text) {
  if (text.empty() || text[0] < 'A' || text[0] > 'Z') return nullptr;
  for (const Division& division : kDivisions) {
    if (is_written_as(text, division.word)) return &division;
  }
  return nullptr;
}

bool is_division_word(std::string_view word) {
  return word == "standing" || word == "order" || word == "sefydlog" ||
         std::any_of(kDivisions.begin(), kDivisions.end(), [&](const Division& d) { return d.word == word; });
}

}  // namespace text
