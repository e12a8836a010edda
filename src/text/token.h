#pragma once
// A text cut into what a reader sees as one thing: a word, an amount, a reference, a mark, a gap.  Internal
// to text.

#include <string_view>
#include <vector>

namespace text {

enum class TokenKind {
  word,         // "don't" "no-fault" "ŵyl"
  number,       // has a digit or is an amount: "£5,000" "2/3" "12A" "HO401" "30.2" "50%"
  reference,    // has parts in brackets: "4(2)(b)" "30.2(iv)" "(a)"
  punctuation,  // one mark, or a run of one Markdown mark ("**"); an ill-formed byte
  space,        // a run of white space
};

/// A view into the text it was cut from.
struct Token {
  std::string_view text;
  TokenKind kind = TokenKind::punctuation;
};

/// All tokens in order; joined they are the text, byte for byte.  Never cuts inside a character.
std::vector<Token> tokens(std::string_view text);

bool is_quote(char32_t c);
bool is_dash(char32_t c);

}  // namespace text
