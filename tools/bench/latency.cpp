#include "latency.h"

#include <time.h>

#include <algorithm>

namespace bench {

Latency percentiles(std::vector<double> microseconds) {
  if (microseconds.empty()) return {};
  std::sort(microseconds.begin(), microseconds.end());
  const auto at = [&](double share) {
    return microseconds[static_cast<std::size_t>(share * static_cast<double>(microseconds.size() - 1))];
  };
  return {at(0.5), at(0.95), microseconds.back()};
}

double time(const std::function<void()>& call) {
  const auto now = [] {
    timespec at{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return static_cast<double>(at.tv_sec) * 1e6 + static_cast<double>(at.tv_nsec) / 1e3;
  };
  const double start = now();
  call();
  return now() - start;
}

}  // namespace bench
