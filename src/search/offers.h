#pragma once
// Filters that were said in words: "motions we lost on housing".  They are offered, never imposed.

#include <optional>
#include <string>

#include "search/search.h"

namespace search {

/// The same query with filters in place of the words that say them; its filters are those of the query and the new.
struct Recognised {
  Query query;
  Filters added;
};

/// Empty if no words of the query say a filter, or it has that filter already.  Words of one outcome alone are none
/// ("lost property"): a kind of text or "we" must stand beside them.
std::optional<Recognised> recognise_filters(const Query& query);

}  // namespace search
