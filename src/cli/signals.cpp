#include "cli/signals.h"

#include <pthread.h>

namespace cli {
namespace {

sigset_t stop_signals() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  return set;
}

}  // namespace

StopSignal::StopSignal(std::function<void()> stop) {
  const auto set = stop_signals();
  pthread_sigmask(SIG_BLOCK, &set, &before_);
  waiter_ = std::thread([set, stop = std::move(stop)] {
    int which = 0;
    sigwait(&set, &which);
    stop();
  });
}

StopSignal::~StopSignal() {
  // Wakes the waiter if no signal came; if one did, its thread is past waiting and this is lost with it.
  pthread_kill(waiter_.native_handle(), SIGTERM);  // NOLINT(bugprone-bad-signal-to-kill-thread): blocked and awaited
  waiter_.join();
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

}  // namespace cli
