#include "store/canonical.h"

namespace store {
namespace {

constexpr std::size_t kFlushAt = 1 << 16;

}  // namespace

CanonicalHash& CanonicalHash::add(std::string_view value) {
  pending_.append(std::to_string(value.size())).append(":").append(value).append(",");
  if (pending_.size() >= kFlushAt) flush();
  return *this;
}

CanonicalHash& CanonicalHash::add(std::int64_t value) {
  return add(std::string_view(std::to_string(value)));
}

CanonicalHash& CanonicalHash::add_missing() {
  pending_.append("-,");
  return *this;
}

text::Hash CanonicalHash::finish() {
  flush();
  return hasher_.finish();
}

void CanonicalHash::flush() {
  hasher_.add(pending_);
  pending_.clear();
}

}  // namespace store
