#pragma once
// When a clause answers: two sums of what supports it.  The weights were fitted by tools/fit_answer.py to the queries of
// tests/relevance/queries.tsv that are there to tune on; its head says how to fit them again.

#include <cmath>

#include "search/support.h"

namespace search {

/// Of the clauses that bind, the one with the highest sum answers best.
inline double preference(const Support& s) {
  return 3.39 * s.cover + 3.16 * s.text + 1.37 * s.title + 1.91 * s.above + 0.93 * s.adjacent + 0.82 * s.demands - 0.61 * s.motion +
         2.48 * s.full + 0.28 * s.reasons;
}

/// What the others say about the best.
struct Contest {
  double margin = 0;  // by which it is preferred to the best clause of any other text, at most kMostMargin
  double tie = 0;     // … to the best clause of any text that lies elsewhere
  double rival = 0;   // by which a clause that does not bind covers the query better
};
inline constexpr double kMostMargin = 5;

/// The probability that it is a right answer.
inline double confidence(const Support& s, const Contest& c) {
  const double sum = -2.45 + 1.01 * s.cover + 0.41 * s.text + 1.11 * s.above + 0.47 * s.title + 0.22 * s.near + 2.88 * s.synonym +
                     0.44 * s.translated - 1.84 * s.unknown - 0.12 * s.missing + 0.25 * c.margin + 2.86 * s.full - 1.07 * c.rival +
                     0.15 * s.spread;
  return 1 / (1 + std::exp(-sum));
}

/// With less the box says that no position is recorded.  Cross-validated, 5 of 100 boxes from here on were wrong and 83 of
/// 100 questions with an answer got it; between 0.65 and 0.85 neither changes by more than 3.
inline constexpr double kLeastConfidence = 0.7;

/// In so many texts with a clause that plainly holds all words no single one answers.
inline constexpr std::size_t kMostToAnswerFrom = 8;
inline constexpr double kPlainly = 0.9;

}  // namespace search
