#pragma once
// The search rows and their full-text indexes, kept in step.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace store {

/// The indexes, and the language whose analyser each is made with.
struct SearchIndex {
  std::string_view table;  // "fts_en"
  std::string_view lang;   // "en"; "xx" for all languages without an index of their own
};
std::span<const SearchIndex> search_indexes();
/// The index that holds the rows of this language.
const SearchIndex& index_for(std::string_view lang);

/// A row of search_row, see derived.sql.
struct SearchRow {
  Id work = 0;
  std::string lang;
  Id version = 0;
  int order = 0;
  Id clause = 0;
  std::string eid;
  std::string label;
  std::string force_eid;
  std::string valid_from;
  std::string valid_to;
  bool last = false;
  std::string title;
  std::string heading;
  std::string text;
};

/// REQUIRES: a write transaction.
void add_search_row(Connection& db, const SearchRow& row);
/// Takes the rows of a work out of the table and of the index.  REQUIRES: a write transaction.
void remove_search_rows(Connection& db, Id work);

}  // namespace store
