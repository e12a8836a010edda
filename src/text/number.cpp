#include <algorithm>
#include <array>
#include <unordered_map>

#include <fmt/format.h>

#include "text/division.h"
#include "text/document.h"
#include "text/label.h"
#include "text/outline.h"

namespace text {
namespace {

/// An eId longer than this is cut and ends in a hash of the whole.
constexpr std::size_t kLongestEid = 120;
constexpr std::size_t kKinds = 8;

std::string_view prefix(const Clause& clause) {
  if (clause.kind == ClauseKind::clause || clause.kind == ClauseKind::heading) {
    if (const Division* division = division_at(clause.label)) return division->prefix;
  }
  switch (clause.kind) {
    case ClauseKind::heading: return clause.label.empty() ? "hd" : "sec";
    case ClauseKind::clause: return "para";
    case ClauseKind::item: return "item";
    case ClauseKind::paragraph: return "p";
    case ClauseKind::table: return "table";
    case ClauseKind::quote: return "quote";
    case ClauseKind::code: return "code";
    case ClauseKind::note: return "note";
  }
  return "p";
}

std::string shortened(std::string eid) {
  if (eid.size() <= kLongestEid) return eid;
  const Hash hash = sha256(eid);
  std::size_t end = kLongestEid - 17;
  while (end > 0 && (eid[end - 1] == '_' || eid[end - 1] == '-')) --end;
  return eid.substr(0, end) + "-" + base32(std::span(hash.bytes).first(10));
}

/// Gives eIds from the labels of the path, or from the place among the siblings of a kind.
class Namer {
 public:
  explicit Namer(std::vector<Clause>& clauses) : clauses_(clauses), counts_(clauses.size() + 1) {}

  void run() {
    title_ = title();
    for (Clause& clause : clauses_) clause.eid = unique(shortened(path(clause)));
  }

 private:
  std::string path(const Clause& clause) {
    int& count = counts_[static_cast<std::size_t>(clause.parent + 1)][static_cast<std::size_t>(clause.kind)];
    std::string number = eid_number(clause.label);
    if (number.empty()) number = std::to_string(++count);
    std::string own = fmt::format("{}_{}", prefix(clause), number);
    return clause.parent <= title_ ? own : clauses_[clause.parent].eid + "__" + own;
  }

  /// The index of a heading over the whole text, which is no part of the paths below it; -1 if there is none.
  int title() const {
    if (clauses_.empty() || clauses_[0].kind != ClauseKind::heading || !clauses_[0].label.empty()) return -1;
    const auto roots = std::count_if(clauses_.begin(), clauses_.end(), [](const Clause& c) { return c.parent < 0; });
    return roots == 1 ? 0 : -1;
  }

  std::string unique(std::string eid) {
    const auto [entry, is_new] = used_.try_emplace(eid, 1);
    if (is_new) return eid;
    for (int& times = entry->second;;) {
      std::string next = fmt::format("{}_{}", eid, ++times);
      if (used_.try_emplace(next, 1).second) return next;
    }
  }

  std::vector<Clause>& clauses_;
  std::vector<std::array<int, kKinds>> counts_;
  std::unordered_map<std::string, int> used_;
  int title_ = -1;
};

bool has_printed_label(const std::vector<Clause>& clauses) {
  return std::any_of(clauses.begin(), clauses.end(),
                     [](const Clause& c) { return !c.label.empty() && c.kind != ClauseKind::note; });
}

/// A paragraph that only leads into the list below it is not counted.
std::vector<bool> lead_ins(const std::vector<Clause>& clauses) {
  std::vector<bool> leads(clauses.size(), false);
  for (const Clause& clause : clauses) {
    if (clause.parent < 0) continue;
    const Clause& parent = clauses[clause.parent];
    if (parent.kind == ClauseKind::paragraph && is_stem(parent)) leads[clause.parent] = true;
  }
  return leads;
}

/// The nearest clause above that is counted; -1 if there is none.
int counted_above(const std::vector<Clause>& clauses, int parent) {
  while (parent >= 0 && clauses[parent].computed.empty()) parent = clauses[parent].parent;
  return parent;
}

void compute_labels(std::vector<Clause>& clauses) {
  const std::vector<bool> leads = lead_ins(clauses);
  std::vector<int> counts(clauses.size() + 1, 0);
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    Clause& clause = clauses[i];
    const bool counted = clause.kind == ClauseKind::paragraph || clause.kind == ClauseKind::item;
    if (!counted || leads[i]) continue;
    const int above = counted_above(clauses, clause.parent);
    const int number = ++counts[static_cast<std::size_t>(above + 1)];
    clause.computed = above < 0 ? std::to_string(number) : fmt::format("{}.{}", clauses[above].computed, number);
  }
}

}  // namespace

void number(Document& document) {
  for (Clause& clause : document.clauses) clause.computed.clear();
  if (!has_printed_label(document.clauses)) compute_labels(document.clauses);
  Namer(document.clauses).run();
}

}  // namespace text
