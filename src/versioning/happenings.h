#pragma once
// What changed across the whole store, by the day it took effect.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace versioning {

/// A text began to read otherwise, or began to be held.
struct Happening {
  std::string day;  // ISO, of the effective date; may lie in the future
  std::string ref;
  std::string kind;
  std::string lang;
  store::Version version;
  std::optional<store::Version> before;  // empty: nothing is held of the time before
};

struct Happenings {
  std::vector<Happening> list;  // the latest first; of one day by ref
  std::size_t total = 0;
};

/// Changes of known date, `limit` of them from the `skip`th.  Only of works the connection's reader may see.
Happenings happenings(store::Connection& db, std::size_t skip, std::size_t limit);

}  // namespace versioning
