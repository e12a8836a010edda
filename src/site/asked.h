#pragma once
// A search as its address asks for it, and the addresses next to it: without a filter, another page, another order.

#include <string>
#include <vector>

#include "search/search.h"
#include "site/visit.h"

namespace site {

/// One filter in use.
struct Chip {
  std::string key;
  std::string value;
  std::string words;  // for the reader
  std::string href;   // the search without it
  search::Request without;
};

struct Asked {
  std::string typed;          // as in the box
  search::Request request;    // filters of the box and of the address together
  bool typed_terms = false;   // there is something to look for, not filters alone
  std::vector<Chip> chips;
};

Asked read_search(const Visit& visit);

/// The address of this search with these values for a parameter (none: without it), from its first page.
std::string with(const Visit& visit, std::string_view name, const std::vector<std::string>& values);

/// A filter's value in words: "motion" → "Motion".
std::string value_words(const Visit& visit, std::string_view key, const std::string& value);

}  // namespace site
