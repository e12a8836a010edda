#pragma once
// Words that no text holds, put right by the words that some text holds: "represntation".

#include <vector>

#include "search/candidates.h"
#include "search/results.h"
#include "search/search.h"

namespace search {

/// Puts the words of the request right that nothing is found by, neither a form of them nor as the beginning of a word,
/// and that the thesaurus does not know; says which.  Never a phrase in quotes or a word with a digit.
std::vector<Correction> correct_slips(store::Connection& db, const Library& library, Request& request);

}  // namespace search
