#pragma once
// Which filters a text or one of its rows fails.

#include <cstdint>
#include <string_view>

#include "search/query.h"
#include "search/works.h"

namespace search {

/// One bit a filter key, by its place in filter_keys().
using FilterBits = std::uint32_t;
FilterBits filter_bit(std::string_view key);

class FilterMatch {
 public:
  explicit FilterMatch(const Filters& filters) : filters_(filters) {}
  /// The bits of the filters that are failed; language and force are facts of a row, the rest of its work.
  FilterBits failed_by_work(const WorkFacts& work) const;
  FilterBits failed_by_row(std::string_view lang, std::string_view force) const;

 private:
  const Filters& filters_;  // outlives this
};

/// "housing/rents" is a topic of "housing" too.
bool is_topic(std::string_view topic, std::string_view wanted);

}  // namespace search
