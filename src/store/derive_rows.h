#pragma once
// From the timeline of a work to its search rows.

#include <string>
#include <unordered_map>
#include <vector>

#include "store/connection.h"
#include "store/read.h"

namespace store {

/// The plain words of wordings, rendered once each: versions share most of theirs.
class PlainWords {
 public:
  explicit PlainWords(Connection& db) : db_(db) {}
  struct Words {
    std::string heading;
    std::string text;
  };
  /// Empty for a wording that was redacted.  Valid while this lives.
  const Words& of(Id wording, text::ClauseKind kind);

 private:
  Words read(Id wording, text::ClauseKind kind);
  Connection& db_;
  std::unordered_map<Id, Words> words_;  // by wording and kind
};

/// One series of a work.
struct Series {
  Id work = 0;
  std::string lang;
  std::vector<Stretch> stretches;
};

/// The bounds of a stretch as the derived tables hold them, half-open, '' = unbounded.  A stretch that was replaced
/// before any known day ends before it begins: at "0000".
std::string begin_of(const Series& series, std::size_t stretch);
std::string end_of(const Series& series, std::size_t stretch);

/// Writes the search rows of a series.  REQUIRES: a write transaction, and no rows of this series.
void derive_search_rows(Connection& db, const Series& series, PlainWords& words);

}  // namespace store
