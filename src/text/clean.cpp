#include "text/clean.h"

#include <algorithm>

#include "text/safelink.h"
#include "text/unicode.h"

namespace text {
namespace {

/// More problems of this kind than these are not worth reading.
constexpr std::size_t kMostProblems = 20;

bool is_plain(char c) { return (c >= 0x20 && c < 0x7F) || c == '\t'; }
bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

/// Two characters that stand where one was, when UTF-8 has been read as Windows-1252: "Ã©" "â€™" "Â£" "Åµ".
bool is_mojibake(char32_t c, char32_t next) {
  if (c == U'â') return next == U'€';
  if (c == U'Ã') return next >= 0xA0 && next <= 0xBF;
  if (c == U'Â') return next >= 0xA0 && next <= 0xBF;
  if (c == U'Å') return next >= 0xB4 && next <= 0xB7;
  return false;
}

/// The line with everything that cannot be shown replaced, column for column.
std::string displayable(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = next_code_point(line, at);
    append_utf8(out, c == '\t' ? U' ' : is_control(c) ? 0xFFFD : c);
  }
  return out;
}

class Cleaner {
 public:
  Cleaner(std::string_view bytes, std::string_view file) : bytes_(bytes), file_(file) {}

  Cleaned run() {
    clean_characters();
    clean_lines();
    return std::move(result_);
  }

 private:
  void clean_characters() {
    characters_.reserve(bytes_.size() + 1);
    while (at_ < bytes_.size()) {
      const std::size_t start = at_;
      while (at_ < bytes_.size() && is_plain(bytes_[at_])) ++at_;
      characters_ += bytes_.substr(start, at_ - start);
      if (at_ < bytes_.size()) clean_character();
    }
  }

  void clean_character() {
    const std::size_t start = at_;
    const bool ill_formed = first_ill_formed();
    const char32_t c = next_code_point(bytes_, at_);
    if (c == '\n' || c == '\r') return end_line(c);
    if (ill_formed) {
      report(start, Severity::error, "this is not valid UTF-8; save the file as UTF-8");
    } else if (c == 0) {
      return report(start, Severity::error, "a NUL character; save the file as UTF-8 text");
    } else if (is_control(c)) {
      return report(start, Severity::error, "a control character; remove it or save the file as UTF-8 text");
    } else if (std::size_t next = at_; next < bytes_.size() && is_mojibake(c, next_code_point(bytes_, next))) {
      report(start, Severity::error, "characters were garbled by a wrong encoding; save the file as UTF-8");
    } else if (c == 0xFFFD) {
      report(start, Severity::warning, "a character was lost (U+FFFD); look it up in the original");
    }
    keep(c);
  }

  bool first_ill_formed() const {
    std::size_t next = at_;
    return next_code_point(bytes_, next) == 0xFFFD && next == at_ + 1;
  }

  void end_line(char32_t c) {
    if (c == '\r') {
      ++result_.counts["crlf"];
      if (at_ < bytes_.size() && bytes_[at_] == '\n') ++at_;
    }
    characters_ += '\n';
    ++line_;
    line_start_ = at_;
  }

  void keep(char32_t c) {
    switch (c) {
      case 0xA0: case 0x202F: case 0x2007:
        ++result_.counts["no_break_space"];
        characters_ += ' ';
        return;
      case 0xFEFF: ++result_.counts["byte_order_mark"]; return;
      case 0xAD: ++result_.counts["soft_hyphen"]; return;
      case 0x200B: case 0x2060: ++result_.counts["zero_width"]; return;
      default: append_utf8(characters_, c);
    }
  }

  void report(std::size_t at, Severity severity, std::string message) {
    // One problem of a kind a line is enough.
    const auto& reported = result_.problems;
    if (reported.size() >= kMostProblems) return;
    if (!reported.empty() && reported.back().line == line_ && reported.back().message == message) return;
    const std::size_t end = std::min(bytes_.find_first_of("\r\n", at), bytes_.size());
    Problem problem{std::string(file_), line_, 0, severity, std::move(message), {}};
    problem.column = static_cast<int>(length(bytes_.substr(line_start_, at - line_start_))) + 1;
    problem.excerpt = displayable(bytes_.substr(line_start_, end - line_start_));
    result_.problems.push_back(std::move(problem));
  }

  void clean_lines() {
    result_.text.reserve(characters_.size() + 1);
    std::size_t breaks = 0;  // spaces of a hard break that the last line ended in
    for (std::size_t start = 0; start < characters_.size();) {
      const std::size_t end = std::min(characters_.find('\n', start), characters_.size());
      std::string line = clean_line(characters_.substr(start, end - start));
      const std::size_t last = line.find_last_not_of(" \t");
      const std::size_t size = last == std::string::npos ? 0 : last + 1;
      if (breaks > 0 && size > 0) result_.text.insert(result_.text.size() - 1, "  ");
      else if (breaks > 0) ++result_.counts["trailing_space"];
      breaks = size > 0 && line.ends_with("  ") ? 2 : 0;
      if (size < line.size() && breaks == 0) ++result_.counts["trailing_space"];
      line.resize(size);
      (result_.text += line) += '\n';
      start = end + 1;
    }
    if (breaks > 0) ++result_.counts["trailing_space"];
  }

  std::string clean_line(std::string line) {
    add("safelink", unwrap_safelinks(line));
    add("empty_link", drop_empty_links(line));
    std::string composed = nfc(line);
    add("not_nfc", composed == line ? 0 : 1);
    return composed;
  }

  void add(const char* name, int count) {
    if (count > 0) result_.counts[name] += count;
  }

  std::string_view bytes_;
  std::string_view file_;
  std::string characters_;
  Cleaned result_;
  std::size_t at_ = 0;
  std::size_t line_start_ = 0;
  int line_ = 1;
};

}  // namespace

Cleaned clean(std::string_view bytes, std::string_view file) { return Cleaner(bytes, file).run(); }

}  // namespace text
