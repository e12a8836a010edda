#include "versioning/proposals.h"

#include <algorithm>
#include <tuple>

#include "store/binding.h"
#include "store/facts.h"
#include "store/read.h"
#include "versioning/relation_place.h"

namespace versioning {

namespace {

struct Ending {
  std::string_view type, force;
};
constexpr Ending kEndings[] = {{"supersedes", "superseded"}, {"rescinds", "rescinded"}};

std::string fact(const store::Fields& fields, std::string_view name) {
  const auto found = fields.find(name);
  return found == fields.end() ? "" : found->second;
}

/// Since when the text that ends another counts; empty if it was not decided so.
struct Authority {
  bool decided = false;
  std::optional<text::Date> since;
};

Authority authority(store::Connection& db, const store::Work& work, const text::Date& on) {
  const store::Binding binding = store::binding(db, work.id, "", on);
  const store::Fields fields = store::fields(db, work.id, on);
  const bool carried = store::is_carried(fact(fields, "decision"));
  if (!binding.binds && !carried) return {};
  if (binding.binds && binding.since) return {true, binding.since};
  return {true, text::Date::parse(fact(fields, "decided_on"))};
}

std::string title_of(store::Connection& db, const store::Work& work, const text::Date& on) {
  for (const std::string& lang : store::languages(db, work.id))
    if (const auto stands = store::stretch_at(db, work.id, lang, on)) return stands->version.title;
  return work.ref;
}

/// The clause as it is numbered today; false if it stands no more.
bool name_clause(store::Connection& db, const store::Relation& relation, const text::Date& on, Proposal& proposal) {
  const auto found = clause_of_relation(db, proposal.ref, relation.to_clause, relation.valid_from, on);
  if (!found || found->eid.empty()) return false;
  proposal.clause = found->clause;
  proposal.eid = found->eid;
  proposal.label = found->label;
  return true;
}

std::optional<Proposal> propose(store::Connection& db, const store::Relation& relation, std::string_view force,
                                const text::Date& on) {
  const auto by = store::find_work(db, relation.from), ended = store::find_work(db, relation.to);
  if (!by || !ended) return std::nullopt;
  Proposal proposal;
  proposal.by = by->ref;
  proposal.type = relation.type;
  proposal.ref = ended->ref;
  proposal.force = force;
  if (!relation.to_clause.empty() && !name_clause(db, relation, on, proposal)) return std::nullopt;
  if (!store::binding(db, ended->id, proposal.eid, on).binds) return std::nullopt;
  const Authority decided = authority(db, *by, on);
  if (!decided.decided) return std::nullopt;
  proposal.title = title_of(db, *ended, on);
  proposal.from = relation.valid_from ? relation.valid_from : decided.since;
  return proposal;
}

/// What `field` says from the day on, before this change and after it.
store::Event event_of(const Proposal& proposal, const store::Fields& facts) {
  store::Event event;
  event.field = proposal.clause.empty() ? "force" : "parts";
  event.old_value = fact(facts, event.field);
  event.new_value = proposal.force;
  if (!proposal.clause.empty())
    event.new_value = event.old_value + (event.old_value.empty() ? "" : "\n") + proposal.clause + "=" + proposal.force;
  event.valid_from = proposal.from;
  event.reason = proposal.type + " " + proposal.by;
  return event;
}

}  // namespace

std::vector<Proposal> proposals(store::Connection& db, const text::Date& on) {
  std::vector<Proposal> found;
  for (const store::Work& work : store::all_works(db))
    for (const store::Relation& relation : store::relations_from(db, work.ref))
      for (const auto& [type, force] : kEndings)
        if (relation.type == type)
          if (auto one = propose(db, relation, force, on)) found.push_back(std::move(*one));
  std::sort(found.begin(), found.end(), [](const Proposal& a, const Proposal& b) {
    return std::tie(a.ref, a.eid, a.by) < std::tie(b.ref, b.eid, b.by);
  });
  return found;
}

std::optional<store::Batch> confirm(store::Connection& db, const std::vector<Proposal>& confirmed, store::BatchHead head) {
  const text::Date end_of_time = text::Date::parse("9999-12-31").value();
  head.kind = "decision";
  store::Recorder recorder(db, std::move(head));
  for (const Proposal& proposal : confirmed)
    if (const auto work = store::find_work(db, proposal.ref))
      recorder.add_event(work->id, event_of(proposal, store::fields(db, work->id, proposal.from.value_or(end_of_time))));
  return recorder.finish();
}

}  // namespace versioning
