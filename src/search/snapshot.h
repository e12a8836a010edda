#pragma once
// All of a search reads the same state of the store: else what is kept in memory might be of one and the statements
// beside it of another.

#include <optional>

#include "store/connection.h"

namespace search {

class Snapshot {
 public:
  explicit Snapshot(store::Connection& db) {
    if (!db.in_transaction()) transaction_.emplace(db, store::Transaction::Kind::read);
  }

 private:
  std::optional<store::Transaction> transaction_;  // rolled back, for nothing was written
};

}  // namespace search
