#include "store/functions.h"

#include <sqlite3.h>

#include "store/connection.h"

namespace store {
namespace {

const Session& session(sqlite3_context* context) {
  return static_cast<const Connection*>(sqlite3_user_data(context))->session();
}

void today(sqlite3_context* context, int, sqlite3_value**) noexcept {
  const std::string day = session(context).today().iso();
  sqlite3_result_text(context, day.data(), static_cast<int>(day.size()), SQLITE_TRANSIENT);
}

void audience(sqlite3_context* context, int, sqlite3_value**) noexcept {
  const bool editor = session(context).audience == Audience::editor;
  sqlite3_result_text(context, editor ? "editor" : "everyone", -1, SQLITE_STATIC);
}

}  // namespace

void register_functions(Connection& db) {
  struct Function {
    const char* name;
    void (*call)(sqlite3_context*, int, sqlite3_value**) noexcept;
  };
  // Innocuous: a view may call them under trusted_schema=OFF.  Deterministic: the same all through one
  // statement, which is all that SQLite takes it to mean; midnight falls between two statements.
  const int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS | SQLITE_DETERMINISTIC;
  for (const Function& f : {Function{"safbwynt_today", today}, Function{"safbwynt_audience", audience}}) {
    const int code =
        sqlite3_create_function_v2(db.handle(), f.name, 0, flags, &db, f.call, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw Error(code, sqlite3_errmsg(db.handle()), f.name);
  }
}

}  // namespace store
