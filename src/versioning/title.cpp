#include "versioning/title.h"

#include <algorithm>

#include "text/markup.h"

namespace versioning {

namespace {

std::string words_of(const text::Clause& heading) {
  return text::plain_text(heading.wording.text);
}

bool may_be_title(const text::Document& document) {
  if (document.clauses.size() < 2) return false;
  const text::Clause& first = document.clauses.front();
  return first.kind == text::ClauseKind::heading && first.level == 1 && first.label.empty();
}

void take_off_first(text::Document& document) {
  document.clauses.erase(document.clauses.begin());
  for (text::Clause& clause : document.clauses) clause.parent = std::max(clause.parent - 1, -1);
  text::number(document);
}

std::string first_heading(const text::Document& document) {
  for (const text::Clause& clause : document.clauses)
    if (clause.kind == text::ClauseKind::heading && !words_of(clause).empty()) return words_of(clause);
  return "";
}

}  // namespace

std::string settle_title(text::Document& document, std::string_view stated, std::string_view fallback) {
  std::string title(stated);
  if (title.empty()) title = first_heading(document);
  if (begins_with_title(document, title)) take_off_first(document);
  return title.empty() ? std::string(fallback) : title;
}

bool begins_with_title(const text::Document& document, std::string_view title) {
  return !title.empty() && may_be_title(document) && words_of(document.clauses.front()) == title;
}

std::string humanised(std::string_view ref) {
  std::string out(ref);
  std::replace(out.begin(), out.end(), '-', ' ');
  std::replace(out.begin(), out.end(), '_', ' ');
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

}  // namespace versioning
