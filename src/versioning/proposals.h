#pragma once
// What a decision would stop being in force: proposed by supersedes and rescinds, applied only when somebody confirms.

#include <optional>
#include <string>
#include <vector>

#include "store/connection.h"
#include "store/recorder.h"
#include "store/records.h"
#include "text/date.h"

namespace versioning {

/// One text says of another, or of a clause of it, that it stops binding, and on the day asked about it still does.
struct Proposal {
  std::string by;     // ref of the text that supersedes or rescinds
  std::string type;   // "supersedes" or "rescinds"
  std::string ref;    // of the text that would stop binding
  std::string title;  // of it
  std::string clause{};  // permanent id of the clause that would; empty: the text as a whole
  std::string eid{};     // of that clause, today
  std::string label{};   // as it is printed today
  std::string force;  // it would have: "superseded" or "rescinded"
  std::optional<text::Date> from;  // from when: the relation's date, else since when `by` binds, else when it was decided
  friend bool operator==(const Proposal&, const Proposal&) = default;

  /// What somebody names to confirm it: "cwm-pos-rail", "cwm-constitution#rule_5".
  std::string place() const { return eid.empty() ? ref : ref + "#" + eid; }
};

/// By ref and place in the text.  Only of texts that were carried or bind themselves: a motion that was lost supersedes nothing.
std::vector<Proposal> proposals(store::Connection& db, const text::Date& on);

/// Records the change of force of each in a batch of its own: of a text its `force`, of a clause a line of `parts`.  REQUIRES: an open write transaction.
std::optional<store::Batch> confirm(store::Connection& db, const std::vector<Proposal>& confirmed, store::BatchHead head);

}  // namespace versioning
