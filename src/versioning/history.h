#pragma once
// A text through time: its versions side by side, and the document of any version or day.

#include <optional>
#include <string>
#include <vector>

#include "store/connection.h"
#include "store/read.h"
#include "store/records.h"
#include "text/document.h"

namespace versioning {

/// How a version stands to the one before it in time.
struct HistoryEntry {
  store::Version version;
  std::optional<text::Date> from, to;  // in force as wording: [from, to)
  bool corrected = false;              // replaced by a correction or taken back: no stretch of its own
  bool taken_back = false;             // by a rollback; so is the rollback to nothing itself
  std::size_t clauses = 0;
  std::size_t same = 0, reworded = 0, added = 0,
              removed = 0;  // clauses against the entry before, by permanent id
  std::vector<store::Attestation> attestations;
};

/// The versions of one series by effective date, oldest first, as known then.
std::vector<HistoryEntry> history(store::Connection& db, store::Id work, std::string_view lang, store::Known known = {});

/// How far a series reaches: "includes amendments up to …".
struct Reach {
  std::optional<text::Date> effective;  // the last date by that day at which the text changed; empty: not known
  std::optional<text::Date> ahead;      // the next date at which it will
  std::string recorded_at;              // when the last batch that said anything of it was recorded
};
Reach reach(store::Connection& db, store::Id work, std::string_view lang, const text::Date& on, store::Known known = {});

/// The text of a version as a Document again (front matter left empty).
text::Document document(store::Connection& db, store::Id version);

/// The Markdown file that re-imports as a no-op: front matter of the work and the version, then the text.
std::string export_markdown(store::Connection& db, const store::Work& work, const store::Version& version);

}  // namespace versioning
