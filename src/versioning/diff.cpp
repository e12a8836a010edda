#include "versioning/diff.h"

#include <algorithm>
#include <set>
#include <utility>

#include "versioning/assembly.h"

namespace versioning {

namespace {

Changes inverse_of(const Changes& changes) {
  Changes out;
  for (const Change change : changes.list()) switch (change) {
      case Change::split:
        out.add(Change::merged);
        break;
      case Change::merged:
        out.add(Change::split);
        break;
      case Change::inserted:
        out.add(Change::deleted);
        break;
      case Change::deleted:
        out.add(Change::inserted);
        break;
      case Change::unchanged:
      case Change::label_only:
      case Change::typographic:
      case Change::case_only:
      case Change::reference_only:
      case Change::edited:
      case Change::substituted:
      case Change::moved:
        out.add(change);
        break;
    }
  return out;
}

Entry inverse_of(const Entry& entry) {
  Entry out;
  out.before = entry.now;
  out.now = entry.before;
  out.changes = inverse_of(entry.changes);
  out.heading = entry.heading.inverse();
  out.text = entry.text.inverse();
  out.joint = entry.joint;
  return out;
}

void count(const Entry& entry, Summary& summary) {
  const Changes& changes = entry.changes;
  const bool reworded = changes.has(Change::edited) || changes.has(Change::reference_only);
  if (entry.move != kNoMove && !changes.has(Change::moved)) ++summary.carried;
  if (reworded)
    ++summary.reworded;
  else if (changes.has(Change::moved))
    ++summary.moved;
  else if (changes.has(Change::typographic) || changes.has(Change::case_only))
    ++summary.typographic;
  else if (changes.has(Change::label_only))
    ++summary.renumbered;
  summary.replaced += changes.has(Change::substituted) ? 1 : 0;
  summary.added += changes.has(Change::inserted) ? 1 : 0;
  summary.removed += changes.has(Change::deleted) ? 1 : 0;
}

}  // namespace

std::string_view name(Change change) {
  switch (change) {
    case Change::unchanged:
      return "unchanged";
    case Change::label_only:
      return "label_only";
    case Change::typographic:
      return "typographic";
    case Change::case_only:
      return "case_only";
    case Change::reference_only:
      return "reference_only";
    case Change::edited:
      return "edited";
    case Change::substituted:
      return "substituted";
    case Change::moved:
      return "moved";
    case Change::split:
      return "split";
    case Change::merged:
      return "merged";
    case Change::inserted:
      return "inserted";
    case Change::deleted:
      return "deleted";
  }
  return "";
}

std::vector<Change> Changes::list() const {
  std::vector<Change> out;
  for (int i = 0; i < kChanges; ++i)
    if (has(static_cast<Change>(i))) out.push_back(static_cast<Change>(i));
  return out;
}

bool Diff::changed() const {
  return count(Change::unchanged) < entries.size();
}

std::size_t Diff::count(Change change) const {
  return static_cast<std::size_t>(
      std::count_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.changes.has(change); }));
}

Summary Diff::summary() const {
  Summary out;
  std::set<int> split, merged;
  for (const Entry& entry : entries) {
    if (entry.changes.has(Change::split)) split.insert(entry.before->index);
    if (entry.changes.has(Change::merged)) merged.insert(entry.now->index);
    versioning::count(entry, out);
  }
  out.split = split.size();
  out.merged = merged.size();
  out.differ = out.reworded + out.replaced + out.added + out.removed + out.moved + out.split + out.merged;
  out.clauses =
      entries.size() - this->count(Change::split) - this->count(Change::merged) + out.split + out.merged;
  return out;
}

Diff Diff::inverse() const {
  std::vector<Entry> out;
  for (const Entry& entry : entries) out.push_back(inverse_of(entry));
  return assemble(std::move(out));
}

}  // namespace versioning
