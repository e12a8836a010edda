#include "cli/terminal.h"

#include <algorithm>
#include <ostream>

#include "store/facts.h"
#include "text/unicode.h"

namespace cli {
namespace {

std::string_view escape_of(Style style) {
  switch (style) {
    case Style::plain: return "";
    case Style::bold: return "\x1b[1m";
    case Style::dim: return "\x1b[2m";
    case Style::red: return "\x1b[31m";
    case Style::green: return "\x1b[32m";
    case Style::yellow: return "\x1b[33m";
  }
  return "";
}

/// Behind the escape sequence that begins at `at`, or `at` if there is none.
std::size_t behind_escape(std::string_view text, std::size_t at) {
  if (text.substr(at, 2) != "\x1b[") return at;
  const auto end = text.find('m', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = text.find_first_not_of(" \n", at);
    if (begin == std::string_view::npos) break;
    const auto end = std::min(text.find_first_of(" \n", begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    at = end;
  }
  return words;
}

}  // namespace

std::string Painter::operator()(Style style, std::string_view text) const {
  if (!colour_ || style == Style::plain || text.empty()) return std::string(text);
  return std::string(escape_of(style)).append(text).append("\x1b[0m");
}

std::string Painter::marked(std::string_view text, const std::vector<search::Range>& marks) const {
  std::string out;
  std::size_t done = 0;
  for (const auto& mark : marks) {
    out += text.substr(done, mark.begin - done);
    auto rest = text.substr(mark.begin, mark.end - mark.begin);
    while (!rest.empty()) {
      const auto space = std::min(rest.find(' '), rest.size());
      out += (*this)(Style::bold, rest.substr(0, space));
      if (space < rest.size()) out += ' ';
      rest.remove_prefix(std::min(space + 1, rest.size()));
    }
    done = mark.end;
  }
  return out.append(text.substr(done));
}

std::string Painter::force(std::string_view force) const {
  std::string tag(force.empty() ? "none" : force);
  std::replace(tag.begin(), tag.end(), '_', ' ');
  return (*this)(store::binds(force) ? Style::green : Style::dim, "[" + tag + "]");
}

std::size_t shown_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const auto behind = behind_escape(text, at); behind != at) {
      at = behind;
      continue;
    }
    if (!text::is_mark(text::next_code_point(text, at))) ++width;
  }
  return width;
}

std::string padded(std::string_view text, std::size_t width) {
  const auto have = shown_width(text);
  return std::string(text).append(have < width ? width - have : 0, ' ');
}

std::string hanging(std::string_view first, std::string_view text, std::size_t width) {
  const std::string indent(shown_width(first), ' ');
  std::string out(first);
  std::size_t column = indent.size();
  for (const auto word : words_of(text)) {
    const auto wide = shown_width(word);
    if (column > indent.size() && column + 1 + wide > width) {
      out += '\n' + indent;
      column = indent.size();
    }
    if (column > indent.size()) {
      out += ' ';
      ++column;
    }
    out += word;
    column += wide;
  }
  return out + '\n';
}

void Table::print(std::ostream& out, std::string_view indent) const {
  std::vector<std::size_t> widths(columns_.size(), 0);
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < widths.size(); ++i) widths[i] = std::max(widths[i], shown_width(row[i]));
  }
  for (const auto& row : rows_) {
    std::string line(indent);
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const std::string gap(widths[i] - shown_width(row[i]), ' ');
      line += columns_[i] == Align::right ? gap + row[i] : row[i] + gap;
      if (i + 1 < widths.size()) line += "  ";
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
  }
}

std::string grouped(std::size_t number) {
  std::string digits = std::to_string(number);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3) {
    digits.insert(static_cast<std::size_t>(at), ",");
  }
  return digits;
}

std::string counted(std::size_t number, std::string_view singular, std::string_view plural) {
  return grouped(number).append(" ").append(number == 1 ? singular : plural);
}

}  // namespace cli
