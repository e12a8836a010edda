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
/// "rule" and "rheolau", but not "rule" and "clause".
bool is_same_clause_word(std::string_view a, std::string_view b);

}  // namespace search
