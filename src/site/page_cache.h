#pragma once
// Finished answers, kept while neither the store nor the day has changed.

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "site/message.h"

namespace site {

/// What all kept answers were made from.
struct Stamp {
  std::int64_t data_version = 0;
  std::string today;
  friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// Threads: any.  Emptied when full: a reader's round starts again with the pages that are asked for.
class PageCache {
 public:
  explicit PageCache(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  /// Null if it is not kept, or was made from something else.
  std::shared_ptr<const Response> find(const Stamp& stamp, const std::string& key);
  void keep(const Stamp& stamp, const std::string& key, std::shared_ptr<const Response> answer);

 private:
  void match(const Stamp& stamp);

  const std::size_t most_bytes_;
  std::mutex mutex_;
  Stamp stamp_;
  std::size_t bytes_ = 0;
  std::map<std::string, std::shared_ptr<const Response>> answers_;
};

}  // namespace site
