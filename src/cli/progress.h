#pragma once
// How far a long piece of work is, on a terminal's standard error: after a second, ten times a second, gone at the end.

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "cli/context.h"
#include "cli/streams.h"

namespace cli {

class Progress {
 public:
  /// `what` is being done: "Importing".  The streams outlive this.
  Progress(Streams& streams, const Context& context, std::string what);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void show(std::size_t done, std::size_t total);
  /// Since this was made.
  std::chrono::duration<double> elapsed() const { return ticks_() - begun_; }

 private:
  Streams& streams_;
  std::function<std::chrono::steady_clock::time_point()> ticks_;
  std::string what_;
  std::chrono::steady_clock::time_point begun_;
  std::optional<std::chrono::steady_clock::time_point> shown_;
};

}  // namespace cli
