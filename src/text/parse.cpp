#include "text/parse.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "text/block.h"
#include "text/outline.h"
#include "text/role.h"
#include "text/run_in.h"
#include "text/unicode.h"

namespace text {
namespace {

constexpr std::size_t kMostBytes = 8 * 1024 * 1024;
constexpr std::size_t kMostClauses = 200'000;

Problem problem(std::string_view file, std::string message) {
  return {std::string(file), 0, 0, Severity::error, std::move(message), {}};
}

/// Words that no sentence ends with.
bool leads_on(std::string_view word) {
  constexpr std::array<std::string_view, 44> kLeading = {
      "a",    "an",   "the",  "to",    "of",    "in",    "on",   "by",    "for",  "with", "from",
      "as",   "at",   "that", "which", "who",   "whose", "this", "is",    "are",  "was",  "were",
      "be",   "has",  "have", "had",   "will",  "would", "must", "may",   "than", "their", "its",
      "our",  "into", "upon", "y",     "yr",    "i",     "o",    "ar",    "gan",  "wrth", "yn"};
  return std::find(kLeading.begin(), kLeading.end(), word) != kLeading.end();
}

bool is_lower_word(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    if (!is_lower(next_code_point(word, at))) return false;
  }
  return true;
}

/// The last words of a paragraph that ends in the middle of a sentence; empty if it ends well.  One long line without
/// any full stop is more likely a title than a sentence.
std::string_view broken_end(std::string_view text) {
  constexpr std::size_t kFewestWords = 12;
  constexpr std::size_t kShownWords = 6;
  if (text.empty() || !(text.back() >= 'a' && text.back() <= 'z') || text.find(' ') == std::string_view::npos) return {};
  const std::string_view last = text.substr(text.rfind(' ') + 1);
  if (!is_lower_word(last) || last == "and" || last == "or" || last == "ac" || last == "neu") return {};
  if (!leads_on(last) && text.find(". ") == std::string_view::npos) return {};
  const auto all = words(text);
  if (all.size() < kFewestWords) return {};
  const char* from = all[all.size() - kShownWords].data();
  return text.substr(static_cast<std::size_t>(from - text.data()));
}

/// A paragraph that stops without a full stop, and another behind it: words were lost on the way.
void warn_of_broken_ends(const std::vector<Block>& blocks, std::string_view file, Problems& problems) {
  for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
    if (blocks[i].kind != ClauseKind::paragraph || blocks[i + 1].kind != ClauseKind::paragraph) continue;
    if (blocks[i].indent != blocks[i + 1].indent) continue;
    const std::string_view end = broken_end(blocks[i].text);
    if (end.empty()) continue;
    Problem warning = problem(file, fmt::format("the paragraph breaks off: …{} (no full stop)", end));
    warning.line = blocks[i].last_line;
    warning.severity = Severity::warning;
    problems.push_back(std::move(warning));
  }
}

Problems by_line(Problems problems) {
  std::multimap<int, Problem> lines;  // keeps the order of those of one line
  for (Problem& one : problems) lines.emplace(one.line, std::move(one));
  problems.clear();
  for (auto& [line, one] : lines) problems.push_back(std::move(one));
  return problems;
}

/// The promise of every import: the words of the source are the words of the clauses, in their order.  What breaks it
/// is a fault of this parser, so the text is refused rather than stored without them.
void check_words(std::string_view body, int first_line, const std::vector<Clause>& clauses, std::string_view file,
                 Problems& problems) {
  const std::vector<std::string_view> source = words(body);
  std::size_t arrived = 0;
  bool same = true;
  for (const Clause& clause : clauses) {
    for (const std::string* part : {&clause.label, &clause.wording.heading, &clause.wording.text}) {
      for (const std::string_view word : words(*part))
        same = same && arrived < source.size() && source[arrived] == word && ++arrived;
    }
  }
  if (same && arrived == source.size()) return;
  Problem lost = problem(file, "the text holds more words than its lines: please report this file");
  if (arrived < source.size()) {
    const std::string_view before = body.substr(0, static_cast<std::size_t>(source[arrived].data() - body.data()));
    lost.line = first_line + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    lost.message = fmt::format("'{}' would be lost or moved: please report this file; until then put an empty line before it",
                               source[arrived]);
  }
  problems.push_back(std::move(lost));
}

bool has_words(const std::vector<Clause>& clauses) {
  return std::any_of(clauses.begin(), clauses.end(), [](const Clause& clause) {
    return !clause.label.empty() || !words(clause.wording.text).empty();
  });
}

std::vector<Clause> read_clauses(std::vector<Block> blocks, std::string_view file, Problems& problems) {
  Outline outline = build_outline(std::move(blocks));
  if (outline.too_deep) problems.push_back(problem(file, fmt::format("blocks are nested deeper than {} levels", kDeepest)));
  nest(outline);
  std::vector<Clause> clauses = flatten(std::move(outline));
  find_list_headings(clauses);
  give_roles(clauses);
  return clauses;
}

}  // namespace

Parsed parse(std::string_view bytes, std::string_view file) {
  Parsed parsed;
  if (bytes.size() > kMostBytes) {
    parsed.problems.push_back(problem(file, "the file is larger than 8 MB; split it"));
    return parsed;
  }
  Cleaned cleaned = clean(bytes, file);
  parsed.cleanings = std::move(cleaned.counts);
  parsed.problems = std::move(cleaned.problems);
  FrontMatterBlock front = read_front_matter(cleaned.text, file);
  parsed.problems.insert(parsed.problems.end(), front.problems.begin(), front.problems.end());
  parsed.document.front = std::move(front.front);
  const std::string_view body = std::string_view(cleaned.text).substr(front.body_at);
  std::vector<Block> blocks = read_blocks(body, front.body_line);
  warn_of_broken_ends(blocks, file, parsed.problems);
  parsed.document.clauses = read_clauses(std::move(blocks), file, parsed.problems);
  if (parsed.document.clauses.size() > kMostClauses) {
    parsed.problems.push_back(problem(file, "the text has more than 200 000 clauses; split it"));
    parsed.document.clauses.clear();
  } else if (!has_words(parsed.document.clauses)) {
    parsed.problems.push_back(problem(file, "the text is empty"));
  } else {
    check_words(body, front.body_line, parsed.document.clauses, file, parsed.problems);
  }
  parsed.problems = by_line(std::move(parsed.problems));
  number(parsed.document);
  return parsed;
}

}  // namespace text
