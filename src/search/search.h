#pragma once
// Query → Results.

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

#include "search/query.h"
#include "search/results.h"
#include "store/connection.h"

namespace search {

struct Request {
  Query query;
  text::Date today;
  std::optional<text::Date> at;  // search as at that day; default today
  bool all = false;              // old wordings too
  bool expand = true;            // look for other names of the same things too
  bool correct = true;           // put slips right
  bool offer = true;             // recognise filters said in words
  std::string reader_lang = "en";  // of the interface: decides ties between languages
  enum class Sort { relevance, newest, oldest } sort = Sort::relevance;
  std::size_t page = 1;          // from 1
  std::size_t per_page = 20;     // texts; at most 1000
  std::chrono::milliseconds limit{250};  // of time, after which it answers with what it has
};

/// Never fails on any query; throws store::Error only when the database does.
Results search(store::Connection& db, const Request& request);

/// Its total, at a fraction of the cost.
std::size_t count_texts(store::Connection& db, const Request& request);

}  // namespace search
