#pragma once
// One result as a view: tags, title, its best clauses, what else to do.

#include "search/results.h"
#include "search/search.h"
#include "site/view.h"
#include "site/visit.h"

namespace site {

View hit_view(const Visit& visit, const search::TextHit& hit, const search::Request& asked);

/// "Motion · Cwm Enghraifft · Carried 16 March 2024 · Version 2"
std::string hit_summary(const Visit& visit, const search::TextHit& hit);
/// Force, provenance, and the language where the reader's own is not held.
publish::Html hit_tags(const Visit& visit, const search::TextHit& hit);

}  // namespace site
