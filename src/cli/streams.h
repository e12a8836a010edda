#pragma once
// Where a command reads and writes, and how wide and how colourful that is.

#include <iosfwd>

namespace cli {

struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool colour = false;           // `out` is a terminal that wants colour
  bool err_is_terminal = false;  // progress may be shown there
  int width = 80;                // of `out`, in characters
};

}  // namespace cli
