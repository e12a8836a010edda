#pragma once
// The example queries, as links.

#include <vector>

#include "site/view.h"
#include "site/visit.h"

namespace site {

std::vector<View> examples(const Visit& visit);

}  // namespace site
