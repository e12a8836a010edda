#include "convert/plain_text.h"

#include <algorithm>
#include <vector>

#include "text/unicode.h"

namespace convert {
namespace {

constexpr std::string_view kMarks = "\\`*_[]<>#|~";

std::string_view trimmed(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
}

std::vector<std::string_view> lines_of(std::string_view plain) {
  std::vector<std::string_view> lines;
  while (!plain.empty()) {
    const std::size_t end = std::min(plain.find('\n'), plain.size());
    lines.push_back(plain.substr(0, end));
    plain.remove_prefix(std::min(end + 1, plain.size()));
  }
  return lines;
}

/// The marker "* " or "- " with the white space around it; it stays as it is.
std::size_t marker_end(std::string_view line) {
  const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
  const std::string_view rest = line.substr(begin);
  const bool bullet = rest.starts_with("* ") || rest.starts_with("- ") || rest.starts_with("*\t") || rest.starts_with("-\t");
  return bullet ? begin + 2 : begin;
}

std::string escaped(std::string_view line) {
  const std::size_t text = marker_end(line);
  std::string out(line.substr(0, text));
  for (const char c : line.substr(text)) {
    if (kMarks.find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

/// A title: few words, no full stop, and a blank line or the end of the first paragraph's two short lines behind it.
bool is_title(const std::vector<std::string_view>& lines, std::size_t at) {
  constexpr std::size_t kMostBytes = 80;
  constexpr std::size_t kMostWords = 10;
  const std::string_view line = trimmed(lines[at]);
  if (line.empty() || line.size() > kMostBytes || text::words(line).size() > kMostWords) return false;
  return std::string_view(".,;:!?").find(line.back()) == std::string_view::npos && marker_end(line) == 0 &&
         !line.starts_with("•");
}

/// How many lines at the top are titles: those of a first paragraph of one or two short lines.
std::size_t title_lines(const std::vector<std::string_view>& lines, std::size_t first) {
  std::size_t end = first;
  while (end < lines.size() && end < first + 2 && is_title(lines, end)) ++end;
  const bool more_follows = end < lines.size() && trimmed(lines[end]).empty();
  return more_follows ? end - first : 0;
}

}  // namespace

std::string to_markdown(std::string_view plain) {
  const auto lines = lines_of(plain);
  std::size_t first = 0;
  while (first < lines.size() && trimmed(lines[first]).empty()) ++first;
  const std::size_t titles = title_lines(lines, first);
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i >= first && i < first + titles) out += i == first ? "# " : "## ";
    out += escaped(lines[i]);
    out += '\n';
  }
  return out;
}

text::Parsed read_plain_text(std::string_view bytes, std::string_view file) {
  text::Cleaned cleaned = text::clean(bytes, file);
  text::Parsed parsed = text::parse(to_markdown(cleaned.text), file);
  parsed.cleanings = std::move(cleaned.counts);
  parsed.problems.insert(parsed.problems.begin(), cleaned.problems.begin(), cleaned.problems.end());
  return parsed;
}

}  // namespace convert
