#pragma once
// How long something takes, over many runs.

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

/// The time of one call, in microseconds.
double time(const std::function<void()>& call);

}  // namespace bench
