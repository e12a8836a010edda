#pragma once
// Text without markup → Document.  Internal to convert.

#include <string>
#include <string_view>

#include "text/parse.h"

namespace convert {

/// Bullets "•", "-" and "*", labels, hard-wrapped or one-line paragraphs; a short first line is the title.
text::Parsed read_plain_text(std::string_view bytes, std::string_view file);

/// The same words as Markdown, line for line: nothing but bullets and labels is markup.
std::string to_markdown(std::string_view plain);

}  // namespace convert
