#pragma once
// Which clause of a new version continues which clause of those held: its permanent id.  A number is not an
// identity.

#include <string>
#include <vector>

#include "store/records.h"
#include "text/document.h"
#include "versioning/match.h"

namespace versioning {

/// What stands around a new version in time; either may be empty.
struct Around {
  Lines before, after;
};

struct Continuation {
  /// One a clause of the document: the permanent id of the clause it continues, or empty for a new one.
  std::vector<std::string> ids;
  /// Against the version before, or that after if there is none.
  std::vector<Doubt> doubts;
};

/// The version before gives its ids first; what is left takes those of the version after, so that a late
/// import keeps the lineage.  No id is given twice.  A clause with a new text in the place of another is a
/// new one; of a clause split the first part keeps the id, of clauses merged the one that holds most.
/// Decisions are about the version before.
Continuation continue_clauses(const Around& around, const text::Document& document,
                              const std::vector<Decision>& decisions = {});

/// The share of clauses whose wording stands only in one of the two, 0 to 1.
double share_changed(const Lines& old, const text::Document& document);

}  // namespace versioning
