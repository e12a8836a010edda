#include "search/answer.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "search/ranking.h"
#include "store/binding.h"
#include "text/document.h"

namespace search {
namespace {

std::string_view name(store::BindingReason reason) {
  switch (reason) {
    case store::BindingReason::stated: return "stated";
    case store::BindingReason::not_yet: return "not_yet";
    case store::BindingReason::lapsed: return "lapsed";
    case store::BindingReason::part_not_carried: return "part_not_carried";
    case store::BindingReason::no_text: return "no_text";
  }
  return {};
}

// The clauses of a text that bind, best match first.
std::vector<const Candidate*> binding_clauses(const TextGroup& group) {
  std::vector<const Candidate*> out;
  std::copy_if(group.clauses.begin(), group.clauses.end(), std::back_inserter(out),
               [](const Candidate* c) { return store::binds(c->force); });
  return out;
}

bool can_answer(const TextGroup& group) { return group.all_words && !binding_clauses(group).empty(); }

double fraction(const TextGroup& group) { return group.score - static_cast<double>(static_cast<int>(group.score)); }

// A text as if only that clause had matched: what the box shows.
TextGroup only(const TextGroup& group, const Candidate* clause) {
  TextGroup out = group;
  out.clauses = {clause};
  return out;
}

// A lead-in ("Rent controls should mean:") answers nothing by itself.
bool leads_in(const TextHit& hit) { return hit.clauses.front().text.ends_with(':'); }

// What a motion notes ("The last bus goes at seven.") and what stands in a footnote is no position.
bool is_no_position(store::Connection& db, const TextGroup& group, const TextHit& hit) {
  store::Statement row = db.prepare(R"(
      SELECT m.role, m.kind FROM version v JOIN version_clause m ON m.version = v.id
      WHERE v.work = ?1 AND v.lang = ?2 AND v.n = ?3 AND m.eid = ?4)");
  row.bind(group.work->id, hit.lang, hit.version, hit.clauses.front().eid);
  return row.step() && (row.text(0) == text::name(text::Role::fact) || row.text(1) == text::name(text::ClauseKind::note));
}

// The text with the best clause that binds; with the next ones where that is a mere lead-in or a fact.
std::optional<TextHit> best_clause(store::Connection& db, Presenter& presenter, const TextGroup& group) {
  std::optional<TextHit> first;
  const auto clauses = binding_clauses(group);
  for (std::size_t i = 0; i < std::min(clauses.size(), kShownClauses); ++i) {
    auto hit = presenter.text(only(group, clauses[i]));
    if (hit && is_no_position(db, group, *hit)) continue;
    if (hit && !leads_in(*hit)) return hit;
    if (!first) first = std::move(hit);
  }
  return first;
}

bool names_all_words(const TextHit& hit, const Wanted& wanted, Index index) {
  std::set<std::size_t> held;
  for (const std::string* text : {&hit.title, &hit.clauses.front().heading})
    for (const Match& match : find_matches(wanted, analyser_of(index), *text)) held.insert(match.group);
  return held.size() == wanted.groups.size();
}

}  // namespace

std::optional<Answer> find_answer(store::Connection& db, const Request& request, const Found& found,
                                  const std::vector<TextGroup>& groups) {
  if (found.wanted.front().groups.empty()) return std::nullopt;
  const auto able = static_cast<std::size_t>(std::count_if(groups.begin(), groups.end(), can_answer));
  double best = 0;
  for (const TextGroup& group : groups) best = std::max(best, group.all_words ? fraction(group) : 0);
  const TextGroup* first = nullptr;
  for (const TextGroup& group : groups)
    if (can_answer(group) && (first == nullptr || group.score > first->score)) first = &group;
  if (first == nullptr || fraction(*first) < kNearBest * best) return std::nullopt;

  Presenter presenter(db, request, found);
  auto hit = best_clause(db, presenter, *first);
  if (!hit) return std::nullopt;
  const Index index = index_of(hit->lang);
  const bool plain = able <= kMostToAnswerFrom || names_all_words(*hit, found.wanted[static_cast<std::size_t>(index)], index);
  if (!plain) return std::nullopt;
  const auto day = request.at ? *request.at : request.today;
  // Where no clause differs from its text in force, asking for the text spares reading the parts it was carried in.
  const auto& forces = first->work->forces;
  const bool in_parts = std::any_of(forces.begin(), forces.end(), [](const auto& span) { return !span.eid.empty(); });
  const store::Binding binding = store::binding(db, first->work->id, in_parts ? hit->clauses.front().eid : "", day);
  if (!binding.binds) return std::nullopt;
  const std::string since = binding.since ? binding.since->iso() : hit->decided_on;
  return Answer{std::move(*hit), since, std::string(name(binding.reason))};
}

}  // namespace search
