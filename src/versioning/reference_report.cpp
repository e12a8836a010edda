#include "versioning/reference_report.h"

#include <fmt/format.h>

#include "versioning/cross_references.h"

namespace versioning {

namespace {

std::string told(const Hanging& one) {
  switch (one.kind) {
    case Hanging::Kind::names_nothing:
      return fmt::format("'{}' names no clause of this text", one.words);
    case Hanging::Kind::gone:
      return fmt::format("'{}' refers to a clause that is no longer there (it was '{}'); this clause did not change", one.words, one.target);
    case Hanging::Kind::renumbered:
      return fmt::format("'{}' refers to a clause that is '{}' now; this clause did not change", one.words, one.target);
    case Hanging::Kind::reworded:
      return fmt::format("'{}' refers to a clause whose words changed ('{}'); this clause did not", one.words, one.target);
  }
  return {};
}

}  // namespace

void report_references(const Lines& before, const Incoming& text, const Plan& plan, Complaints& complaints) {
  const std::vector<std::string>& ids = plan.clause_ids;
  const std::string& kind = plan.kind;
  // A motion speaks of the numbers of other texts.
  const bool rule_book = kind == "constitution" || kind == "standing_orders";
  if (before.empty() && !rule_book) return;
  Lines now = lines_of(text.document);
  for (std::size_t i = 0; i < now.size() && i < ids.size(); ++i) now[i].clause = ids[i];
  for (const Hanging& one : hanging_references(before, now)) {
    if (one.kind == Hanging::Kind::names_nothing && !rule_book) continue;
    const int line = text.document.clauses[one.from].line;
    if (one.kind == Hanging::Kind::reworded)
      complaints.note(line, told(one));
    else
      complaints.warning(line, told(one));
  }
}

}  // namespace versioning
