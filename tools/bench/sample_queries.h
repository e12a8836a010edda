#pragma once
// Queries of the usual shapes, made from the words of whatever was loaded.

#include <string>
#include <vector>

#include "store/connection.h"

namespace bench {

struct Shape {
  std::string name;                  // "common word"
  std::vector<std::string> queries;  // a few of it
};

/// Rare word, common word, two words, phrase, prefix, six-word question: words chosen by the share of rows that hold
/// them, the same for every run over the same texts.  REQUIRES: the writing connection (a temporary table is made).
std::vector<Shape> sample_queries(store::Connection& db);

}  // namespace bench
