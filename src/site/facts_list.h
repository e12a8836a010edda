#pragma once
// The facts of a text and its ties to others, as lists beside it.

#include <vector>

#include "site/reading.h"
#include "site/view.h"

namespace site {

/// Name, value and href of what is known: reference, body, meeting, decision, vote, mover …
std::vector<View> facts_list(const Visit& visit, const Reading& reading);

/// One section if there are any relations: heading and works, each with title, href and what it is to this text.
std::vector<View> relations_list(const Visit& visit, const Reading& reading);

/// The title of the text that replaced this one, empty if none did.
std::string replaced_by(const Visit& visit, const Reading& reading);

}  // namespace site
