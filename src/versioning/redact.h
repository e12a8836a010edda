#pragma once
// Personal data taken out for ever: the bytes of wordings, kept sources and names are blanked, their hashes stay, and
// the ledger says so.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/recorder.h"
#include "store/store.h"

namespace versioning {

/// Bytes that can be blanked, and where they stand.
struct Blank {
  enum class What { wording, source, person } what = What::wording;
  text::Hash payload{};
  std::vector<std::string> places{};  // "clause_2 of cwm-rules (en, version 1)"
};

struct RedactionPlan {
  std::vector<Blank> blanks;
  std::vector<std::string> remaining;  // where the words stand that nothing can blank: titles, labels, facts …
};

/// The wordings of a clause, of one version or of all, and the kept sources of the versions they stand in.
struct ClauseTarget {
  store::Id work = 0;
  std::string clause;             // permanent id
  std::optional<store::Id> version{};  // empty: every version that has the clause
};
RedactionPlan plan_redaction(store::Connection& db, const ClauseTarget& target);

/// Every wording, source and name that contains the words: in their order, whatever case, accents and punctuation.
RedactionPlan plan_redaction(store::Connection& db, std::string_view words);
/// There is a letter or a digit to look for.
bool can_be_sought(std::string_view words);
bool contains_words(std::string_view text, std::string_view words);

/// Blanks them in one batch, writes indexes and file anew and empties the log, also where nothing was left to blank.
/// The batch is empty then.
std::optional<store::Batch> redact(store::Store& store, const std::vector<Blank>& blanks, store::BatchHead head);

}  // namespace versioning
