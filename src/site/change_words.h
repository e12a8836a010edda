#pragma once
// What changed, in words of the interface.

#include <string>

#include "publish/html.h"
#include "site/visit.h"
#include "versioning/diff.h"

namespace site {

/// "Three of eight clauses differ: two reworded, one added."
std::string summary_sentence(const Visit& visit, const versioning::Summary& summary);

/// The label of the clause, in both texts where they differ: "3 → 4"; its words where a heading has none.
std::string entry_label(const versioning::Entry& entry);

/// "Reworded", "Moved with 5 clauses": one small label a change.
publish::Html change_tags(const Visit& visit, const versioning::Diff& diff, const versioning::Entry& entry);

}  // namespace site
