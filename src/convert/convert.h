#pragma once
// Files of other formats → Document, labels kept.

#include <string_view>

#include "text/parse.h"

namespace convert {

/// Parses by the file's extension: .md and .markdown as Markdown, .txt as plain text (bullets "•", hard-wrapped or
/// one-line paragraphs, a first short line as title).  Others give an error that names what is read.
text::Parsed read(std::string_view bytes, std::string_view file);
bool is_readable(std::string_view file);

}  // namespace convert
