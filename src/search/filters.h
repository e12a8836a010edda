#pragma once
// The filters of the query language: their keys in both languages and the canonical form of their values.

#include <optional>
#include <string>
#include <string_view>

namespace search {

/// The canonical key for what was typed before a colon, in English or Welsh, any case; empty if it is no filter.
std::optional<std::string_view> filter_key(std::string_view typed);

/// The value as it is stored: "passed" → "carried", "2019-2022" → "2019..2022", "Cymraeg" → "cy".  A value that no
/// vocabulary knows stays as typed: it matches nothing, which is the honest answer.
std::string canonical_value(std::string_view key, std::string_view value);

/// First and last year of a value of the key year; 0 and 9999 where it is open.  Empty if it is no year.
struct Years {
  int first = 0;
  int last = 9999;
};
std::optional<Years> parse_years(std::string_view value);

}  // namespace search
