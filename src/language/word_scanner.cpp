#include "language/word_scanner.h"

#include <array>

#include "text/unicode.h"

namespace language {
namespace {

enum class Class : unsigned char { other, letter, digit, wide };

constexpr std::array<Class, 256> kClasses = [] {
  std::array<Class, 256> classes{};
  for (int c = 'a'; c <= 'z'; ++c) classes[static_cast<std::size_t>(c)] = Class::letter;
  for (int c = 'A'; c <= 'Z'; ++c) classes[static_cast<std::size_t>(c)] = Class::letter;
  for (int c = '0'; c <= '9'; ++c) classes[static_cast<std::size_t>(c)] = Class::digit;
  for (std::size_t c = 0x80; c < 0x100; ++c) classes[c] = Class::wide;
  return classes;
}();

Class class_of(char c) { return kClasses[static_cast<unsigned char>(c)]; }

bool takes_circumflex(char c) { return std::string_view("aeiouwyAEIOUWY").find(c) != std::string_view::npos; }

}  // namespace

bool is_ignorable(char32_t c) { return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF; }

bool is_wide_apostrophe(char32_t c) { return c == 0x2019 || c == 0x2018 || c == 0x02BC; }

std::optional<FoundWord> WordScanner::next() {
  if (!skip_to_word()) return std::nullopt;
  FoundWord word;
  word.begin = word.end = at_;
  read_word(word);
  return word;
}

bool WordScanner::skip_to_word() {
  while (at_ < text_.size()) {
    const Class c = class_of(text_[at_]);
    if (c == Class::letter || c == Class::digit) return true;
    if (c == Class::other) {
      ++at_;
      continue;
    }
    std::size_t behind = at_;
    const char32_t wide = text::next_code_point(text_, behind);
    if (!is_wide_apostrophe(wide) && (text::is_letter(wide) || text::is_digit(wide))) return true;
    at_ = behind;
  }
  return false;
}

void WordScanner::read_word(FoundWord& word) {
  while (at_ < text_.size()) {
    const Class c = class_of(text_[at_]);
    if (c == Class::letter || c == Class::digit) {
      word.digits |= c == Class::digit;
      word.end = ++at_;
    } else if (c == Class::wide ? !read_wide(word) : !read_ascii(word)) {
      return;
    }
  }
}

// An ASCII character that may join what stands before and behind it.
bool WordScanner::read_ascii(FoundWord& word) {
  const char c = text_[at_];
  if (c == '\'' && joins_letters(at_ + 1)) {
    ++at_;
    return true;
  }
  if ((c == '.' || c == ',') && joins_digits(c)) {
    word.comma |= c == ',';
    ++at_;
    return true;
  }
  if (c == '^' && purpose_ == Purpose::query && takes_circumflex(text_[at_ - 1])) {
    word.ascii = false;
    word.end = ++at_;
    return true;
  }
  return false;
}

bool WordScanner::read_wide(FoundWord& word) {
  std::size_t behind = at_;
  const char32_t c = text::next_code_point(text_, behind);
  const bool joins = is_ignorable(c) || (is_wide_apostrophe(c) && joins_letters(behind));
  const bool digit = text::is_digit(c);
  const bool belongs = !is_wide_apostrophe(c) && (digit || text::is_letter(c) || text::is_mark(c));
  if (!joins && !belongs) return false;
  at_ = behind;
  word.ascii = false;
  word.digits |= digit;
  if (belongs) word.end = at_;
  return true;
}

// REQUIRES: a word stands before at_.
bool WordScanner::joins_letters(std::size_t behind) const {
  if (behind >= text_.size() || class_of(text_[at_ - 1]) == Class::digit) return false;
  if (class_of(text_[behind]) == Class::letter) return true;
  return class_of(text_[behind]) == Class::wide && text::is_letter(text::next_code_point(text_, behind));
}

// REQUIRES: a word stands before at_.
bool WordScanner::joins_digits(char separator) const {
  const auto digit = [&](std::size_t i) { return i < text_.size() && class_of(text_[i]) == Class::digit; };
  if (!digit(at_ - 1) || !digit(at_ + 1)) return false;
  return separator == '.' || (digit(at_ + 2) && digit(at_ + 3) && !digit(at_ + 4));
}

}  // namespace language
