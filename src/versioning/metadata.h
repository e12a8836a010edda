#pragma once
// Front matter → what the store records.  The table of keys is in data/README.md; a test compares the two.

#include <optional>
#include <string>
#include <vector>

#include "store/records.h"
#include "text/front_matter.h"
#include "text/problem.h"

namespace versioning {

struct Metadata {
  std::string ref, kind, lang, title;
  store::Fields fields;                    // of the work
  std::vector<store::Relation> relations;  // from is this text's ref unless the key turns it round
  std::vector<std::string> aliases;
  // Of the version.
  std::string reason, authority, changed_by, provenance;
  std::optional<text::Date> adopted_on, effective_from;
  std::optional<int> sequence;  // among the versions of one effective date
  bool reviewed = true;
  store::Source source;
  std::string ids;  // of the clauses, as an export states them (given_ids.h)
  std::string redacted;  // which words are missing, as an export states them (redacted.h)
};

/// Reads all keys and reports all problems.  Unknown keys are warnings, errors within edit distance 2 of a
/// known one; unknown values name the nearest known one.  `persons`: keep the names of persons.
Metadata read_metadata(const text::FrontMatter& front, std::string_view file, bool persons,
                       text::Problems& problems);

/// The front matter that reads back to the same metadata.
text::FrontMatter write_metadata(const Metadata& metadata);

/// Every key, for documentation and for nearest-key messages.
const std::vector<std::string_view>& metadata_keys();

}  // namespace versioning
