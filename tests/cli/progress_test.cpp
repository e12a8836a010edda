#include "cli/progress.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

namespace {

enum class Terminal { yes, no };

/// What progress writes when it is told of every tenth of a second of `seconds`.
std::string progress_of(int seconds, Terminal terminal) {
  std::istringstream in;
  std::ostringstream out, err;
  cli::Streams streams{.in = in, .out = out, .err = err, .err_is_terminal = terminal == Terminal::yes};
  std::chrono::steady_clock::time_point now;
  cli::Context context;
  context.ticks = [&now] { return now; };
  {
    cli::Progress progress(streams, context, "Importing");
    for (int tenth = 0; tenth < 10 * seconds; ++tenth) {
      now += std::chrono::milliseconds(50);
      progress.show(1000, 4000);
      now += std::chrono::milliseconds(50);
      progress.show(1000, 4000);
    }
  }
  CHECK(out.str().empty());
  return err.str();
}

}  // namespace

TEST_CASE("progress begins after a second, comes ten times a second and is wiped at the end") {
  const auto shown = progress_of(2, Terminal::yes);
  const auto lines = std::count(shown.begin(), shown.end(), '\r');
  CHECK(lines == 11 + 1);
  CHECK(shown.starts_with("\r\x1b[KImporting 1,000 of 4,000 (25 %)"));
  CHECK(shown.ends_with("\r\x1b[K"));
}

TEST_CASE("what is quick shows no progress") { CHECK(progress_of(0, Terminal::yes).empty()); }

TEST_CASE("progress is not written into a file") { CHECK(progress_of(3, Terminal::no).empty()); }
