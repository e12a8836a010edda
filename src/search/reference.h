#pragma once
// References to clauses: "HO401", "30.2(iv)", "clause 4", "cymal 4", and how they compare with labels.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "search/query.h"

namespace search {

/// The reference a typed piece is by its shape, without what surrounds it ("(30.2(iv))," gives "30.2(iv)"); empty for
/// words and plain numbers.
std::optional<std::string> reference_in(std::string_view piece);

/// The reference the terms name: what follows a word for a clause, else the first term that has the shape of one.
std::string find_reference(const std::vector<Term>& terms);

/// Words for a clause or a rule, in English and Welsh, mutated or not.
bool is_clause_word(std::string_view word);

/// A label or reference as its parts alone: "30.2(iv)" → {"30", "2", "iv"}, "Rule 4." → {"4"}, "HO401" → {"ho401"}.
std::vector<std::string> label_parts(std::string_view label);
/// The parts of the path an eId spells: "rule_30-2__para_iv" → {"30", "2", "iv"}.
std::vector<std::string> eid_parts(std::string_view eid);

}  // namespace search
