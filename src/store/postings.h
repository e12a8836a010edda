#pragma once
// Where the rows of an index hold what is looked for, read out of FTS5.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace store {

/// A position of a row: the column in the highest bits, the number of the word in the rest; they sort as they stand.
using Place = std::uint32_t;
inline constexpr Place kFieldShift = 28;

/// Rows by number, each with at least one place.
struct Postings {
  std::vector<Id> rows;
  std::vector<std::uint32_t> ends;  // of the places of each row
  std::vector<Place> places;        // ascending within a row, each once
};

/// Adds to `out` the rows that match an expression of phrases joined by OR, with the place at which each match begins.
/// Runs into the connection's deadline as any statement does (Error, is_interrupt()); what was read by then is in `out`.
void read_postings(Connection& db, std::string_view table, const std::string& match, Postings& out);

/// The auxiliary function behind it.
void register_postings(Connection& db);

}  // namespace store
