#include "text/print.h"

#include <algorithm>

#include "text/label_split.h"
#include "text/line.h"

namespace text {
namespace {

/// Children stand this many columns further in than their parent: right for "1. " and "- " in any Markdown reader.
constexpr std::size_t kIndent = 3;

std::string_view first_line(std::string_view text) { return text.substr(0, text.find('\n')); }

/// Whether the line is read as this label and this text.
bool reads_as(std::string_view line, std::string_view label, std::string_view text, LabelPlace place) {
  const auto split = split_label(first_line(line), place);
  return split && !split->tentative && split->label.printed == label && split->rest == first_line(text);
}

/// "1. text", "Article 4: text", or with the label in bold where the plain form would be read otherwise.
std::string labelled(const std::string& label, const std::string& text, LabelPlace place) {
  const std::string separator = text.empty() ? "" : " ";
  for (const std::string& plain : {label + separator + text, label + ":" + separator + text}) {
    if (reads_as(plain, label, text, place)) return plain;
  }
  return "**" + label + "**" + separator + text;
}

std::string print_words(const Wording& wording) {
  if (wording.heading.empty()) return guarded(wording.text);
  return "**" + wording.heading + "** " + wording.text;
}

std::string print_heading(const Clause& clause) {
  const std::string& text = clause.wording.text;
  std::string words = clause.label.empty() ? text : labelled(clause.label, text, LabelPlace::heading);
  if (words.ends_with("#")) words += " #";
  return std::string(static_cast<std::size_t>(clause.level), '#') + " " + words;
}

std::string print_quote(const std::string& text) {
  std::string out = "> ";
  for (const char c : text) {
    out += c;
    if (c == '\n') out += "> ";
  }
  return out;
}

std::string print_code(const std::string& text) {
  std::size_t longest = 2;
  for (std::size_t at = text.find('`'); at != std::string::npos; at = text.find('`', at)) {
    const std::size_t end = std::min(text.find_first_not_of('`', at), text.size());
    longest = std::max(longest, end - at);
    at = end;
  }
  const std::string fence(longest + 1, '`');
  return fence + "\n" + text + "\n" + fence;
}

std::string print_clause(const Clause& clause) {
  switch (clause.kind) {
    case ClauseKind::heading: return print_heading(clause);
    case ClauseKind::clause: return labelled(clause.label, print_words(clause.wording), LabelPlace::body);
    case ClauseKind::item: return "- " + print_words(clause.wording);
    case ClauseKind::paragraph: return print_words(clause.wording);
    case ClauseKind::table: return clause.wording.text;
    case ClauseKind::quote: return print_quote(clause.wording.text);
    case ClauseKind::code: return print_code(clause.wording.text);
    case ClauseKind::note: return "[^" + clause.label + "]: " + guarded(clause.wording.text);
  }
  return {};
}

void append_indented(std::string& out, std::string_view block, std::size_t columns) {
  while (!block.empty()) {
    const std::string_view line = first_line(block);
    if (!line.empty()) out.append(columns, ' ');
    out += line;
    out += '\n';
    block.remove_prefix(std::min(line.size() + 1, block.size()));
  }
}

}  // namespace

std::string print_body(const Document& document) {
  std::string out;
  std::vector<std::size_t> indents(document.clauses.size(), 0);
  for (std::size_t i = 0; i < document.clauses.size(); ++i) {
    const Clause& clause = document.clauses[i];
    const bool nested = clause.parent >= 0 && clause.kind != ClauseKind::heading &&
                        document.clauses[clause.parent].kind != ClauseKind::heading;
    if (nested) indents[i] = indents[clause.parent] + kIndent;
    if (!out.empty()) out += '\n';
    append_indented(out, print_clause(clause), indents[i]);
  }
  return out;
}

std::string print(const Document& document) {
  const std::string front = print_front_matter(document.front);
  const std::string body = print_body(document);
  // A table may begin with dashes, which are front matter only on the very first line.
  const bool blank = !body.empty() && (!front.empty() || body.starts_with("---"));
  return front + (blank ? "\n" : "") + body;
}

}  // namespace text
