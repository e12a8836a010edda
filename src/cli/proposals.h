#pragma once
// What a decision would end, as an editor reads it.

#include <string>
#include <vector>

#include "cli/streams.h"
#include "versioning/proposals.h"

namespace cli {

void print_proposals(const std::vector<versioning::Proposal>& proposals, Streams& streams);
/// The command that records the first of them.  REQUIRES: there is one.
std::string how_to_confirm(const std::vector<versioning::Proposal>& proposals);

}  // namespace cli
