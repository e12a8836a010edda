#include "store/binding.h"

#include <map>

#include "store/facts.h"
#include "store/force_record.h"
#include "store/parts.h"

namespace store {
namespace {

using Verdict = ForceRecord::Verdict;

// The outlines of a work's versions, each read once.
class Outlines {
 public:
  explicit Outlines(Connection& db) : db_(db) {}
  const Outline& of(Id version) {
    const auto [place, is_new] = outlines_.try_emplace(version);
    if (is_new) place->second = outline(db_, version);
    return place->second;
  }

 private:
  Connection& db_;
  std::map<Id, Outline> outlines_;
};

std::optional<std::size_t> line_of(const Outline& outline, std::string_view eid) {
  for (std::size_t i = 0; i < outline.size(); ++i)
    if (outline[i].eid == eid) return i;
  return std::nullopt;
}

Verdict of_clause(const ForceRecord& record, Outlines& outlines, std::string_view eid, std::string_view day) {
  for (const auto& standing : record.standing()) {
    if (!standing.covers(day)) continue;
    const Outline& outline = outlines.of(standing.version);
    const auto line = line_of(outline, eid);
    if (!line) continue;
    const NamedParts named = named_parts(record.fact("parts", day), outline);
    const std::string part = nearest_named(named, outline, *line);
    return part.empty() ? record.of_work(day) : record.of_part(named.at(part), day);
  }
  return {"none", BindingReason::no_text};
}

// Spans of equal force out of the verdicts at the turning points.
template <class VerdictAt>
std::vector<ForceSpan> spans(const ForceRecord& record, const VerdictAt& verdict_at) {
  std::vector<ForceSpan> spans;
  for (const std::string& day : record.turning_points()) {
    std::string force = verdict_at(day).force;
    if (!spans.empty() && spans.back().force == force) continue;
    const auto from = text::Date::parse(day);
    if (!spans.empty()) spans.back().to = from;
    spans.push_back({from, std::nullopt, std::move(force)});
  }
  return spans;
}

std::optional<text::Date> begin_of_span(const std::vector<ForceSpan>& spans, const text::Date& on) {
  std::optional<text::Date> since;
  for (const ForceSpan& span : spans)
    if (!span.from || *span.from <= on) since = span.from;
  return since;
}

}  // namespace

Binding binding(Connection& db, Id work, std::string_view eid, const text::Date& on) {
  return binding(db, work, eid, on, Known{});
}

Binding binding(Connection& db, Id work, std::string_view eid, const text::Date& on, Known known) {
  const ForceRecord record(db, work, known);
  Outlines outlines(db);
  const auto verdict_at = [&](std::string_view day) {
    return eid.empty() ? record.of_work(day) : of_clause(record, outlines, eid, day);
  };
  const Verdict verdict = verdict_at(on.iso());
  return {verdict.force, binds(verdict.force), begin_of_span(spans(record, verdict_at), on), verdict.reason};
}

std::vector<ForceSpan> force_spans(Connection& db, Id work) {
  const ForceRecord record(db, work);
  return spans(record, [&](std::string_view day) { return record.of_work(day); });
}

std::map<std::string, std::vector<ForceSpan>> part_force_spans(Connection& db, Id work) {
  const ForceRecord record(db, work);
  Outlines outlines(db);
  std::map<std::string, std::vector<ForceSpan>> by_part;
  for (const std::string& day : record.turning_points()) {
    const std::string_view parts = record.fact("parts", day);
    if (parts.empty()) continue;
    for (const auto& standing : record.standing())
      if (standing.covers(day))
        for (const auto& [eid, decision] : named_parts(parts, outlines.of(standing.version))) by_part.try_emplace(eid);
  }
  for (auto& [eid, of_part] : by_part)
    of_part = spans(record, [&, &part = eid](std::string_view day) { return of_clause(record, outlines, part, day); });
  return by_part;
}

}  // namespace store
