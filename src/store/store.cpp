#include "store/store.h"

#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <utility>

#include <fmt/format.h>

#include "store/derive.h"
#include "store/schema.h"

namespace store {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(int code, const std::string& message) {
  throw Error(code, message, "");
}

/// Every SQLite file begins with these 16 bytes; an empty file is one too.
bool looks_like_sqlite(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::array<char, 16> head{};
  file.read(head.data(), head.size());
  const std::string_view expected("SQLite format 3\0", 16);
  return file.gcount() == 0 ||
         std::string_view(head.data(), static_cast<std::size_t>(file.gcount())) == expected;
}

void require_readable(const std::string& path) {
  if (fs::is_directory(path)) refuse(SQLITE_CANTOPEN, fmt::format("{} is a folder: name a file in it", path));
  if (::access(path.c_str(), R_OK) != 0)
    refuse(SQLITE_CANTOPEN, fmt::format("{} cannot be read: check its permissions", path));
  if (!looks_like_sqlite(path))
    refuse(SQLITE_NOTADB, fmt::format("{} is not a Safbwynt store: choose another file", path));
}

/// The log of SQLite lies beside the file, so the folder must be writable too.
void require_writable(const std::string& path, const fs::path& folder) {
  if (fs::exists(path) && ::access(path.c_str(), W_OK) != 0) {
    refuse(
        SQLITE_READONLY,
        fmt::format("{} cannot be written: give write permission to it, or serve it with --immutable", path));
  }
  if (::access(folder.c_str(), W_OK) != 0) {
    refuse(SQLITE_READONLY,
           fmt::format("{} cannot be written: give write permission to its folder, or serve a copy of it "
                       "with --immutable",
                       path));
  }
}

/// What a user can put right is told before SQLite says "unable to open database file".
void require_place(const Options& options) {
  const std::string& path = options.path;
  const fs::path folder = fs::path(path).has_parent_path() ? fs::path(path).parent_path() : fs::path(".");
  if (fs::exists(path)) {
    require_readable(path);
  } else if (!options.create || options.immutable) {
    refuse(SQLITE_CANTOPEN, fmt::format("no store at {}: run safbwynt import first", path));
  } else if (!fs::is_directory(folder)) {
    refuse(SQLITE_CANTOPEN, fmt::format("cannot make {}: there is no folder {}", path, folder.string()));
  }
  if (!options.immutable) require_writable(path, folder);
}

std::unique_ptr<Connection> open_writer(const Options& options, std::shared_ptr<Memory> memory) {
  auto writer = std::make_unique<Connection>(options.path, Connection::Mode::writer,
                                             Session{Audience::editor, options.today}, std::move(memory));
  check_identity(*writer, options.path);
  migrate_content(*writer);
  if (!derived_is_current(*writer)) rebuild(*writer, [](std::size_t, std::size_t) {});
  return writer;
}

void check_immutable(Connection& db, const std::string& path) {
  check_identity(db, path);
  if (content_is_current(db) && derived_is_current(db)) return;
  refuse(
      SQLITE_SCHEMA,
      fmt::format("{} was made by another Safbwynt: run safbwynt rebuild on the original and copy it again",
                  path));
}

}  // namespace

Store::Store(Options options) : options_(std::move(options)) {
  require_place(options_);
  if (options_.immutable) {
    idle_.push_back(open_reader());
    check_immutable(*idle_.back(), options_.path);
  } else {
    writer_ = open_writer(options_, memory_);
    watcher_ = open_reader();
  }
}

Store::~Store() = default;

std::unique_ptr<Connection> Store::open_reader() const {
  const auto mode = options_.immutable ? Connection::Mode::immutable : Connection::Mode::reader;
  return std::make_unique<Connection>(options_.path, mode, Session{options_.audience, options_.today}, memory_);
}

Store::Lease Store::read() {
  {
    std::unique_lock lock(pool_mutex_);
    pool_ready_.wait(lock, [this] { return lent_ < options_.readers; });
    ++lent_;
    if (!idle_.empty()) {
      auto connection = std::move(idle_.back());
      idle_.pop_back();
      return Lease(this, std::move(connection));
    }
  }
  // Opened outside the lock; a lease without a connection gives its place back if that throws.
  Lease lease(this, nullptr);
  lease.connection_ = open_reader();
  return lease;
}

void Store::give_back(std::unique_ptr<Connection> connection) {
  // A connection left inside a transaction is closed, not lent again.
  const bool usable = connection != nullptr && !connection->in_transaction();
  if (usable) connection->set_deadline(std::nullopt);
  {
    const std::lock_guard lock(pool_mutex_);
    if (usable) idle_.push_back(std::move(connection));
    --lent_;
  }
  pool_ready_.notify_one();
}

Store::Lease::Lease(Lease&& other) noexcept
    : owner_(std::exchange(other.owner_, nullptr)), connection_(std::move(other.connection_)) {}

Store::Lease::~Lease() {
  if (owner_ != nullptr) owner_->give_back(std::move(connection_));
}

Store::WriteLock Store::write() {
  if (writer_ == nullptr) refuse(SQLITE_READONLY, fmt::format("{} is served as immutable", options_.path));
  return WriteLock(std::unique_lock(write_mutex_), writer_.get());
}

void Store::checkpoint() {
  const WriteLock lock = write();
  // Readers at work keep part of the log; the next checkpoint moves it.
  const int code =
      sqlite3_wal_checkpoint_v2(lock->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY)
    throw Error(code, sqlite3_errmsg(lock->handle()), "checkpoint");
}

void Store::scrub() {
  const WriteLock lock = write();
  lock->run("VACUUM");
  const int code =
      sqlite3_wal_checkpoint_v2(lock->handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  if (code == SQLITE_OK) return;
  throw Error(code, fmt::format("the log of {} could not be emptied, for somebody reads it: what was blanked may still "
                                "stand in it; stop those who read and run this again", options_.path), "");
}

std::int64_t Store::data_version() {
  if (watcher_ == nullptr) return 0;
  const std::lock_guard lock(watch_mutex_);
  Statement statement = watcher_->prepare("PRAGMA data_version");
  return statement.step() ? statement.integer(0) : 0;
}

}  // namespace store
