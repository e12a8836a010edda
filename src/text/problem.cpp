#include "text/problem.h"

#include <fmt/format.h>

#include <algorithm>

namespace text {
namespace {

/// The longest part of a line worth showing: a paragraph on one line may be thousands of bytes long.
constexpr std::size_t kShownCharacters = 100;

struct Window {
  std::string line;
  std::size_t caret = 0;  // characters before the caret
};

/// The part of the line around the column (counted in characters), with dots where it is cut.
Window window(const std::string& line, int column) {
  std::vector<std::size_t> starts;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if ((static_cast<unsigned char>(line[i]) & 0xC0) != 0x80) starts.push_back(i);
  }
  const std::size_t at = column > 0 ? static_cast<std::size_t>(column - 1) : 0;
  if (starts.size() <= kShownCharacters) return {line, at};
  const std::size_t last = starts.size() - kShownCharacters;
  const std::size_t first = std::min(at > kShownCharacters / 2 ? at - kShownCharacters / 2 : 0, last);
  const std::size_t end = first + kShownCharacters;
  std::string cut = line.substr(starts[first], end < starts.size() ? starts[end] - starts[first] : std::string::npos);
  if (first > 0) cut.insert(0, "...");
  if (end < starts.size()) cut += "...";
  return {cut, at - first + (first > 0 ? 3 : 0)};
}

std::string_view prefix(Severity severity) {
  switch (severity) {
    case Severity::error: return "";
    case Severity::warning: return "warning: ";
    case Severity::note: return "note: ";
  }
  return "";
}

}  // namespace

bool has_errors(const Problems& problems) {
  return std::any_of(problems.begin(), problems.end(), [](const Problem& p) { return p.severity == Severity::error; });
}

std::string to_string(const Problem& problem) {
  std::string out = problem.line > 0 ? fmt::format("{}:{}: ", problem.file, problem.line) : problem.file + ": ";
  out += prefix(problem.severity);
  out += problem.message + "\n";
  if (problem.excerpt.empty()) return out;
  const Window shown = window(problem.excerpt, problem.column);
  out += "  " + shown.line + "\n";
  if (problem.column > 0) out += "  " + std::string(shown.caret, ' ') + "^\n";
  return out;
}

}  // namespace text
