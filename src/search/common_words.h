#pragma once
// Words that are common in any writing, of both languages.  Unlike question words they are looked for, but whether a
// clause holds them says little about its subject.

#include <string_view>

namespace search {

/// Of a case-folded word.
bool is_common(std::string_view folded);

}  // namespace search
