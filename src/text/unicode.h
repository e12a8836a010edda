#pragma once
// UTF-8 and the Unicode properties this project needs (by utf8proc).

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// The offset of the first byte that is not valid UTF-8 (RFC 3629); empty if all is.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// Decodes the code point at `at` and moves `at` behind it; an ill-formed byte gives U+FFFD and moves by one.
char32_t next_code_point(std::string_view utf8, std::size_t& at);
void append_utf8(std::string& out, char32_t code_point);

/// Number of code points.
std::size_t length(std::string_view utf8);

/// Unicode Normalization Form C.  Ill-formed bytes become U+FFFD.
std::string nfc(std::string_view utf8);
/// Full case folding (Unicode CaseFolding, status C and F), then NFC.
std::string fold_case(std::string_view utf8);
/// The text with combining marks taken off: ŵ → w, é → e.
std::string fold_accents(std::string_view utf8);
/// What words compare by where neither counts.
inline std::string fold_case_and_accents(std::string_view utf8) { return fold_accents(fold_case(utf8)); }

bool is_letter(char32_t c);
bool is_digit(char32_t c);
bool is_mark(char32_t c);
bool is_space(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);

/// Runs of letters, marks and digits, in order, as written: what the word gates of an import count.
std::vector<std::string_view> words(std::string_view utf8);

}  // namespace text
