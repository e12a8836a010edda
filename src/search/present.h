#pragma once
// Texts found → what is shown of them.  The only part that reads wordings.

#include <optional>

#include "search/grouping.h"
#include "search/results.h"

namespace search {

class Presenter {
 public:
  Presenter(store::Connection& db, const Request& request, const Found& found)
      : db_(db), request_(request), found_(found) {}

  /// Empty if its rows are gone since they were found.
  std::optional<TextHit> text(const TextGroup& group);

 private:
  bool add_clause(const TextGroup& group, const Candidate& candidate, TextHit& hit);
  std::string superseded_by(const std::string& ref);

  store::Connection& db_;
  const Request& request_;
  const Found& found_;
};

}  // namespace search
