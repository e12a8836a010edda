#pragma once
// How long something takes, over many runs.  Processor time of this thread: the same on a busy machine as on an idle
// one; nothing measured here waits for a disk.

#include <functional>
#include <vector>

namespace bench {

/// In microseconds.
struct Latency {
  double p50 = 0;
  double p95 = 0;
  double max = 0;
};

Latency percentiles(std::vector<double> microseconds);

/// The processor time of one call, in microseconds.
double time(const std::function<void()>& call);

}  // namespace bench
