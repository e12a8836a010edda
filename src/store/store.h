#pragma once
// One database file: opened, migrated, and shared by many readers and one writer.

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "store/connection.h"
#include "text/date.h"

namespace store {

struct Options {
  std::string path;
  Audience audience = Audience::everyone;
  std::size_t readers = 4;
  bool immutable = false;             // a checkpointed copy on read-only media
  bool create = true;                 // make the file if it is not there
  std::function<text::Date()> today;  // REQUIRED: the clock
};

/// Threads: read() and write() from any; what they return belongs to one thread at a time.
class Store {
 public:
  /// Opens, creates or migrates the file; throws Error naming the path and the remedy (not a Safbwynt store, newer
  /// than this program, unwritable).  Rebuilds derived tables whose stamp (schema or analyser fingerprint) differs.
  explicit Store(Options options);
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// A reading connection out of the pool, given back when the lease ends; waits for one if all are out.
  class Lease {
   public:
    Lease(Lease&&) noexcept;
    Lease& operator=(Lease&&) = delete;
    ~Lease();
    Connection& operator*() const { return *connection_; }
    Connection* operator->() const { return connection_.get(); }

   private:
    friend class Store;
    Lease(Store* owner, std::unique_ptr<Connection> connection) : owner_(owner), connection_(std::move(connection)) {}
    Store* owner_;
    std::unique_ptr<Connection> connection_;
  };
  Lease read();

  /// The one writing connection, until the lock ends; other writers wait.  It sees what an editor sees: whoever adds to
  /// a text must find it, public or not.  Error if the store is immutable.
  class WriteLock {
   public:
    Connection& operator*() const { return *connection_; }
    Connection* operator->() const { return connection_; }

   private:
    friend class Store;
    WriteLock(std::unique_lock<std::mutex> lock, Connection* connection) : lock_(std::move(lock)), connection_(connection) {}
    std::unique_lock<std::mutex> lock_;
    Connection* connection_;
  };
  WriteLock write();

  /// Moves the write-ahead log into the file.  Called after a batch.
  void checkpoint();

  /// Writes the file anew without what was deleted or blanked, and empties the log: nothing of it is left on disk.
  /// Error if another process reads the log meanwhile; what was blanked may still stand in it then.
  void scrub();

  /// Changes whenever a batch was committed by any process: the key of every cache.
  std::int64_t data_version();

  text::Date today() const { return options_.today(); }
  const std::string& path() const { return options_.path; }

 private:
  void give_back(std::unique_ptr<Connection> connection);
  std::unique_ptr<Connection> open_reader() const;

  Options options_;
  std::shared_ptr<Memory> memory_ = std::make_shared<Memory>();
  std::mutex pool_mutex_;
  std::condition_variable pool_ready_;
  std::vector<std::unique_ptr<Connection>> idle_;
  std::size_t lent_ = 0;
  std::mutex write_mutex_;
  std::unique_ptr<Connection> writer_;
  std::mutex watch_mutex_;
  std::unique_ptr<Connection> watcher_;  // never writes, so that every commit counts for it
};

}  // namespace store
