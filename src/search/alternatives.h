#pragma once
// Other names of what a query asks for, as patterns beside those of its own words.

#include <string_view>

#include "search/wanted.h"

namespace search {

/// What holds the other name in the index of its language; empty if it has no words.
Group patterns_of(const Alternative& alternative, const language::Analyser& analyser);

/// A row that holds one of the alternatives in `lang` holds every term it stands for.
void add_alternatives(const std::vector<Alternative>& alternatives, std::string_view lang,
                      const language::Analyser& analyser, Wanted& wanted);

}  // namespace search
