#pragma once
// Reads of all that was ever recorded, what was taken back too.  What a reader may not see is left out.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace store {

/// The languages of all versions, by tag.
std::vector<std::string> languages_on_record(Connection& db, Id work);

/// A relation, and each batch that took it back or put it back, in order.
struct RecordedRelation {
  struct Turn {
    bool stands = false;
    Id batch = 0;
  };
  Relation relation;
  Id batch = 0;  // that recorded it
  std::vector<Turn> turns{};
  bool stands() const { return turns.empty() || turns.back().stands; }
};
std::vector<RecordedRelation> relations_on_record(Connection& db);

/// The bytes of a file that was imported; none if they were blanked.
struct KeptFile {
  text::Hash hash;
  std::optional<std::string> bytes;
};
/// Each once, in the order of recording, one at a time: together they may not fit into memory.
void each_kept_file(Connection& db, const std::function<void(const KeptFile&)>& visit);

}  // namespace store
