#pragma once
// The file of decisions beside a source: rent-controls.md has rent-controls.match.tsv.  Each line is an eId
// of the version before, a tab, an eId of this one ("-": the clause ends), a tab, who decided and why.  Lines
// that begin with # are remarks.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "text/problem.h"
#include "versioning/match.h"

namespace versioning {

struct Decisions {
  std::vector<Decision> list;
  text::Problems problems;
};

/// `file` is the name in messages.
Decisions read_decisions(std::string_view bytes, std::string_view file);

/// Where the decisions about a source stand: beside it.
std::filesystem::path decisions_file(const std::filesystem::path& source);

std::string print_decisions(const std::vector<Decision>& decisions);

/// Decisions that name a clause neither text has: they do nothing, and somebody should know.
text::Problems idle_decisions(const std::vector<Decision>& decisions, const Lines& before, const Lines& now,
                              std::string_view file);

}  // namespace versioning
