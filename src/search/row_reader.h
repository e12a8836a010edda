#pragma once
// Scored rows → candidates: those in question on the day of the search, with their facts.

#include <unordered_map>

#include "search/candidates.h"

namespace search {

class RowReader {
 public:
  RowReader(store::Connection& db, const Request& request, Works& works)
      : db_(db), request_(request), works_(works), filters_(request.query.filters) {}

  /// Empty if the row is not to be seen, not in question on the day, or gone.
  std::optional<Candidate> read(const ScoredRow& scored);

  /// One candidate a text and language, standing for all its rows in question: for queries without words.
  std::vector<Candidate> read_all(Deadline deadline, bool& cut_short);

 private:
  struct Row {
    std::int64_t id = 0, work = 0, order = 0;
    std::string lang, force_eid, valid_from, valid_to;
    bool last = false;
  };
  std::optional<Candidate> judge(Row row);
  FilterBits failed_by_work(const WorkFacts& work);

  store::Connection& db_;
  const Request& request_;
  Works& works_;
  FilterMatch filters_;
  std::unordered_map<const WorkFacts*, FilterBits> failed_;
};

}  // namespace search
