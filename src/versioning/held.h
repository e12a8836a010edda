#pragma once
// What the store holds of one work, as the plan for a text needs it.

#include <string_view>
#include <vector>

#include "store/connection.h"
#include "versioning/placement.h"

namespace versioning {

/// Every version and attestation of a series, in recording order, as known then.
std::vector<Sighting> sightings(store::Connection& db, store::Id work, std::string_view lang, store::Known known = {});

/// The facts of a work valid on a day; an empty date asks for those valid always.
store::Fields facts_at(store::Connection& db, store::Id work, const std::optional<text::Date>& date);

/// What the file of another language, of that date, states of the work.
struct OtherFile {
  std::string name;
  store::Fields fields;
};
std::vector<OtherFile> other_files(store::Connection& db, store::Id work, std::string_view lang,
                                   const std::optional<text::Date>& date);

}  // namespace versioning
