#pragma once
// What the connections of one store keep in memory of its derived tables, so that each is read once and not by every
// query.

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace store {

class Connection;

/// Something kept; what it is only its maker knows.
class Kept {
 public:
  virtual ~Kept() = default;
};

/// Threads: any.
class Memory {
 public:
  using Make = std::function<std::shared_ptr<Kept>()>;
  /// What is kept under that name if it was made for that stamp, else what `make` makes now.  One thread makes it, the
  /// others wait.  Of each name the latest is kept; whoever holds an older one may go on with it.
  std::shared_ptr<Kept> get(const std::string& name, const std::string& stamp, const Make& make);

 private:
  struct Place {
    std::mutex making;
    std::string stamp;
    std::shared_ptr<Kept> kept;
  };
  Place& place(const std::string& name);
  std::mutex mutex_;
  std::unordered_map<std::string, std::unique_ptr<Place>> places_;
};

/// Differs whenever derived rows were made anew, also between what is rolled back and what comes instead: the stamp of
/// whatever is kept of them.  REQUIRES: the transaction in which it is compared with what is read.
std::string generation(Connection& db);
/// Gives the derived rows a new one.  REQUIRES: a write transaction.
void begin_generation(Connection& db);

}  // namespace store
