#pragma once
// SIGTERM and SIGINT as a call.

#include <functional>
#include <thread>

#include <csignal>

namespace cli {

/// Calls `stop` once, on a thread of its own, when SIGTERM or SIGINT comes; both are held back from all threads started
/// while this lives.  Calls it also at the end of its life, so `stop` must bear being called when all is over.
class StopSignal {
 public:
  explicit StopSignal(std::function<void()> stop);
  ~StopSignal();
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;

 private:
  sigset_t before_;
  std::thread waiter_;
};

}  // namespace cli
