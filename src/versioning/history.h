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
  bool corrected = false;              // replaced by a correction: no stretch of its own
  std::size_t clauses = 0;
  std::size_t same = 0, reworded = 0, added = 0,
              removed = 0;  // clauses against the entry before, by permanent id
  std::vector<store::Attestation> attestations;
};

/// The versions of one series by effective date, oldest first.
std::vector<HistoryEntry> history(store::Connection& db, store::Id work, std::string_view lang);

/// The text of a version as a Document again (front matter left empty).
text::Document document(store::Connection& db, store::Id version);

/// The Markdown file that re-imports as a no-op: front matter of the work and the version, then the text.
std::string export_markdown(store::Connection& db, const store::Work& work, const store::Version& version);

}  // namespace versioning
