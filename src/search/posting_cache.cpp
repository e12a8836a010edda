#include "search/posting_cache.h"

#include <utility>

namespace search {
namespace {

constexpr std::size_t kOfAnEntry = 256;  // bytes beside the list: key, node, pointers

}  // namespace

std::size_t PostingList::bytes() const {
  return (rows.capacity() + ends.capacity() + places.capacity()) * sizeof(std::uint32_t) + kOfAnEntry;
}

PostingCache::List PostingCache::find(const std::string& key) {
  const std::lock_guard lock(mutex_);
  if (const auto young = young_.find(key); young != young_.end()) return young->second;
  const auto old = old_.find(key);
  if (old == old_.end()) return nullptr;
  List list = std::move(old->second);
  old_.erase(old);
  old_bytes_ -= list->bytes();
  add(key, list);
  return list;
}

void PostingCache::keep(const std::string& key, List list) {
  const std::lock_guard lock(mutex_);
  if (!young_.contains(key)) add(key, std::move(list));
}

std::size_t PostingCache::bytes() const {
  const std::lock_guard lock(mutex_);
  return young_bytes_ + old_bytes_;
}

void PostingCache::add(const std::string& key, List list) {
  young_bytes_ += list->bytes();
  young_.emplace(key, std::move(list));
  if (young_bytes_ <= most_bytes_ / 2) return;
  old_ = std::exchange(young_, {});
  old_bytes_ = std::exchange(young_bytes_, 0);
}

}  // namespace search
