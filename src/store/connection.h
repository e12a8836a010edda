#pragma once
// SQLite, wrapped thinly: connections with cached statements, statements, transactions.
// sqlite3.h is included by the sources of this folder only.

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/error.h"
#include "store/memory.h"
#include "text/date.h"
#include "text/hash.h"

struct sqlite3;
struct sqlite3_stmt;

namespace store {

struct Blob {
  std::string_view bytes;
};

enum class Audience {
  everyone,  // sees what is public today
  editor,    // sees everything
};

/// For whom and when a connection reads: what safbwynt_audience() and safbwynt_today() answer in its SQL.
struct Session {
  Audience audience = Audience::everyone;
  std::function<text::Date()> today;  // REQUIRED: the clock; must not throw
};

/// Finds statements by their SQL without making a string of it.
struct SqlHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view sql) const { return std::hash<std::string_view>{}(sql); }
};
using StatementCache = std::unordered_multimap<std::string, sqlite3_stmt*, SqlHash, std::equal_to<>>;

/// One prepared statement in use: bind, step, read columns in the order selected.  Goes back to its connection's
/// cache, reset, when it ends.  REQUIRES: ends before its connection.
class Statement {
 public:
  Statement(Statement&&) noexcept;
  Statement& operator=(Statement&&) = delete;
  ~Statement();

  /// Binds all parameters in order, after a reset.  Texts are copied.
  template <class... Values>
  Statement& bind(const Values&... values) {
    reset();
    int index = 0;
    (bind_at(++index, values), ...);
    return *this;
  }

  /// Moves to the next row; false when there is none.
  [[nodiscard]] bool step();
  /// Steps to the end.
  void run();
  void reset();

  std::int64_t integer(int column) const;
  double real(int column) const;
  bool is_null(int column) const;
  /// Text or blob.  Valid until the next step, bind or reset.
  std::string_view text(int column) const;
  std::string str(int column) const { return std::string(text(column)); }
  std::optional<std::string> optional_text(int column) const;
  /// REQUIRES: the column holds a 32-byte blob.
  text::Hash hash(int column) const;
  std::optional<text::Date> date(int column) const;

  void bind_at(int index, std::int64_t value);
  void bind_at(int index, int value) { bind_at(index, std::int64_t{value}); }
  void bind_at(int index, std::size_t value) { bind_at(index, static_cast<std::int64_t>(value)); }
  void bind_at(int index, double value);
  void bind_at(int index, std::string_view value);
  void bind_at(int index, const std::string& value) { bind_at(index, std::string_view(value)); }
  void bind_at(int index, const char* value) { bind_at(index, std::string_view(value)); }
  void bind_at(int index, Blob value);
  void bind_at(int index, const text::Hash& value) { bind_at(index, Blob{value.view()}); }
  void bind_at(int index, const text::Date& value) { bind_at(index, std::string_view(value.iso())); }
  void bind_at(int index, std::nullptr_t);
  /// For the sources of this folder: what an SQL function takes by sqlite3_value_pointer().
  void bind_pointer_at(int index, void* pointer, const char* type);
  template <class T>
  void bind_at(int index, const std::optional<T>& value) {
    if (value) bind_at(index, *value);
    else bind_at(index, nullptr);
  }

 private:
  friend class Connection;
  Statement(class Connection& owner, StatementCache::node_type entry);
  void check(int code) const;
  class Connection* owner_;
  StatementCache::node_type entry_;  // its SQL and handle, out of the cache; empty once moved from
  sqlite3_stmt* stmt_;
};

/// One connection.  Used by one thread at a time.
class Connection {
 public:
  enum class Mode { reader, writer, immutable };

  /// Opens the file (a writer creates it) and sets up everything that holds for every connection.  Changes nothing in
  /// the file.  Error names the path.  Connections of one file may share a memory; without one it has its own.
  Connection(const std::string& path, Mode mode, Session session, std::shared_ptr<Memory> memory = nullptr);
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection();

  Statement prepare(std::string_view sql);
  template <class... Values>
  void run(std::string_view sql, const Values&... values) {
    prepare(sql).bind(values...).run();
  }
  /// Runs several statements: schema scripts only.
  void script(std::string_view sql);

  std::int64_t last_insert_id() const;
  std::int64_t changes() const;

  /// Stops every statement that is still running at the deadline with an Error whose is_interrupt() holds; empty
  /// takes the limit off.
  void set_deadline(std::optional<std::chrono::steady_clock::time_point> deadline);

  const Session& session() const { return session_; }
  Memory& memory() { return *memory_; }
  bool in_transaction() const;

  /// For the sources of this folder: the C handle.
  sqlite3* handle() const { return db_; }

 private:
  friend class Statement;
  void give_back(StatementCache::node_type entry);
  Session session_;
  std::shared_ptr<Memory> memory_;
  sqlite3* db_ = nullptr;
  StatementCache idle_;
  std::optional<std::chrono::steady_clock::time_point> deadline_;
};

/// Rolls back unless commit() was reached.
class Transaction {
 public:
  enum class Kind { read, write };
  explicit Transaction(Connection& db, Kind kind = Kind::write);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  void commit();

 private:
  Connection& db_;
  bool open_ = true;
};

}  // namespace store
