#pragma once
// A text whose clauses fare differently: which of them the lines of `parts` ("2=carried", "item_b=lost",
// "rule_5=rescinded") name in one version.

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace store {

/// A version's manifest without wordings: what tells where a clause is.
struct OutlineLine {
  int parent = -1;  // index of the line above it
  std::string eid;
  std::string label;
  std::string computed;
  std::string clause;  // permanent id
};
using Outline = std::vector<OutlineLine>;
Outline outline(Connection& db, Id version);

/// eId → decision or force, for the lines of `parts` that name a clause of the outline; the last line of a clause
/// counts.  A name is a permanent id, an eId, or a label without its punctuation ("(b)", "b)" and "b" are one); of
/// several clauses with that label the outermost first one is meant.
using NamedParts = std::unordered_map<std::string, std::string>;
NamedParts named_parts(std::string_view parts, const Outline& outline);

/// The eId of the clause itself or the nearest clause above it that is named; empty if none is.
std::string nearest_named(const NamedParts& named, const Outline& outline, std::size_t line);

}  // namespace store
