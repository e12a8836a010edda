#include "versioning/alignment.h"

#include <algorithm>

namespace versioning {

std::vector<std::pair<std::size_t, std::size_t>> align(std::size_t rows, std::size_t columns,
                                                       const Score& score) {
  std::vector<double> table((rows + 1) * (columns + 1), 0);
  const auto best = [&](std::size_t i, std::size_t j) -> double& { return table[i * (columns + 1) + j]; };
  for (std::size_t i = 0; i < rows; ++i)
    for (std::size_t j = 0; j < columns; ++j)
      best(i + 1, j + 1) = std::max({best(i, j + 1), best(i + 1, j), best(i, j) + score(i, j)});
  std::vector<std::pair<std::size_t, std::size_t>> out;
  for (std::size_t i = rows, j = columns; i > 0 && j > 0;) {
    if (best(i, j) == best(i - 1, j)) {
      --i;
    } else if (best(i, j) == best(i, j - 1)) {
      --j;
    } else {
      out.emplace_back(--i, --j);
    }
  }
  std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace versioning
