#include "store/schema.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "embedded/schema.h"

namespace store {
namespace {

constexpr std::int64_t kApplicationId = 0x53616662;  // "Safb"

/// The script at index i brings user_version i to i + 1.
constexpr std::array<std::string_view, 2> kMigrations = {"content.sql", "content_2.sql"};
constexpr auto kFormat = static_cast<std::int64_t>(kMigrations.size());

constexpr std::array<std::string_view, 19> kContentTables = {
    "batch",   "payload", "work",        "work_alias",     "work_event",  "source",
    "wording", "clause",  "version",     "version_clause", "attestation", "relation",
    "action",  "meeting", "agenda_item", "topic",          "relation_standing", "redaction", "given_clause"};

std::int64_t pragma(Connection& db, std::string_view name) {
  Statement statement = db.prepare(fmt::format("PRAGMA {}", name));
  return statement.step() ? statement.integer(0) : 0;
}

bool has_tables(Connection& db) {
  return db.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").step();
}

/// One UPDATE is allowed: a redaction blanks a payload and leaves its hash.
std::string_view allowed_update(std::string_view table) {
  if (table != "payload") return "";
  return "WHEN NOT (NEW.id = OLD.id AND NEW.hash = OLD.hash AND NEW.bytes IS NULL AND NEW.salt IS NULL)";
}

void forbid_changes(Connection& db) {
  for (const std::string_view table : kContentTables) {
    db.script(
        fmt::format("DROP TRIGGER IF EXISTS {0}_is_not_updated; DROP TRIGGER IF EXISTS {0}_is_not_deleted;\n"
                    "CREATE TRIGGER {0}_is_not_updated BEFORE UPDATE ON {0} {1}\n"
                    "BEGIN SELECT RAISE(ABORT, '{0} is append-only: no UPDATE'); END;\n"
                    "CREATE TRIGGER {0}_is_not_deleted BEFORE DELETE ON {0}\n"
                    "BEGIN SELECT RAISE(ABORT, '{0} is append-only: no DELETE'); END;",
                    table, allowed_update(table)));
  }
}

}  // namespace

std::span<const std::string_view> content_tables() {
  return kContentTables;
}

std::string_view schema_script(std::string_view name) {
  const auto assets = embedded::schema::assets();
  const auto found =
      std::find_if(assets.begin(), assets.end(), [&](const auto& asset) { return asset.path == name; });
  if (found == assets.end()) throw Error(SQLITE_INTERNAL, fmt::format("no schema script {}", name), "");
  return found->bytes;
}

void check_identity(Connection& db, const std::string& path) {
  const std::int64_t application = pragma(db, "application_id");
  const std::int64_t format = pragma(db, "user_version");
  const bool empty = application == 0 && format == 0 && !has_tables(db);
  if (!empty && application != kApplicationId) {
    throw Error(SQLITE_NOTADB, fmt::format("{} is a database of another program: choose another file", path),
                "");
  }
  if (format > kFormat) {
    throw Error(
        SQLITE_NOTADB,
        fmt::format(
            "{} was written by a newer Safbwynt (format {}, this program knows {}): use the newer program",
            path, format, kFormat),
        "");
  }
}

bool content_is_current(Connection& db) {
  return pragma(db, "user_version") == kFormat;
}

void migrate_content(Connection& db) {
  if (content_is_current(db)) return;
  db.run("PRAGMA journal_mode = WAL");
  Transaction transaction(db);
  for (std::int64_t format = pragma(db, "user_version"); format < kFormat; ++format) {
    db.script(schema_script(kMigrations[static_cast<std::size_t>(format)]));
  }
  forbid_changes(db);
  db.script(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};", kApplicationId, kFormat));
  transaction.commit();
}

}  // namespace store
