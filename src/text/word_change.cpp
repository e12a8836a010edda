#include <algorithm>
#include <string>
#include <vector>

#include "text/label_grammar.h"
#include "text/token.h"
#include "text/token_class.h"
#include "text/unicode.h"
#include "text/word_diff.h"

namespace text {
namespace {

/// One glyph for all quotes of a kind and for all dashes.
std::string plain_typography(std::string_view text) {
  const std::string composed = nfc(text);
  std::string out;
  for (std::size_t at = 0; at < composed.size();) {
    const char32_t c = next_code_point(composed, at);
    if (is_quote(c)) {
      const bool single = c == '\'' || (c >= 0x2018 && c <= 0x201B) || c == 0x2039 || c == 0x203A;
      out += single ? '\'' : '"';
    } else if (is_dash(c)) {
      out += '-';
    } else if (c == 0x2026) {
      out += "...";
    } else {
      append_utf8(out, c);
    }
  }
  return out;
}

/// The words and marks of a text, whatever their typography: "…" for '…', one dash for several, gaps left
/// out.
struct Plain {
  explicit Plain(std::string_view text) : source(plain_typography(text)) {
    for (const Token& token : tokens(source)) {
      if (token.kind != TokenKind::space) words.push_back(token);
    }
  }
  Plain(const Plain&) = delete;
  Plain& operator=(const Plain&) = delete;

  std::string source;
  std::vector<Token> words;
};

std::string same_marks(const Token& token) {
  if (token.text == "'") return "\"";
  return token.text.starts_with("--") ? "-" : std::string(token.text);
}

bool same_typography(const Token& a, const Token& b) {
  return same_marks(a) == same_marks(b);
}

bool same_letters(const Token& a, const Token& b) {
  return folded(same_marks(a)) == folded(same_marks(b));
}

template <typename Same>
bool all_same(const Plain& a, const Plain& b, Same same) {
  return std::equal(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(), same);
}

bool is_reference_shape(const Token& token) {
  return token.kind == TokenKind::reference && token.text.find('(') != std::string_view::npos;
}

/// "4", "12A", "(b)", "IV", "B": what may stand behind a reference word.  Not an amount.
bool is_place(const Token& token) {
  if (token.kind == TokenKind::reference) return true;
  if (token.kind == TokenKind::number) {
    std::size_t at = 0;
    const char32_t first = next_code_point(token.text, at);
    return (is_letter(first) || is_digit(first)) && !token.text.ends_with('%') &&
           token.text.find(',') == std::string_view::npos;
  }
  if (token.kind != TokenKind::word) return false;
  return roman_value(token.text) > 0 ||
         (token.text.size() == 1 && is_upper(static_cast<unsigned char>(token.text[0])));
}

bool joins_places(const Token& token) {
  const std::string word = folded(token.text);
  return word == "," || word == "-" || word == "and" || word == "or" || word == "to" || word == "a" ||
         word == "ac" || word == "neu" || word == "i";
}

/// Whether the token stands behind a reference word: "clause 4", "rheolau 4, 5 a 6".  A list needs a word
/// that names several places, for "rule 7, 30 days" counts days.
bool is_reference(const std::vector<Token>& words, std::size_t at) {
  if (is_reference_shape(words[at]) && words[at].text[0] != '(') return true;
  if (!is_place(words[at])) return false;
  bool list = false;
  for (std::size_t before = at; before-- > 0;) {
    const ReferenceWord found = words[before].kind == TokenKind::word
                                    ? reference_word(folded(words[before].text))
                                    : ReferenceWord::none;
    if (found != ReferenceWord::none) return !list || found == ReferenceWord::several;
    const bool joint = joins_places(words[before]);
    if (!joint && !is_place(words[before])) return false;
    list = list || joint;
  }
  return false;
}

/// Whether the two texts differ by nothing but references, one for one.
bool only_references(const Plain& a, const Plain& b) {
  if (a.words.size() != b.words.size()) return false;
  for (std::size_t i = 0; i < a.words.size(); ++i) {
    if (same_typography(a.words[i], b.words[i])) continue;
    if (!is_reference(a.words, i) || !is_reference(b.words, i)) return false;
  }
  return true;
}

}  // namespace

WordChange classify(const WordDiff& diff) {
  if (!diff.changed()) return WordChange::none;
  const Plain before(diff.old_text()), after(diff.new_text());
  if (all_same(before, after, same_typography)) return WordChange::typographic;
  if (all_same(before, after, same_letters)) return WordChange::case_only;
  return only_references(before, after) ? WordChange::reference_only : WordChange::words;
}

}  // namespace text
