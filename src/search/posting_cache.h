#pragma once
// The posting lists that were asked for lately, in memory.

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/postings.h"

namespace search {

/// The rows that hold something, ascending by number (rows.h), and where in them.
struct PostingList {
  std::vector<std::uint32_t> rows;
  std::vector<std::uint32_t> ends;   // of the places of each row
  std::vector<store::Place> places;  // ascending within a row

  std::uint32_t begin(std::size_t i) const { return i == 0 ? 0 : ends[i - 1]; }
  std::size_t bytes() const;
};

/// Two halves: what is found in the old one moves to the young one, and when that is full it becomes the old one and
/// what was not asked for meanwhile is dropped.  Threads: any.
class PostingCache {
 public:
  using List = std::shared_ptr<const PostingList>;
  explicit PostingCache(std::size_t most_bytes = std::size_t{64} << 20) : most_bytes_(most_bytes) {}
  /// nullptr if it is not kept.
  List find(const std::string& key);
  void keep(const std::string& key, List list);
  std::size_t bytes() const;

 private:
  using Half = std::unordered_map<std::string, List>;
  void add(const std::string& key, List list);
  mutable std::mutex mutex_;
  Half young_, old_;
  std::size_t young_bytes_ = 0, old_bytes_ = 0;
  const std::size_t most_bytes_;
};

}  // namespace search
