#pragma once
// The filters beside the results: checkboxes with counts, and the row of groups by what binds.

#include <vector>

#include "search/results.h"
#include "site/asked.h"
#include "site/view.h"

namespace site {

/// Fieldsets in a fixed order; a value in use is always among them.
std::vector<View> facet_views(const Visit& visit, const Asked& asked, const search::Results& results);

/// Everything, in force, no longer in force, never in force.
std::vector<View> group_views(const Visit& visit, const Asked& asked, const search::Results& results);

/// Filters of the address that have no checkbox, to be carried along by the form.
std::vector<View> hidden_filters(const Visit& visit);

/// How many of the texts that match have one of these values.
std::size_t counted(const search::Results& results, const std::string& key, const std::vector<std::string>& values);

}  // namespace site
