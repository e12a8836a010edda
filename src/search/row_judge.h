#pragma once
// Rows → candidates: those in question on the day of the search, with their facts.  Reads memory only.

#include <optional>
#include <vector>

#include "search/candidates.h"

namespace search {

class RowJudge {
 public:
  RowJudge(const Request& request, const Library& library);

  /// Empty if the row is not to be seen or not in question on the day.
  std::optional<Candidate> judge(RowNumber row);

 private:
  // What holds for all rows of a work, found when the first is met.
  struct OfWork {
    const WorkFacts* facts = nullptr;
    std::string_view force;
    FilterBits failed = 0;
    bool known = false;
  };
  const OfWork& of_work(std::uint32_t place);

  const Request& request_;
  const Rows& rows_;
  const Works& works_;
  FilterMatch filters_;
  store::DayCode day_;
  bool filters_rows_;  // by language or force
  std::vector<OfWork> works_met_;
};

}  // namespace search
