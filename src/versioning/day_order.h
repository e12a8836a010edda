#pragma once
// Which of several texts of one date comes first.  Told from what they state alone (`sequence`, `reason`,
// `adopted_on`), so that any order of import comes to the same; what an editor says with --as comes last.

#include <optional>
#include <vector>

#include "versioning/placement.h"

namespace versioning {

/// Where a text goes among those held for its date.
struct DayPlace {
  int tie = 0;                     // store::NewVersion::tie
  std::optional<Sighting> below;   // what comes just before it on that day
  std::optional<Sighting> above;   // what comes just after it
  std::optional<Sighting> unsure;  // a text of which nothing says whether it comes before or after
};

/// What is recorded for one date.
struct Day {
  std::vector<Sighting> held;  // the versions that nobody took back
  int taken_back = -1;         // up to this tie everything was taken back
};

DayPlace day_place(const Day& day, const Arrival& arrival);

/// Whether the text goes to the end of its day because somebody says so.
bool goes_last(const Arrival& arrival);
/// Whether it takes the place of what stands.
bool is_correction(const Arrival& arrival);

}  // namespace versioning
