#include "store/edit_distance.h"

#include <doctest/doctest.h>

TEST_CASE("The edit distance counts slips of the keyboard") {
  struct Row {
    std::string_view a;
    std::string_view b;
    std::size_t distance;
  };
  const Row rows[] = {{"", "", 0},           {"", "abc", 3},        {"kind", "kind", 0},   {"knid", "kind", 1},
                      {"kin", "kind", 1},    {"kinds", "kind", 1},  {"kint", "kind", 1},   {"decison", "decision", 1},
                      {"ca", "abc", 3},      {"lost", "carried", 7}, {"ab", "ba", 1}};
  for (const auto& row : rows) {
    CAPTURE(row.a);
    CAPTURE(row.b);
    CHECK(store::edit_distance(row.a, row.b) == row.distance);
    CHECK(store::edit_distance(row.b, row.a) == row.distance);
  }
}
