#pragma once
// Which clause of a text is which clause of its translation: by structure, for the words say nothing.

#include <string>
#include <vector>

#include "text/document.h"
#include "versioning/match.h"

namespace versioning {

/// For each clause of the document the id of its counterpart in the other language, or empty.  Under paired
/// parents, clauses of one kind and label pair; between them those without a label in their order, where
/// lengths, numbers and what stands under them decide if one side has more.  No id is given twice.
std::vector<std::string> pair_clauses(const Lines& other, const text::Document& document);

}  // namespace versioning
