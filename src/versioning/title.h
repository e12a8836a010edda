#pragma once
// What a text is called.

#include <string>
#include <string_view>

#include "text/document.h"

namespace versioning {

/// The title: as stated; else the first heading, of level 1 if the text begins with one; else the fallback.
/// A level-1 heading that begins the text and only says the title is taken off the clauses, so that a text is
/// the same whether its title stands in the front matter or at its head.  A heading that is the whole text
/// stays.
std::string settle_title(text::Document& document, std::string_view stated, std::string_view fallback);

/// Would settle_title take the first clause off?
bool begins_with_title(const text::Document& document, std::string_view title);

/// "children-and-families" → "Children and families".
std::string humanised(std::string_view ref);

}  // namespace versioning
