#pragma once
// The versions of a text as a line of dated stops, and as a list.

#include <string>
#include <vector>

#include "site/reading.h"
#include "site/view.h"
#include "versioning/history.h"

namespace site {

/// Name, when, what, href, now: the last versions, and before them a stop for all the others.  Empty if the text has
/// one version of unknown date only.
std::vector<View> rail(const Visit& visit, const Reading& reading);

/// When a version's wording stood: "12 March 2021 to 1 July 2024".
std::string when_words(const Visit& visit, const std::optional<text::Date>& from, const std::optional<text::Date>& to);
/// How it stands to the one before: "3 changed, 1 new".
std::string change_summary(const Visit& visit, const versioning::HistoryEntry& entry, bool first);

}  // namespace site
