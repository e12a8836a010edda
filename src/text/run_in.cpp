#include "text/run_in.h"

#include <map>

#include "text/label_split.h"
#include "text/line.h"
#include "text/unicode.h"

namespace text {
namespace {

constexpr std::size_t kMostWords = 12;
constexpr std::size_t kMostBytes = 160;

bool is_phrase(std::string_view phrase) {
  if (phrase.empty() || phrase.size() > kMostBytes || phrase.find_first_of("*_`<>[]\\:\n") != std::string_view::npos) return false;
  std::size_t spaces = 0;
  for (const char c : phrase) spaces += c == ' ' ? 1 : 0;
  return spaces < kMostWords && !words(phrase).empty() && phrase.front() != ' ' && phrase.back() != ' ';
}

/// Whether "**heading** rest" is read as that heading again, and not as a label.
bool is_heading(std::string_view heading, std::string_view rest) {
  if (!is_phrase(heading.substr(0, heading.size() - 1)) || trimmed(rest).empty()) return false;
  return !split_label("**" + std::string(heading) + "** " + std::string(rest.substr(0, 40)), LabelPlace::body);
}

bool is_list_clause(const Clause& clause) { return clause.kind == ClauseKind::item || clause.kind == ClauseKind::clause; }

bool begins_upper(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (is_letter(c)) return is_upper(c);
    if (is_digit(c)) return true;
    if (is_space(c) && c != U' ') return false;
  }
  return false;
}

/// The length of "Short phrase:" or "Short sentence." at the start of the text; 0 if there is none.
std::size_t run_in_length(std::string_view text, char mark) {
  const std::size_t end = text.substr(0, kMostBytes).find_first_of(":.;?!");
  if (end == std::string_view::npos || text[end] != mark || end + 1 >= text.size() || text[end + 1] != ' ') return 0;
  const std::string_view rest = text.substr(end + 2);
  return is_heading(text.substr(0, end + 1), rest) && begins_upper(rest) ? end + 1 : 0;
}

struct ListCount {
  int items = 0;
  int headed = 0;
};

void take_heading(Wording& wording, std::size_t length) {
  wording.heading = wording.text.substr(0, length);
  wording.text = std::string(trimmed(std::string_view(wording.text).substr(length)));
}

}  // namespace

Wording with_bold_heading(std::string words) {
  if (!words.starts_with("**")) return {"", std::move(words)};
  const std::size_t end = words.find("**", 2);
  if (end == std::string::npos || end == 2) return {"", std::move(words)};
  std::string heading = words.substr(2, end - 2);
  std::size_t rest = end + 2;
  if (heading.back() != ':' && heading.back() != '.' && rest < words.size() && (words[rest] == ':' || words[rest] == '.')) {
    heading += words[rest++];
  }
  const bool ends = heading.back() == ':' || heading.back() == '.';
  const bool spaced = rest < words.size() && words[rest] == ' ';
  if (!ends || !spaced || !is_heading(heading, std::string_view(words).substr(rest))) return {"", std::move(words)};
  return {std::move(heading), std::string(trimmed(std::string_view(words).substr(rest)))};
}

void find_list_headings(std::vector<Clause>& clauses) {
  std::map<std::pair<int, ClauseKind>, ListCount> lists;
  for (const Clause& clause : clauses) {
    if (!is_list_clause(clause)) continue;
    ListCount& list = lists[{clause.parent, clause.kind}];
    ++list.items;
    list.headed += !clause.wording.heading.empty() || run_in_length(clause.wording.text, ':') > 0 ? 1 : 0;
  }
  for (Clause& clause : clauses) {
    if (!is_list_clause(clause) || !clause.wording.heading.empty()) continue;
    const ListCount& list = lists[{clause.parent, clause.kind}];
    if (list.headed < 3 || list.headed * 10 < list.items * 6) continue;
    std::size_t length = run_in_length(clause.wording.text, ':');
    if (length == 0) length = run_in_length(clause.wording.text, '.');
    if (length > 0) take_heading(clause.wording, length);
  }
}

}  // namespace text
