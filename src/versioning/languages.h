#pragma once
// Two languages of one work, clause by clause: the same permanent ids stand in both.

#include <optional>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "store/read.h"
#include "store/records.h"

namespace versioning {

/// One clause in either language, or in one only.
struct PairedClause {
  std::optional<store::ManifestLine> first, second;
  enum class Lag { none, first, second } lag = Lag::none;  // which of the two has not followed a change of the other
};

struct PairedText {
  store::Version first, second;
  std::vector<PairedClause> clauses;  // in reading order of the first
  /// The version of the one language since which the other is behind it.
  std::optional<store::Version> second_behind_since, first_behind_since;
};

/// The texts that stand on that day; empty if one of them does not.
std::optional<PairedText> pair_languages(store::Connection& db, const store::Work& work, std::string_view first,
                                         std::string_view second, const text::Date& on);

/// The version of `ahead` since which `behind` has not followed; empty if it is not behind on that day.
std::optional<store::Version> behind_since(store::Connection& db, const store::Work& work, std::string_view behind,
                                           std::string_view ahead, const text::Date& on);

}  // namespace versioning
