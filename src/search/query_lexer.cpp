#include "search/query_lexer.h"

#include <optional>

#include "search/filters.h"
#include "search/reference.h"
#include "text/unicode.h"

namespace search {
namespace {

bool is_quote(char32_t c) {
  return c == '"' || c == U'„' || c == U'“' || c == U'”' || c == U'‟' || c == U'«' || c == U'»';
}

bool is_invisible(char32_t c) { return c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF; }

bool is_word_character(char32_t c) { return text::is_letter(c) || text::is_digit(c) || text::is_mark(c); }

// Characters that may stand inside a word, not at its ends.
bool is_joiner(char32_t c) { return c == '-' || c == '\'' || c == U'’' || c == '.' || c == ',' || c == '^'; }

char32_t code_point_at(std::string_view text, std::size_t at) {
  return at < text.size() ? text::next_code_point(text, at) : U' ';
}

bool has_word_character(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (const char32_t c = text::next_code_point(text, at); text::is_letter(c) || text::is_digit(c)) return true;
  return false;
}

bool digit_at(std::string_view text, std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; }

// A comma parts words but for the thousands of a number.
bool joins(std::string_view text, std::size_t at, char32_t c) {
  if (!is_joiner(c)) return false;
  return c != ',' || (at > 0 && digit_at(text, at - 1) && digit_at(text, at + 1));
}

// The words of a piece between spaces: "housing/rents" is two, "i'r" and "no-fault" are one.
std::vector<std::string> split_words(std::string_view piece) {
  std::vector<std::string> words;
  std::size_t begin = 0;
  std::size_t end = 0;  // behind the last character that may end a word
  bool open = false;
  const auto close = [&] {
    if (open && has_word_character(piece.substr(begin, end - begin))) words.emplace_back(piece.substr(begin, end - begin));
    open = false;
  };
  for (std::size_t at = 0; at < piece.size();) {
    const std::size_t here = at;
    const char32_t c = text::next_code_point(piece, at);
    if (is_word_character(c)) {
      if (!open) begin = here;
      open = true;
      end = at;
    } else if (open && c == '^' && end == here) {
      end = at;  // "w^" stands for a letter
    } else if (!joins(piece, here, c)) {
      close();
    }
  }
  close();
  return words;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::vector<Item> items() {
    while (at_ < text_.size()) read_item();
    return std::move(items_);
  }

 private:
  void read_item() {
    const char32_t c = code_point_at(text_, at_);
    const bool at_start = at_ == 0 || text_[at_ - 1] == ' ';
    if (c == ' ') {
      ++at_;
    } else if (is_quote(c)) {
      add_phrase(read_quoted(), false);
    } else if (c == '-' && at_start) {
      ++at_;
      read_excluded();
    } else {
      read_piece();
    }
  }

  void read_excluded() {
    if (is_quote(code_point_at(text_, at_))) return add_phrase(read_quoted(), true);
    add_words(take_until_space_or_quote(), true);
  }

  void read_piece() {
    const std::size_t begin = at_;
    const std::string_view piece = take_until_space_or_quote();
    const std::size_t colon = piece.find(':');
    if (colon != std::string_view::npos && colon > 0) {
      if (const auto key = filter_key(piece.substr(0, colon))) {
        at_ = begin + colon + 1;
        if (read_filter(*key)) return;
        return add_words(piece.substr(0, colon), false);
      }
    }
    add_words(piece, false);
  }

  bool read_filter(std::string_view key) {
    Item filter{Item::Kind::filter, std::string(key), false, {}};
    while (true) {
      std::string value = is_quote(code_point_at(text_, at_)) ? read_quoted() : take_value();
      value = canonical_value(key, value);
      if (!value.empty()) filter.values.push_back(std::move(value));
      if (at_ >= text_.size() || text_[at_] != ',') break;
      ++at_;
    }
    if (filter.values.empty()) return false;
    items_.push_back(std::move(filter));
    return true;
  }

  std::string take_value() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != ' ' && text_[at_] != ',' && !is_quote(code_point_at(text_, at_))) step();
    return std::string(text_.substr(begin, at_ - begin));
  }

  // REQUIRES: a quote stands here.  One that is never closed ends with the text.
  std::string read_quoted() {
    step();
    const std::size_t begin = at_;
    while (at_ < text_.size() && !is_quote(code_point_at(text_, at_))) step();
    std::string_view inside = text_.substr(begin, at_ - begin);
    if (at_ < text_.size()) step();
    while (inside.starts_with(' ')) inside.remove_prefix(1);
    while (inside.ends_with(' ')) inside.remove_suffix(1);
    return std::string(inside);
  }

  std::string_view take_until_space_or_quote() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != ' ' && !is_quote(code_point_at(text_, at_))) step();
    return text_.substr(begin, at_ - begin);
  }

  void step() { static_cast<void>(text::next_code_point(text_, at_)); }

  void add_phrase(std::string phrase, bool excluded) {
    if (has_word_character(phrase)) items_.push_back({Item::Kind::phrase, std::move(phrase), excluded, {}});
  }

  void add_words(std::string_view piece, bool excluded) {
    if (const auto reference = reference_in(piece)) {
      items_.push_back({Item::Kind::word, *reference, excluded, {}});
      return;
    }
    for (std::string& word : split_words(piece)) {
      const bool alternative = !excluded && (word == "OR" || word == "NEU");
      const auto kind = alternative ? Item::Kind::alternative : Item::Kind::word;
      items_.push_back({kind, std::move(word), excluded, {}});
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Item> items_;
};

}  // namespace

std::vector<Item> lex(std::string_view tidy) { return Lexer(tidy).items(); }

std::string tidy(std::string_view typed) {
  const std::string normal = text::nfc(typed);
  std::string out;
  for (std::size_t at = 0; at < normal.size();) {
    const char32_t c = text::next_code_point(normal, at);
    if (is_invisible(c)) continue;
    const bool blank = c < 0x20 || c == 0x7F || text::is_space(c);
    if (blank && (out.empty() || out.back() == ' ')) continue;
    text::append_utf8(out, blank ? U' ' : c);
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

bool is_plain_word(std::string_view value) {
  for (std::size_t at = 0; at < value.size();)
    if (const char32_t c = text::next_code_point(value, at); c == ' ' || c == ',' || is_quote(c)) return false;
  return !value.empty();
}

}  // namespace search
