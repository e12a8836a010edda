#include "language/spelling.h"

#include "text/unicode.h"

namespace language {
namespace {

constexpr std::size_t kLongestKey = 64;    // bytes; longer words share the key of their beginning
constexpr std::size_t kLongestWord = 512;  // bytes read of a word before it is folded

std::string_view cut(std::string_view utf8, std::size_t size) {
  if (utf8.size() <= size) return utf8;
  while (size > 0 && (static_cast<unsigned char>(utf8[size]) & 0xC0) == 0x80) --size;
  return utf8.substr(0, size);
}

// "w^yl’" as one would write it: "ŵyl'".
std::string tidy(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = text::next_code_point(word, at);
    if (is_ignorable(c)) continue;
    text::append_utf8(out, is_wide_apostrophe(c) ? U'\'' : c == U'^' ? char32_t{0x302} : c);
  }
  return out;
}

}  // namespace

std::string_view cut_to_key(std::string_view utf8) { return cut(utf8, kLongestKey); }

void Key::set_lower(std::string_view ascii) {
  set(ascii);
  for (char& c : bytes_)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
}

void Spelling::set(std::string_view word, const FoundWord& found) {
  if (found.ascii) {
    exact_.set_lower(word);
  } else {
    exact_.set(text::fold_case(tidy(cut(word, kLongestWord))));
  }
  differs_ = found.comma || (!found.ascii && fold());
  if (found.comma) fold_number(found);
}

std::string_view Spelling::folded_key() {
  if (!differs_) folded_.set(exact_.word());
  return folded_.key();
}

bool Spelling::fold() {
  folded_.set(text::fold_accents(exact_.word()));
  return folded_.word() != exact_.word();
}

void Spelling::fold_number(const FoundWord& found) {
  std::string digits = found.ascii ? std::string(exact_.word()) : text::fold_accents(exact_.word());
  std::erase(digits, ',');
  folded_.set(digits);
}

}  // namespace language
