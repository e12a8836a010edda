#pragma once
// Which clause of a new version continues which clause of the old one.  First form: identical wording, then
// parent and label.

#include <string>
#include <vector>

#include "store/records.h"
#include "text/document.h"

namespace versioning {

/// For each clause of the document the permanent id of the clause it continues, or empty for a new one.  No
/// id is given twice.
std::vector<std::string> continue_clauses(const std::vector<store::ManifestLine>& old,
                                          const text::Document& document);

/// The same against the text in another language: clauses pair where eId and kind agree.
std::vector<std::string> pair_clauses(const std::vector<store::ManifestLine>& other,
                                      const text::Document& document);

/// The share of clauses whose wording stands only in one of the two, 0 to 1.
double share_changed(const std::vector<store::ManifestLine>& old, const text::Document& document);

}  // namespace versioning
