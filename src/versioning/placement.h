#pragma once
// Where a text that arrives stands in the line of time of its series: new, seen before, or in conflict.  A
// pure function of what is held, so that any order of import comes to the same line.

#include <optional>
#include <string>
#include <vector>

#include "store/records.h"
#include "versioning/import.h"

namespace versioning {

/// One sighting of a text: a version, or an attestation of one.
struct Sighting {
  std::optional<text::Date> date;  // empty: unknown, before all others
  store::Version version;
  text::Hash bytes;  // of the file it was seen in
  store::Id batch = 0;
};

struct Arrival {
  std::optional<text::Date> date;
  text::Hash root;
  text::Hash bytes;
  text::Hash exported_from;  // the file an export names as its source; zero if it names none
  std::string provenance;
  std::string reason, changed_by;  // as the file states them
  SameDate same_date = SameDate::refuse;
  std::optional<int> sequence{};           // as the file states it
  std::optional<text::Date> adopted_on{};  // as the file states it
};

enum class Placement {
  known_file,  // these bytes were imported for this date before
  same_text,   // an export of what is held, come back
  seen_again,  // the text that stands there: an attestation
  new_version,
  conflict,  // another text stands at this very date
};

struct Place {
  Placement placement = Placement::new_version;
  std::optional<Sighting> held;     // the sighting it is, attests or conflicts with
  std::optional<Sighting> before;   // what stood just before it, else what came just after
  std::string reason = "original";  // of a new version
  int tie = 0;                      // of a new version: its order among those of its date
  std::optional<Sighting> above{};  // another text of its date, recorded before, that comes after it
};

/// The sightings by date, then in recording order, without those that a correction of their date replaced or a
/// rollback took back.
std::vector<Sighting> standing(const std::vector<Sighting>& sightings);

Place place(const std::vector<Sighting>& sightings, const Arrival& arrival);

}  // namespace versioning
