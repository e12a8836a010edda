#pragma once
// What the rows found say, and where they hold what was asked: each is read once a search.

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "search/candidates.h"
#include "search/matcher.h"

namespace search {

/// A row of search_row.
struct Wording {
  std::string title;
  std::string heading;
  std::string text;
  std::string eid;
  std::string label;
  std::string valid_from;
  std::string valid_to;
  store::Id clause = 0;
  store::Id version = 0;
  std::int64_t ord = 0;  // in that version
};

class Wordings {
 public:
  explicit Wordings(store::Connection& db) : db_(db) {}
  /// nullptr if the row is gone since it was found.
  const Wording* of(const Candidate& candidate);

 private:
  store::Connection& db_;
  std::unordered_map<std::int64_t, std::optional<Wording>> read_;
};

class Matches {
 public:
  /// REQUIRES: what was found outlives it.
  explicit Matches(const Found& found);
  const Found& found() const { return found_; }
  const std::vector<Match>& in_text(const Candidate& candidate, const Wording& wording);
  /// Titles and headings are those of many clauses.
  const std::vector<Match>& in_title(Index index, const std::string& title);

 private:
  const Found& found_;
  std::vector<Matcher> matchers_;  // by Index
  std::unordered_map<std::int64_t, std::vector<Match>> in_text_;
  std::array<std::unordered_map<std::string, std::vector<Match>>, kIndexCount> in_title_;
};

/// What showing and weighing read from.
struct Texts {
  store::Connection& db;
  Wordings& wordings;
  Matches& matches;
};

}  // namespace search
