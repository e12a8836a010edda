#include "store/connection.h"

#include <sqlite3.h>

#include <array>
#include <utility>

#include <fmt/format.h>

#include "store/functions.h"
#include "store/postings.h"
#include "store/tokenizer.h"

namespace store {
namespace {

constexpr std::size_t kMostIdleStatements = 256;  // search writes SQL for each set of filters
constexpr int kOpsBetweenLooksAtTheClock = 1000;  // some microseconds
constexpr int kBusyMilliseconds = 5000;

/// RFC 3986: everything that could mean something in a URI is escaped.
std::string immutable_uri(std::string_view path) {
  std::string uri = "file:";
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                       (byte >= '0' && byte <= '9') ||
                       std::string_view("/-_.~").find(c) != std::string_view::npos;
    if (plain)
      uri += c;
    else
      uri += fmt::format("%{:02x}", byte);
  }
  return uri + "?immutable=1";
}

sqlite3* open(const std::string& path, Connection::Mode mode) {
  const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
  sqlite3* db = nullptr;
  int code = SQLITE_OK;
  switch (mode) {
    // A reader too opens for writing: else it cannot join a write-ahead log nobody else has open.
    case Connection::Mode::reader:
      code = sqlite3_open_v2(path.c_str(), &db, common | SQLITE_OPEN_READWRITE, nullptr);
      break;
    case Connection::Mode::writer:
      code = sqlite3_open_v2(path.c_str(), &db, common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
      break;
    case Connection::Mode::immutable:
      code = sqlite3_open_v2(immutable_uri(path).c_str(), &db,
                             common | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
      break;
  }
  if (code == SQLITE_OK) return db;
  const std::string message = db == nullptr ? "out of memory" : sqlite3_errmsg(db);
  sqlite3_close(db);
  throw Error(code, fmt::format("cannot open {}: {}; check that its folder can be written", path, message),
              "");
}

/// A file may be anybody's: nothing in its schema is trusted, and nothing read from it may exhaust us.
void harden(sqlite3* db) {
  struct Setting {
    int what;
    int value;
  };
  const std::array switches = {Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},
                               Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                               Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                               Setting{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
                               Setting{SQLITE_DBCONFIG_DQS_DDL, 0},
                               Setting{SQLITE_DBCONFIG_DQS_DML, 0}};
  for (const auto& [what, value] : switches) {
    const int code = sqlite3_db_config(db, what, value, nullptr);
    if (code != SQLITE_OK) throw Error(code, fmt::format("cannot set option {} of SQLite", what), "");
  }
  const std::array limits = {
      Setting{SQLITE_LIMIT_LENGTH, 64 << 20},  Setting{SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
      Setting{SQLITE_LIMIT_EXPR_DEPTH, 200},   Setting{SQLITE_LIMIT_COMPOUND_SELECT, 50},
      Setting{SQLITE_LIMIT_TRIGGER_DEPTH, 10}, Setting{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
      Setting{SQLITE_LIMIT_ATTACHED, 1},  // VACUUM attaches one
      Setting{SQLITE_LIMIT_WORKER_THREADS, 0}};
  for (const auto& [what, value] : limits) sqlite3_limit(db, what, value);
}

/// recursive_triggers: else INSERT OR REPLACE deletes rows past the triggers that forbid it.
constexpr const char* kPragmas = R"(
  PRAGMA foreign_keys = ON;
  PRAGMA recursive_triggers = ON;
  PRAGMA cell_size_check = ON;
  PRAGMA synchronous = FULL;
  PRAGMA temp_store = MEMORY;
)";
constexpr const char* kReaderPragmas = R"(
  PRAGMA query_only = ON;
  PRAGMA cache_size = -8192;
  PRAGMA mmap_size = 67108864;
)";
// Clause ids are random: an import touches the whole of their index.
constexpr const char* kWriterPragmas = "PRAGMA cache_size = -65536;";

}  // namespace

Connection::Connection(const std::string& path, Mode mode, Session session, std::shared_ptr<Memory> memory)
    : session_(std::move(session)),
      memory_(memory != nullptr ? std::move(memory) : std::make_shared<Memory>()),
      db_(open(path, mode)) {
  // The destructor does not run if this throws.
  std::unique_ptr<sqlite3, int (*)(sqlite3*)> guard(db_, sqlite3_close_v2);
  harden(db_);
  sqlite3_busy_timeout(db_, kBusyMilliseconds);
  script(kPragmas);
  script(mode == Mode::writer ? kWriterPragmas : kReaderPragmas);
  register_functions(*this);
  register_tokenizer(*this);
  register_postings(*this);
  static_cast<void>(guard.release());
}

Connection::~Connection() {
  for (const auto& [sql, stmt] : idle_) sqlite3_finalize(stmt);
  sqlite3_close_v2(db_);
}

Statement Connection::prepare(std::string_view sql) {
  if (const auto found = idle_.find(sql); found != idle_.end()) return Statement(*this, idle_.extract(found));
  sqlite3_stmt* stmt = nullptr;
  const int code = sqlite3_prepare_v3(db_, sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &stmt, nullptr);
  if (code != SQLITE_OK) throw Error(code, sqlite3_errmsg(db_), sql);
  return Statement(*this, idle_.extract(idle_.emplace(sql, stmt)));
}

void Connection::give_back(StatementCache::node_type entry) {
  if (idle_.size() >= kMostIdleStatements) {
    sqlite3_finalize(idle_.begin()->second);
    idle_.erase(idle_.begin());
  }
  idle_.insert(std::move(entry));
}

void Connection::script(std::string_view sql) {
  const std::string terminated(sql);
  char* message = nullptr;
  const int code = sqlite3_exec(db_, terminated.c_str(), nullptr, nullptr, &message);
  if (code == SQLITE_OK) return;
  const std::string said = message == nullptr ? sqlite3_errstr(code) : message;
  sqlite3_free(message);
  throw Error(code, said, sql);
}

std::int64_t Connection::last_insert_id() const {
  return sqlite3_last_insert_rowid(db_);
}
std::int64_t Connection::changes() const {
  return sqlite3_changes64(db_);
}
bool Connection::in_transaction() const {
  return sqlite3_get_autocommit(db_) == 0;
}

void Connection::set_deadline(std::optional<std::chrono::steady_clock::time_point> deadline) {
  deadline_ = deadline;
  if (!deadline) {
    sqlite3_progress_handler(db_, 0, nullptr, nullptr);
    return;
  }
  const auto is_over = [](void* self) -> int {
    return std::chrono::steady_clock::now() >= *static_cast<const Connection*>(self)->deadline_ ? 1 : 0;
  };
  sqlite3_progress_handler(db_, kOpsBetweenLooksAtTheClock, is_over, this);
}

}  // namespace store
