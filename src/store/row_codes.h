#pragma once
// What ranking, filters and facets need of the rows of a work, packed into one blob: a hundred thousand rows are read
// in a few milliseconds.

#include <cstdint>
#include <string>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace store {

/// A day as a number that sorts as its ISO form does, which may lack day or month: 2016-12 → 20161200.  '' is 0.
using DayCode = std::uint32_t;
DayCode day_code(std::string_view iso);
inline constexpr DayCode kStill = 0xFFFF'FFFF;  // valid_to of what is still valid

/// A row of search_row in 32 bytes, as they stand in the blob in the byte order of the machine.
struct RowCode {
  Id row = 0;
  std::int32_t order = 0;
  DayCode from = 0;
  DayCode to = kStill;
  std::uint16_t part = 0;  // of WorkRows::parts
  std::uint16_t title = 0, heading = 0, text = 0;  // positions in each, 65 535 stands for more
  std::uint8_t lang = 0;  // of WorkRows::langs
  std::uint8_t last = 0;
  std::uint16_t unused = 0;
};
static_assert(sizeof(RowCode) == 32);

struct WorkRows {
  Id work = 0;
  std::vector<std::string> langs;
  std::vector<std::string> parts;  // the force_eid of rows; the first is ''
  std::vector<RowCode> rows;       // by row
};

/// Packs the rows of the work as they stand in search_row and its indexes.  REQUIRES: a write transaction.
void write_row_codes(Connection& db, Id work);
void remove_row_codes(Connection& db, Id work);
/// Of all works, by work.
std::vector<WorkRows> read_row_codes(Connection& db);

}  // namespace store
