#pragma once
// What ties a text, or a clause of it, to others; shown from both sides.

#include <string>
#include <vector>

#include "site/reading.h"
#include "site/view.h"

namespace site {

/// One section if there are any relations: heading and works, each with title, href and what it is to this text.
std::vector<View> relations_list(const Visit& visit, const Reading& reading);

/// The same of the relations that name this clause at either end.
std::vector<View> relations_list(const Visit& visit, const Reading& reading, const std::string& clause);

/// The title of the text that replaced this one, empty if none did.
std::string replaced_by(const Visit& visit, const Reading& reading);

}  // namespace site
