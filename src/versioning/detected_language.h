#pragma once
// The language of a text that does not state it.

#include <string_view>

#include "text/document.h"

namespace versioning {

/// "cy" where more of the words stand in clauses that read as Welsh than in clauses that read as English, else "en".
std::string_view detected_language(const text::Document& document);

}  // namespace versioning
