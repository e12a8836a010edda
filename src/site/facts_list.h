#pragma once
// The facts of a text as a list beside it.

#include <vector>

#include "site/reading.h"
#include "site/view.h"

namespace site {

/// Name, value and href of what is known: reference, body, meeting, decision, vote, mover …
std::vector<View> facts_list(const Visit& visit, const Reading& reading);

}  // namespace site
