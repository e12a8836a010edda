#include "store/force_record.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "store/derive_work.h"
#include "store/facts.h"
#include "store/rows.h"

namespace store {
namespace {

constexpr std::string_view kBegin = "in_force_from";
constexpr std::string_view kEnd = "lapses_on";
constexpr std::string_view kDecided = "decided_on";

// What has ended otherwise cannot lapse any more.
bool may_lapse(std::string_view force) {
  return binds(force) || force == "suspended" || force == "awaiting_other_body";
}

bool is_force(std::string_view word) {
  const auto known = names(Vocabulary::force);
  return std::ranges::find(known, word) != known.end();
}

}  // namespace

ForceRecord::ForceRecord(Connection& db, Id work, Known known) {
  Statement statement = db.prepare("SELECT kind FROM work WHERE id = ?1");
  if (statement.bind(work).step()) kind_ = statement.str(0);
  read_events(db, work, known);
  if (known.is_all()) read_standing(db, work);
  else compute_standing(db, work, known);
}

void ForceRecord::read_events(Connection& db, Id work, Known known) {
  static const std::string sql = fmt::format(R"(
    SELECT field, coalesce(valid_from, ''), new FROM work_event e
    WHERE work = ?1 AND field IN ('force', 'decision', 'decided_on', 'in_force_from', 'lapses_on', 'parts')
      AND batch <= ?2 AND {}
    ORDER BY coalesce(valid_from, ''), id)", is_standing_event("?2"));
  Statement statement = db.prepare(sql);
  statement.bind(work, known.batch);
  while (statement.step()) facts_[statement.str(0)].push_back({statement.str(1), statement.str(2)});
}

void ForceRecord::read_standing(Connection& db, Id work) {
  Statement statement = db.prepare(R"(
    SELECT lang, valid_from, valid_to, version FROM stretch WHERE work = ?1
    ORDER BY CASE lang WHEN 'en' THEN 0 WHEN 'cy' THEN 1 ELSE 2 END, lang, seq)");
  statement.bind(work);
  while (statement.step()) standing_.push_back({statement.str(0), statement.str(1), statement.str(2), statement.integer(3)});
}

void ForceRecord::compute_standing(Connection& db, Id work, Known known) {
  for (const Series& series : load_series(db, work, known))
    for (std::size_t i = 0; i < series.stretches.size(); ++i)
      standing_.push_back({series.lang, begin_of(series, i), end_of(series, i), series.stretches[i].version.id});
}

std::string_view ForceRecord::fact(std::string_view field, std::string_view day) const {
  const auto events = facts_.find(field);
  if (events == facts_.end()) return {};
  const auto later = std::ranges::upper_bound(events->second, day, std::less<>{}, [](const Dated& e) { return std::string_view(e.from); });
  return later == events->second.begin() ? std::string_view{} : std::string_view(std::prev(later)->value);
}

// The first day of force: as stated, else that of the decision that gave it.
std::string_view ForceRecord::begins(std::string_view day) const {
  const std::string_view stated = fact(kBegin, day);
  if (!stated.empty()) return stated;
  return is_carried(fact("decision", day)) ? fact(kDecided, day) : std::string_view{};
}

bool ForceRecord::has_text(std::string_view day) const {
  return std::ranges::any_of(standing_, [&](const Standing& s) { return s.covers(day); });
}

ForceRecord::Verdict ForceRecord::of_work(std::string_view day) const {
  if (!has_text(day)) return {"none", BindingReason::no_text};
  std::string force(fact("force", day));
  if (force.empty()) force = default_force(kind_, fact("decision", day));
  const std::string_view ends = fact(kEnd, day);
  if (!ends.empty() && ends <= day && may_lapse(force)) return {"lapsed", BindingReason::lapsed};
  if (binds(force) && begins(day) > day) return {"none", BindingReason::not_yet};
  return {std::move(force), BindingReason::stated};
}

ForceRecord::Verdict ForceRecord::of_part(std::string_view decision_or_force, std::string_view day) const {
  Verdict verdict = of_work(day);
  if (verdict.reason == BindingReason::no_text || is_carried(decision_or_force)) return verdict;
  if (is_force(decision_or_force))
    return binds(verdict.force) ? Verdict{std::string(decision_or_force), BindingReason::stated} : verdict;
  return {"none", BindingReason::part_not_carried};
}

std::string ForceRecord::parts_between(std::string_view from, std::string_view to) const {
  std::string lines(fact("parts", from));
  const auto events = facts_.find("parts");
  if (events == facts_.end()) return lines;
  for (const Dated& event : events->second)
    if (event.from > from && (to.empty() || event.from < to)) lines += "\n" + event.value;
  return lines;
}

std::vector<std::string> ForceRecord::turning_points() const {
  std::set<std::string> days = {""};
  for (const auto& [field, events] : facts_)
    for (const Dated& event : events) {
      days.insert(event.from);
      if (field == kBegin || field == kEnd || field == kDecided) days.insert(event.value);
    }
  for (const Standing& standing : standing_) {
    days.insert(standing.from);
    days.insert(standing.to);
  }
  std::erase_if(days, [](const std::string& day) { return !day.empty() && !text::Date::parse(day); });
  return {days.begin(), days.end()};
}

}  // namespace store
