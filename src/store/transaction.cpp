#include <sqlite3.h>

#include "store/connection.h"

namespace store {

Transaction::Transaction(Connection& db, Kind kind) : db_(db) {
  // A writer asks for the lock at once: a reader that turns writer half way may have to give up.
  db_.run(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction() {
  if (!open_ || !db_.in_transaction()) return;
  // A failed rollback leaves the journal, which the next opening rolls back.
  sqlite3_exec(db_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  db_.run("COMMIT");
  open_ = false;
}

}  // namespace store
