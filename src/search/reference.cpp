#include "search/reference.h"

#include <algorithm>
#include <array>

#include "text/unicode.h"

namespace search {
namespace {

// One kind of part a line.
constexpr std::array<std::array<std::string_view, 8>, 4> kClauseWords = {{
    {"clause", "clauses", "cymal", "gymal", "nghymal", "chymal", "cymalau", "gymalau"},
    {"rule", "rules", "rheol", "reol", "rheolau", "reolau"},
    {"article", "articles", "erthygl", "herthygl", "erthyglau"},
    {"paragraph", "paragraphs", "para", "paragraff", "baragraff", "pharagraff", "paragraffau"},
}};

constexpr std::size_t kLongestPart = 5;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Reads "HO401", "30.2(iv)", "12A" from its beginning.
struct Shape {
  std::size_t length = 0;
  bool letters_first = false;
  bool parts = false;  // a point or brackets
};

template <class Is>
std::size_t run(std::string_view text, std::size_t at, Is is) {
  const std::size_t begin = at;
  while (at < text.size() && is(text[at])) ++at;
  return at - begin;
}

std::size_t bracket_part(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != '(') return 0;
  const std::size_t inside = run(text, at + 1, [](char c) { return is_letter(c) || is_digit(c); });
  const std::size_t close = at + 1 + inside;
  return inside > 0 && inside <= kLongestPart && close < text.size() && text[close] == ')' ? inside + 2 : 0;
}

std::size_t point_part(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != '.') return 0;
  const std::size_t digits = run(text, at + 1, is_digit);
  if (digits == 0 || digits > 3) return 0;
  return 1 + digits;
}

Shape read_shape(std::string_view text) {
  Shape shape;
  const std::size_t letters = run(text, 0, is_letter);
  const std::size_t digits = run(text, letters, is_digit);
  if (letters > 3 || digits == 0 || digits > 4) return shape;
  shape.letters_first = letters > 0;
  std::size_t at = letters + digits;
  if (run(text, at, is_letter) == 1) ++at;
  while (const std::size_t part = std::max(bracket_part(text, at), point_part(text, at))) {
    at += part;
    shape.parts = true;
  }
  shape.length = at;
  return shape;
}

std::string_view trim(std::string_view piece) {
  while (!piece.empty() && std::string_view("(['#").find(piece.front()) != std::string_view::npos)
    piece.remove_prefix(1);
  while (!piece.empty() && std::string_view(".,;:!?'").find(piece.back()) != std::string_view::npos)
    piece.remove_suffix(1);
  // "(30.2(iv))" and "(HO401)": a bracket that was opened before the reference.
  const auto count = [&](char c) { return std::count(piece.begin(), piece.end(), c); };
  if (piece.ends_with(')') && count(')') > count('(')) piece.remove_suffix(1);
  return piece;
}

bool is_roman(std::string_view word) {
  return !word.empty() && word.size() <= kLongestPart && word.find_first_not_of("IVXLC") == std::string_view::npos;
}

// What may follow "clause": a number, a Roman numeral, a reference.
bool is_number(std::string_view word) {
  if (is_roman(word)) return true;
  const Shape shape = read_shape(word);
  return shape.length == word.size() && shape.length > 0;
}

constexpr std::size_t kNoKind = kClauseWords.size();

std::size_t kind_of(std::string_view word) {
  const std::string folded = text::fold_case(word);
  if (folded.empty()) return kNoKind;
  const auto names = [&](const auto& kind) { return std::find(kind.begin(), kind.end(), folded) != kind.end(); };
  return static_cast<std::size_t>(std::find_if(kClauseWords.begin(), kClauseWords.end(), names) - kClauseWords.begin());
}

bool is_word(const Term& term) { return !term.phrase && !term.excluded; }

}  // namespace

std::optional<std::string> reference_in(std::string_view piece) {
  const std::string_view core = trim(piece);
  const Shape shape = read_shape(core);
  if (shape.length != core.size() || (!shape.letters_first && !shape.parts)) return std::nullopt;
  return std::string(core);
}

std::string find_reference(const std::vector<Term>& terms) {
  for (std::size_t i = 0; i + 1 < terms.size(); ++i) {
    const Term& number = terms[i + 1];
    if (is_word(terms[i]) && is_word(number) && is_clause_word(terms[i].text) && is_number(number.text)) return number.text;
  }
  for (const Term& term : terms)
    if (is_word(term) && reference_in(term.text) == term.text) return term.text;
  return {};
}

bool is_clause_word(std::string_view word) { return kind_of(word) != kNoKind; }

bool is_same_clause_word(std::string_view a, std::string_view b) { return is_clause_word(a) && kind_of(a) == kind_of(b); }

}  // namespace search
