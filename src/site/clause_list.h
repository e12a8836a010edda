#pragma once
// The clauses of a version as markup: hanging numbers, nesting, change bars.

#include <map>
#include <string>
#include <vector>

#include "publish/html.h"
#include "site/reading.h"
#include "site/visit.h"

namespace site {

enum class Change { same, reworded, added };

/// Clause id → how it stands to the version before it.  Empty for a first version, and for one that replaced a
/// restatement by the official wording: a fresh series is no amendment.
std::map<std::string, Change> changes(const Visit& visit, const Reading& reading);

/// How many clauses, headings apart, stand above each line.
std::vector<int> depths(const std::vector<store::ManifestLine>& lines);

/// The label to show: as printed, else the computed one.
inline const std::string& shown_label(const store::ManifestLine& line) {
  return line.label.empty() ? line.computed : line.label;
}

/// All clauses.
publish::Html clause_list(const Visit& visit, const Reading& reading);

/// Some of the lines, by index, the ones of `here` picked out.
publish::Html clause_extract(const Visit& visit, const Reading& reading, const std::vector<std::size_t>& shown,
                             const std::vector<std::size_t>& here);

}  // namespace site
