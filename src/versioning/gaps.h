#pragma once
// What is known to be missing from the line of versions of a text.

#include <optional>
#include <string>
#include <vector>

#include "store/connection.h"
#include "store/records.h"
#include "text/date.h"

namespace versioning {

/// Another text was carried that amends this one, and no version came of it.
struct Gap {
  text::Date on;   // from when the amendment holds, else when it was decided
  std::string by;  // ref of the text that amends
  friend bool operator==(const Gap&, const Gap&) = default;
};

/// Oldest first.  Not before the first version: that came after it.
std::vector<Gap> gaps(store::Connection& db, const store::Work& work, std::string_view lang);

}  // namespace versioning
