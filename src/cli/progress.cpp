#include "cli/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/terminal.h"

namespace cli {
namespace {

constexpr std::chrono::seconds kBeforeTheFirst{1};
constexpr std::chrono::milliseconds kBetween{100};
constexpr std::string_view kClearLine = "\r\x1b[K";

}  // namespace

Progress::Progress(Streams& streams, const Context& context, std::string what)
    : streams_(streams), ticks_(context.ticks), what_(std::move(what)), begun_(ticks_()) {}

Progress::~Progress() {
  if (shown_) streams_.err << kClearLine << std::flush;
}

void Progress::show(std::size_t done, std::size_t total) {
  if (!streams_.err_is_terminal) return;
  const auto now = ticks_();
  if (now - begun_ < kBeforeTheFirst || (shown_ && now - *shown_ < kBetween)) return;
  shown_ = now;
  const auto percent = 100 * done / std::max<std::size_t>(total, 1);
  streams_.err << kClearLine << fmt::format("{} {} of {} ({} %)", what_, grouped(done), grouped(total), percent)
               << std::flush;
}

}  // namespace cli
