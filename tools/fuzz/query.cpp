#include <cstddef>
#include <cstdint>
#include <string_view>

#include "search/query.h"

// Any string is a query, and so is any query printed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const search::Query query = search::parse_query({reinterpret_cast<const char*>(data), size});
  search::parse_query(search::print_query(query));
  return 0;
}
