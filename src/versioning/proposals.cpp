#include "versioning/proposals.h"

#include <algorithm>

#include "store/binding.h"
#include "store/facts.h"
#include "store/read.h"

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

std::optional<Proposal> propose(store::Connection& db, const store::Relation& relation, std::string_view force, const text::Date& on) {
  if (!relation.to_clause.empty()) return std::nullopt;  // the force of one clause is a matter of `parts`
  const auto by = store::find_work(db, relation.from), ended = store::find_work(db, relation.to);
  if (!by || !ended || !store::binding(db, ended->id, "", on).binds) return std::nullopt;
  const Authority decided = authority(db, *by, on);
  if (!decided.decided) return std::nullopt;
  return Proposal{by->ref, relation.type, ended->ref, title_of(db, *ended, on), std::string(force),
                  relation.valid_from ? relation.valid_from : decided.since};
}

}  // namespace

std::vector<Proposal> proposals(store::Connection& db, const text::Date& on) {
  std::vector<Proposal> found;
  for (const store::Work& work : store::all_works(db))
    for (const store::Relation& relation : store::relations_from(db, work.ref))
      for (const auto& [type, force] : kEndings)
        if (relation.type == type)
          if (auto one = propose(db, relation, force, on)) found.push_back(std::move(*one));
  std::sort(found.begin(), found.end(), [](const Proposal& a, const Proposal& b) { return a.ref < b.ref; });
  return found;
}

std::optional<store::Batch> confirm(store::Connection& db, const std::vector<Proposal>& confirmed, store::BatchHead head) {
  head.kind = "decision";
  store::Recorder recorder(db, std::move(head));
  for (const Proposal& proposal : confirmed) {
    const auto work = store::find_work(db, proposal.ref);
    if (!work) continue;
    store::Event event;
    event.field = "force";
    const store::Fields facts = store::fields(db, work->id, proposal.from.value_or(text::Date::parse("9999-12-31").value()));
    event.old_value = fact(facts, "force");
    event.new_value = proposal.force;
    event.valid_from = proposal.from;
    event.reason = proposal.type + " " + proposal.by;
    recorder.add_event(work->id, event);
  }
  return recorder.finish();
}

}  // namespace versioning
