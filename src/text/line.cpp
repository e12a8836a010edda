#include "text/line.h"

#include <algorithm>
#include <array>

#include "text/label_split.h"

namespace text {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::size_t run_of(std::string_view line, char c) {
  const std::size_t end = line.find_first_not_of(c);
  return end == std::string_view::npos ? line.size() : end;
}

std::size_t marker_length(std::string_view line) {
  if (line.empty()) return 0;
  if (line[0] == '-' || line[0] == '*' || line[0] == '+') return 1;
  constexpr std::array<std::string_view, 5> kBullets = {"•", "◦", "‣", "▪", "●"};
  for (const std::string_view bullet : kBullets) {
    if (line.substr(0, bullet.size()) == bullet) return bullet.size();
  }
  return 0;
}

/// Where a backslash keeps the label that begins this text from being read as one.
std::size_t label_guard(std::string_view text) {
  const auto split = split_label(text, LabelPlace::body);
  if (!split) return std::string_view::npos;
  if (text[0] == '(' || text[0] == '*' || text[0] == '_') return 0;
  const std::size_t at = text.find_first_of(".):");
  return at < split->label.length ? at : std::string_view::npos;
}

/// Where guarded() puts its backslash; npos if none is needed.
std::size_t guard_position(std::string_view text) {
  const std::size_t escapes = run_of(text, '\\');
  if (escapes > 0) return begins_block(text.substr(escapes)) ? 0 : std::string_view::npos;
  if (begins_block(text)) return 0;
  return label_guard(text);
}

}  // namespace

std::size_t bullet_length(std::string_view line) {
  const std::size_t marker = marker_length(line);
  if (marker == 0) return 0;
  if (marker == line.size()) return marker;
  if (!is_blank(line[marker])) return 0;
  const std::size_t text = line.find_first_not_of(" \t", marker);
  return text == std::string_view::npos ? line.size() : text;
}

std::size_t indent_columns(std::string_view line) {
  std::size_t columns = 0;
  for (const char c : line) {
    if (c == ' ') ++columns;
    else if (c == '\t') columns += 4 - columns % 4;
    else break;
  }
  return columns;
}

std::string_view without_indent(std::string_view line, std::size_t columns) {
  std::size_t at = 0;
  for (std::size_t seen = 0; at < line.size() && seen < columns && is_blank(line[at]); ++at) {
    seen += line[at] == ' ' ? 1 : 4 - seen % 4;
  }
  return line.substr(at);
}

std::string_view trimmed(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t\n");
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(" \t\n") - begin + 1);
}

bool is_break(std::string_view line) {
  if (line.empty() || (line[0] != '-' && line[0] != '*' && line[0] != '_')) return false;
  const char mark = line[0];
  std::size_t marks = 0;
  for (const char c : line) {
    if (c == mark) ++marks;
    else if (!is_blank(c)) return false;
  }
  return marks >= 3;
}

int heading_level(std::string_view line) {
  const std::size_t level = run_of(line, '#');
  if (level == 0 || level > 6) return 0;
  if (level == line.size() || is_blank(line[level])) return static_cast<int>(level);
  const bool title = line.substr(level, 2) == "**" || (level > 1 && is_alpha(line[level]));
  return title ? static_cast<int>(level) : 0;
}

std::size_t fence_length(std::string_view line) {
  if (line.empty() || (line[0] != '`' && line[0] != '~')) return 0;
  const std::size_t size = run_of(line, line[0]);
  if (size < 3 || line.find('`', size) != std::string_view::npos) return 0;
  return size;
}

std::string_view note_name(std::string_view line) {
  if (line.substr(0, 2) != "[^") return {};
  const std::size_t end = line.substr(0, 68).find_first_of("] \t[", 2);
  if (end == std::string_view::npos || end == 2 || line.substr(end, 2) != "]:") return {};
  return line.substr(2, end - 2);
}

bool is_link_definition(std::string_view line) {
  if (line.size() < 4 || line[0] != '[') return false;
  const std::size_t end = line.find_first_of("[]", 1);
  return end != std::string_view::npos && line.substr(end, 3) == "]: ";
}

bool is_table_rule(std::string_view line) {
  return line.find('|') != std::string_view::npos && line.find('-') != std::string_view::npos &&
         line.find_first_not_of("|:- \t") == std::string_view::npos;
}

bool begins_block(std::string_view line) {
  if (line.empty()) return false;
  return bullet_length(line) > 0 || line[0] == '>' || heading_level(line) > 0 || fence_length(line) > 0 ||
         is_break(line) || !note_name(line).empty();
}

std::string guarded(std::string_view text) {
  const std::string_view first = text.substr(0, text.find('\n'));
  std::string out(text);
  const std::size_t at = guard_position(first);
  if (at != std::string_view::npos) out.insert(at, 1, '\\');
  return out;
}

std::string unguarded(std::string_view text) {
  const std::string_view first = text.substr(0, text.find('\n'));
  const std::size_t escape = first.substr(0, 80).find('\\');
  if (escape == std::string_view::npos) return std::string(text);
  std::string bare(first);
  bare.erase(escape, 1);
  std::string out(text);
  if (guard_position(bare) == escape) out.erase(escape, 1);
  return out;
}

}  // namespace text
