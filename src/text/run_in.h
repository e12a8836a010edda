#pragma once
// Run-in headings: "**Quorum:** Ten members …".  Internal to text.

#include <string>
#include <vector>

#include "text/document.h"

namespace text {

/// Takes a heading in bold off the words, if it is short and ends in a colon or a full stop.
Wording with_bold_heading(std::string words);

/// In lists whose items mostly begin "Short phrase: A sentence", every such phrase – and, in the other items, a short
/// first sentence – becomes a heading.
void find_list_headings(std::vector<Clause>& clauses);

}  // namespace text
