#pragma once
// When a clause answers: two sums of what supports it.  The weights were fitted by tools/fit_answer.py to the queries of
// tests/relevance/queries.tsv; its head says how to fit them again.

#include <cmath>

#include "search/support.h"

namespace search {

/// Of the clauses that bind, the one with the highest sum answers best.
inline double preference(const Support& s) {
  return 2.16 * s.cover + 2.02 * s.text + 0.91 * s.title + 1.80 * s.above + 1.06 * s.adjacent + 0.48 * s.demands - 0.68 * s.motion +
         1.14 * s.full + 1.52 * s.main + 2.41 * s.rank - 0.34 * s.length;
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
  const double sum = -3.80 + 1.20 * s.cover + 1.77 * s.above + 1.94 * s.title + 1.72 * s.synonym - 1.89 * s.unknown - 1.02 * s.missing +
                     0.14 * c.margin + 0.32 * c.tie + 1.93 * s.full + 0.68 * s.main - 1.20 * c.rival + 1.43 * s.asked + 0.50 * s.density;
  return 1 / (1 + std::exp(-sum));
}

/// With less the box says that no position is recorded.  On queries that nobody had looked at, 6 of 100 boxes from here on
/// were wrong, 68 of 100 questions with an answer got it and 98 of 100 without one got none; from 0.5 on 7, 70 and 97.
inline constexpr double kLeastConfidence = 0.65;

/// In so many texts with a clause that plainly holds all words no single one answers.
inline constexpr std::size_t kMostToAnswerFrom = 8;
inline constexpr double kPlainly = 0.9;

}  // namespace search
