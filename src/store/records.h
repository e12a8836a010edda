#pragma once
// The rows of the content tables as values.  Every member has a default, so that those that matter can be named.

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/date.h"
#include "text/document.h"
#include "text/hash.h"

namespace store {

using Id = std::int64_t;  // a row id; means nothing outside this database file

/// What was known: all that the batches up to this one recorded.  Without a value, all that is known.
struct Known {
  Id batch = std::numeric_limits<Id>::max();
  bool is_all() const { return batch == std::numeric_limits<Id>::max(); }
};

struct Work {
  Id id = 0;
  std::string ref{};
  std::string kind{};
};

/// The facts about a work as they stand on one day: field name → value.  Field names are those of the front matter
/// ("body", "decision", "vote.for", "topics" with one topic a line).  Absent = not stated.
using Fields = std::map<std::string, std::string, std::less<>>;

/// The reason of an event that takes back what was said of its field from its day on: earlier days speak for it again.
inline constexpr std::string_view kWithdrawn = "withdrawn";

struct Event {
  std::string field{};
  std::string old_value{};
  std::string new_value{};                 // empty: taken back
  std::optional<text::Date> valid_from{};  // empty: always
  std::string reason{};
  Id batch = 0;
};

struct Version {
  Id id = 0;
  Id work = 0;
  std::string lang{};
  int n = 0;          // recording order within (work, lang), from 1; never changes
  std::string title{};
  std::string reason{}; // Vocabulary::reason
  std::optional<text::Date> adopted_on{};
  std::optional<text::Date> effective_from{};  // empty: unknown
  int tie = 0;        // order among versions of one effective date
  std::string authority{};
  std::string changed_by{};  // ref of the motion that made it, empty if unknown
  std::string provenance{};  // official, restated, sample
  bool reviewed = true;    // false: a translation nobody has read yet
  text::Hash root{};
  Id source = 0;      // 0 = none kept
  Id batch = 0;
};

/// One line of a version's manifest, with its wording.
struct ManifestLine {
  int order = 0;        // from 0
  int parent = -1;      // order of the parent line
  std::string clause{};   // permanent id, 16 characters
  Id clause_row = 0;
  Id wording = 0;
  text::Hash wording_hash{};
  text::ClauseKind kind = text::ClauseKind::paragraph;
  int level = 0;
  std::string label{};
  std::string computed{};
  text::Role role = text::Role::none;
  std::string eid{};
  text::Wording words{};
  bool redacted = false;  // the payload was blanked; words is empty
};

/// Where a text came from.
struct Source {
  std::string name{};       // file name or URL as given
  std::string url{};
  std::string page{};
  std::string taken_on{};
  std::string checked_by{};
  std::string media_type{};
  text::Hash bytes_hash{};
};

struct Attestation {
  Id version = 0;
  std::optional<text::Date> seen_on{};  // the effective date its file states
  Source source{};
  Id batch = 0;
};

struct Relation {
  std::string from{};         // ref
  std::string from_clause{};  // eId as it stood on valid_from, empty for the whole text
  std::string type{};         // Vocabulary::relation
  std::string to{};           // ref, which may not be held yet
  std::string to_clause{};    // the same of the other text
  std::optional<text::Date> valid_from{};
};

struct Meeting {
  std::string ref{};
  std::string name{};
  std::string name_cy{};
  std::string body{};
  std::string kind{};
  std::optional<text::Date> held_from{};
  std::optional<text::Date> held_to{};
  std::string place{};
  struct Item {
    std::string label{};
    std::string ref{};    // of the text taken, empty if none
    std::string title{};
  };
  std::vector<Item> agenda{};
};

struct Batch {
  Id id = 0;
  std::string recorded_at{};  // ISO 8601, UTC
  std::string actor{};
  std::string tool{};
  std::string kind{};    // import, decision, correction, rollback, reparse, redaction
  std::string reason{};
  text::Hash content{};
  text::Hash previous{};
  text::Hash hash{};
};

}  // namespace store
