#pragma once
// A search, and what changed, as feeds.

#include "search/results.h"
#include "site/asked.h"
#include "site/message.h"
#include "site/visit.h"
#include "versioning/happenings.h"

namespace site {

/// The texts found, each with its best clause.  A reader that asks again is told of new ones and new versions.
Response search_feed(const Visit& visit, const Asked& asked, const search::Results& results);

/// What took effect, by day.
Response changes_feed(const Visit& visit, const versioning::Happenings& happenings);

}  // namespace site
