#pragma once
// The judged queries, the collections they run on, and the count of what the answer box did.  README.md says how.

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "search/search.h"
#include "tests/store/temporary.h"

namespace relevance {

struct Row {
  std::string id, collection, split, lang, box, wording, tags, query;
  std::vector<std::string> answer;   // "ref/eId" or "ref"
  std::vector<std::string> related;  // refs
};

std::vector<Row> read_rows();
search::Request request(const Row& row);

/// A store with the texts of a collection; empty where its files are not at hand.
class Collection {
 public:
  explicit Collection(const std::string& name);
  bool held() const { return held_; }
  search::Results search(const Row& row);
  store_test::TemporaryStore& files() { return files_; }
  /// Whether a clause of that name is there: "ref/eId" or "ref".
  bool has(const std::string& place);

 private:
  store_test::TemporaryStore files_;
  bool held_ = false;
};

/// Whether the clause is one of those listed, or stands beneath one.
bool is_listed(const std::string& ref, const std::string& eid, const std::vector<std::string>& answer);

struct Count {
  std::size_t clause = 0, right = 0, missed = 0, neighbour = 0;  // where a clause is listed
  std::size_t none = 0, silent = 0, claimed = 0;                 // where no position is held
  std::size_t first = 0;                                         // where one is listed, of these: the first clause of the
                                                                 // first result in force is it, box or not
  std::size_t related = 0, found = 0;                            // refs that belong in the first ten

  std::size_t shown() const { return right + neighbour + claimed; }
  double right_share() const { return share(right, clause); }
  double silent_share() const { return share(silent, none); }
  double wrong_share() const { return share(neighbour + claimed, shown()); }
  double found_share() const { return share(found, related); }
  static double share(std::size_t part, std::size_t of) { return of == 0 ? 1 : static_cast<double>(part) / static_cast<double>(of); }
};

void count(const Row& row, const search::Results& results, Count& count);

}  // namespace relevance
