#pragma once
// What is held that says much the same as a pasted draft.

#include <string>
#include <vector>

#include "site/visit.h"

namespace site {

/// Longer than a question: the words of a draft.
bool is_draft(std::string_view typed);

/// The clauses nearest to the draft, for the list above the results.
std::vector<View> alike_views(const Visit& visit, const std::string& typed);

}  // namespace site
