#pragma once
// Hashes over rows of values, written so that no two different lists give the same bytes.

#include <cstdint>
#include <string>
#include <string_view>

#include "text/hash.h"

namespace store {

/// Each value stands with its length before it ("5:rents,"), a missing one as "-,".  A number is its decimal
/// digits.
class CanonicalHash {
 public:
  CanonicalHash& add(std::string_view value);
  CanonicalHash& add(std::int64_t value);
  CanonicalHash& add_missing();
  CanonicalHash& add(const text::Hash& hash) { return add(hash.view()); }
  /// REQUIRES: called once.
  text::Hash finish();

 private:
  void flush();
  std::string pending_;
  text::Hasher hasher_;
};

}  // namespace store
