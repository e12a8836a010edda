#include "site/page_cache.h"

namespace site {

/// REQUIRES: the lock.
void PageCache::match(const Stamp& stamp) {
  if (stamp == stamp_) return;
  stamp_ = stamp;
  answers_.clear();
  bytes_ = 0;
}

std::shared_ptr<const Response> PageCache::find(const Stamp& stamp, const std::string& key) {
  const std::lock_guard lock(mutex_);
  match(stamp);
  const auto found = answers_.find(key);
  return found == answers_.end() ? nullptr : found->second;
}

void PageCache::keep(const Stamp& stamp, const std::string& key, std::shared_ptr<const Response> answer) {
  const auto size = key.size() + answer->body.size();
  if (size > most_bytes_ / 8) return;
  const std::lock_guard lock(mutex_);
  match(stamp);
  if (bytes_ + size > most_bytes_) {
    answers_.clear();
    bytes_ = 0;
  }
  if (answers_.emplace(key, std::move(answer)).second) bytes_ += size;
}

}  // namespace site
