#include "cli/proposals.h"

#include <fmt/format.h>

#include <ostream>

#include "cli/terminal.h"

namespace cli {

void print_proposals(const std::vector<versioning::Proposal>& proposals, Streams& streams) {
  const Painter paint(streams.colour);
  for (const auto& one : proposals) {
    const std::string clause = one.eid.empty() ? "" : fmt::format(", clause {}", one.label.empty() ? one.eid : one.label);
    streams.out << fmt::format("{}{} ({})\n  {} {} it; it would be {}{}\n", paint(Style::bold, one.title), clause, one.place(),
                               one.by, one.type, one.force, one.from ? " from " + one.from->iso() : "");
  }
}

std::string how_to_confirm(const std::vector<versioning::Proposal>& proposals) {
  const std::string one = fmt::format("To record it: safbwynt review --confirm '{}'", proposals.front().place());
  return one + (proposals.size() > 1 ? "; all: safbwynt review --all\n" : "\n");
}

}  // namespace cli
