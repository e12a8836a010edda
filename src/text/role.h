#pragma once
// What a clause does, by the verb of its stem, in English and Welsh.  Internal to text.

#include <vector>

#include "text/document.h"

namespace text {

/// The role that this clause's own words give: "This conference notes:", "Mae'r gynhadledd yn credu …".
Role stem_role(const Clause& clause);

/// Gives every clause the role of its own stem or of the nearest clause above that has one.
void give_roles(std::vector<Clause>& clauses);

}  // namespace text
