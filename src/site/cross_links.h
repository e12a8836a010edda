#pragma once
// References inside a text as links, and the clauses that refer to one.

#include <map>
#include <string>
#include <vector>

#include "publish/clause_html.h"
#include "site/reading.h"
#include "site/view.h"

namespace site {

/// For each clause of the text, by its index, the references in it that lead to another clause.
std::map<std::size_t, publish::CitationLinks> cross_links(const Visit& visit, const Reading& reading);

/// The clauses of the same text that refer to this one: href and words.
std::vector<View> referrers(const Visit& visit, const Reading& reading, std::size_t clause);

}  // namespace site
