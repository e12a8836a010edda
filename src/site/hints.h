#pragma once
// What a search did with the words beside looking for them, and what it offers: each with the way back.

#include <vector>

#include "site/asked.h"
#include "site/view.h"

namespace site {

/// One line each: slips put right, other names looked for, an acronym of several meanings, filters said in words.
std::vector<View> hints(const Visit& visit, const Asked& asked, const search::Results& results);

}  // namespace site
