#include "versioning/gaps.h"

#include <algorithm>

#include "store/facts.h"
#include "store/read.h"

namespace versioning {

namespace {

std::string fact(const store::Fields& fields, std::string_view name) {
  const auto found = fields.find(name);
  return found == fields.end() ? "" : found->second;
}

/// The day from which a carried amendment holds; empty if it was not carried, or nobody knows when.
std::optional<text::Date> day_of(store::Connection& db, const store::Relation& relation) {
  const auto by = store::find_work(db, relation.from);
  if (!by) return std::nullopt;
  const store::Fields fields = store::fields(db, by->id, text::Date::parse("9999-12-31").value());
  if (!store::is_carried(fact(fields, "decision"))) return std::nullopt;
  for (const char* field : {"in_force_from", "decided_on"})
    if (const auto day = text::Date::parse(fact(fields, field))) return day;
  return relation.valid_from;
}

}  // namespace

std::vector<Gap> gaps(store::Connection& db, const store::Work& work, std::string_view lang) {
  const std::vector<store::Version> versions = store::versions(db, work.id, lang);
  std::optional<text::Date> first;
  for (const store::Version& version : versions)
    if (version.effective_from && (!first || *version.effective_from < *first)) first = version.effective_from;
  std::vector<Gap> found;
  if (!first) return found;
  for (const store::Relation& relation : store::relations_to(db, work.ref)) {
    if (relation.type != "amends") continue;
    const auto day = day_of(db, relation);
    const bool came = std::any_of(versions.begin(), versions.end(), [&](const store::Version& version) {
      return version.changed_by == relation.from || version.effective_from == day;
    });
    if (day && *day > *first && !came) found.push_back({*day, relation.from});
  }
  std::sort(found.begin(), found.end(), [](const Gap& a, const Gap& b) { return a.on < b.on || (a.on == b.on && a.by < b.by); });
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace versioning
