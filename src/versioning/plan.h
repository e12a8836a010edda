#pragma once
// What importing a text would record, worked out from what is held; nothing is written here.

#include <optional>
#include <string>
#include <vector>

#include "store/connection.h"
#include "versioning/incoming.h"
#include "versioning/placement.h"

namespace versioning {

struct Plan {
  std::optional<store::Work> work;  // empty: a new one
  std::string ref, kind;
  Place place;
  std::vector<std::string> clause_ids;  // of a new version
  bool ids_given = false;               // by the store it was exported from: some may be new here
  std::vector<UncertainMatch> uncertain;
  std::vector<store::Event> events;
  std::vector<store::Relation> relations;  // not held yet
  std::vector<std::string> aliases;        // not held yet
  bool awaits_composite = false;           // refused for want of a composite, and for nothing else

  bool says_more() const { return !events.empty() || !relations.empty() || !aliases.empty(); }
};

/// The import a plan is made in.
struct Run {
  const ImportOptions& options;
  store::Id batch = 0;  // what earlier texts of the run were recorded in
};

/// Problems with errors: the text is refused.
Plan make_plan(store::Connection& db, const Incoming& text, const Run& run, text::Problems& problems);

}  // namespace versioning
