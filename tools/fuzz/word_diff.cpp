#include <cstddef>
#include <cstdint>

#include "bodies.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::word_diff({reinterpret_cast<const char*>(data), size});
  return 0;
}
