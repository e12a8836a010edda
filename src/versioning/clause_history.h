#pragma once
// One clause through time: its wordings, and which version brought in which of its words.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "store/read.h"
#include "store/records.h"

namespace versioning {

/// A stretch of time in which the clause read the same.
struct ClauseWording {
  std::optional<text::Date> from, to;  // [from, to); to empty: still, or the text's last
  store::Version version;              // the first that read so
  store::ManifestLine line;            // as it stood in that version
};

/// Oldest first.  Where the clause was away for a time, two wordings do not touch.
std::vector<ClauseWording> clause_history(store::Connection& db, const store::Work& work, std::string_view lang,
                                          std::string_view clause);

/// A clause that once stood at an eId of a text.
struct OnceThere {
  std::string clause;       // permanent id
  store::Version version;   // the last to have it there
  std::optional<text::Date> until;  // when it left that place; empty: it never did
};

/// Every clause that ever stood at that eId, the latest first.
std::vector<OnceThere> once_there(store::Connection& db, const store::Work& work, std::string_view lang,
                                  std::string_view eid);

/// A run of words and the wording that brought it in.
struct Blamed {
  std::string text;
  std::size_t origin = 0;  // index into the wordings
  friend bool operator==(const Blamed&, const Blamed&) = default;
};

/// The words of the last wording, in order, without markup.  A word that was taken out and came back counts as new.
/// REQUIRES: at least one wording.
std::vector<Blamed> blame(const std::vector<ClauseWording>& wordings);

}  // namespace versioning
