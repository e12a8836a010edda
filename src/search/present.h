#pragma once
// Texts found → what is shown of them.  The only part that reads wordings.

#include <optional>

#include "search/grouping.h"
#include "search/results.h"
#include "search/wordings.h"

namespace search {

class Presenter {
 public:
  Presenter(Texts texts, const Request& request) : texts_(texts), request_(request) {}

  /// Empty if its rows are gone since they were found.
  std::optional<TextHit> text(const TextGroup& group);

 private:
  bool add_clause(const TextGroup& group, const Candidate& candidate, TextHit& hit);
  int number_of(store::Id version);
  std::string superseded_by(const std::string& ref);

  const Texts texts_;
  const Request& request_;
};

}  // namespace search
