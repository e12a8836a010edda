#pragma once
// From what was recorded to a line of time.  The same for every order of recording.

#include <string_view>
#include <vector>

#include "store/connection.h"
#include "store/read.h"
#include "store/records.h"

namespace store {

/// The text of a version seen again at a day.
struct Sighting {
  text::Date on;
  Id version = 0;
  Id batch = 0;
};

/// A text that a series has at a date (empty: unknown).
struct Point {
  std::optional<text::Date> at;
  Version version;
};

/// A rollback to nothing: a version of reason "rollback" without a title, which no text is.
bool withdraws(const Version& version);

/// Versions and sightings of one series as stretches, oldest first.
/// – Points are ordered by effective date (unknown first), tie and n.
/// – A correction takes the place of what stood before it at its date; so does a rollback, of what earlier batches
///   put there, and one to nothing leaves nothing.
/// – A sighting counts only at a date that has no version of its own: the text then was that of its version.
/// – Neighbours of equal roots are one stretch, shown by its earliest version.
///
/// A version followed by another of the same date has an empty stretch: it stood, but at the end of no day.
std::vector<Stretch> join_points(std::vector<Version> versions, const std::vector<Sighting>& sightings);

/// The timeline from the content alone, for all audiences: what the derived rows are made from.
std::vector<Stretch> compute_timeline(Connection& db, Id work, std::string_view lang, Known known = {});
/// The points it is joined from, oldest first.
std::vector<Point> compute_points(Connection& db, Id work, std::string_view lang, Known known = {});

/// The stretch that covers the day.
const Stretch* covering(const std::vector<Stretch>& timeline, const text::Date& on);

}  // namespace store
