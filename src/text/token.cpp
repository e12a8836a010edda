#include "text/token.h"

#include <algorithm>

#include "text/label_grammar.h"
#include "text/unicode.h"

namespace text {
namespace {

/// The longest part of a reference between its brackets: "(viii)".
constexpr std::size_t kLongestPart = 4;

bool is_word_character(char32_t c) {
  return is_letter(c) || is_digit(c) || is_mark(c);
}
bool is_apostrophe(char32_t c) {
  return c == '\'' || c == 0x2019;
}
bool is_hyphen(char32_t c) {
  return c == '-' || c == 0x2010 || c == 0x2011;
}
bool is_currency(char32_t c) {
  return c == '$' || c == 0xA2 || c == 0xA3 || c == 0xA5 || c == 0x20AC;
}
bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_ascii_letter(char c) {
  return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/// Marks of Markdown that count by their number: "**", "---", "##".
bool is_repeatable(char32_t c) {
  return c < 0x80 && std::string_view("*_-#=~`").find(static_cast<char>(c)) != std::string_view::npos;
}

/// The length of "(2)" or "(iv)" at `at`; 0 if there is no such part.
std::size_t part_length(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != '(') return 0;
  std::size_t end = at + 1;
  while (end < text.size() && (is_ascii_digit(text[end]) || is_ascii_letter(text[end]))) ++end;
  const std::size_t inside = end - at - 1;
  const bool closed = end < text.size() && text[end] == ')';
  return closed && inside > 0 && inside <= kLongestPart ? inside + 2 : 0;
}

/// Whether a part that stands alone is a label, "(a)" or "(iv)" or "(2)", and not a word in brackets.
bool is_label_part(std::string_view part) {
  const std::string_view inside = part.substr(1, part.size() - 2);
  return inside.size() == 1 || roman_value(inside) > 0 ||
         std::all_of(inside.begin(), inside.end(), is_ascii_digit);
}

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::vector<Token> run() {
    std::vector<Token> out;
    while (at_ < text_.size()) {
      const std::size_t begin = at_;
      const TokenKind kind = take(out.empty() ? TokenKind::space : out.back().kind);
      out.push_back({text_.substr(begin, at_ - begin), kind});
    }
    return out;
  }

 private:
  char32_t peek(std::size_t at) const { return at < text_.size() ? next_code_point(text_, at) : U'\0'; }
  bool digit_at(std::size_t at) const { return at < text_.size() && is_ascii_digit(text_[at]); }

  TokenKind take(TokenKind before) {
    const std::size_t begin = at_;
    const char32_t c = next_code_point(text_, at_);
    if (is_space(c)) return take_run(is_space), TokenKind::space;
    if (is_word_character(c) || (is_currency(c) && digit_at(at_))) return take_word(c);
    if (c == '(' && before != TokenKind::word) {
      const std::size_t length = part_length(text_, begin);
      if (length > 0 && is_label_part(text_.substr(begin, length)))
        return at_ = begin, take_parts(), TokenKind::reference;
    }
    if (is_repeatable(c)) take_run([c](char32_t next) { return next == c; });
    return TokenKind::punctuation;
  }

  template <typename Accept>
  void take_run(Accept accept) {
    for (std::size_t next = at_; next < text_.size() && accept(next_code_point(text_, next));) at_ = next;
  }

  bool take_parts() {
    const std::size_t begin = at_;
    while (const std::size_t length = part_length(text_, at_)) at_ += length;
    return at_ > begin;
  }

  TokenKind take_word(char32_t last) {
    bool number = !is_letter(last) && !is_mark(last);
    for (std::size_t next = at_; next < text_.size(); at_ = next) {
      const char32_t c = next_code_point(text_, next);
      if (!is_word_character(c) && !joins(last, c, next)) break;
      number = number || is_digit(c);
      last = c;
    }
    if (!number) return TokenKind::word;
    if (take_parts()) return TokenKind::reference;
    if (peek(at_) == '%') ++at_;
    return TokenKind::number;
  }

  /// Whether a mark between `before` and what stands at `after` belongs to the word: "don't", "5,000", "2/3".
  bool joins(char32_t before, char32_t mark, std::size_t after) const {
    const char32_t next = peek(after);
    if (is_apostrophe(mark)) return (is_letter(before) || is_mark(before)) && is_letter(next);
    if (is_hyphen(mark)) return is_word_character(before) && is_word_character(next);
    if (!is_digit(before) || !is_digit(next)) return false;
    if (mark == ',')
      return digit_at(after) && digit_at(after + 1) && digit_at(after + 2) && !digit_at(after + 3);
    return mark == '.' || mark == '/' || mark == ':';
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Token> tokens(std::string_view text) {
  return Scanner(text).run();
}

bool is_quote(char32_t c) {
  return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 ||
         c == 0x203A;
}

bool is_dash(char32_t c) {
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

}  // namespace text
