#include "versioning/facts_plan.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "store/facts.h"
#include "store/read.h"
#include "versioning/held.h"
#include "versioning/relation_place.h"

namespace versioning {

namespace {

std::string value(const store::Fields& fields, std::string_view name) {
  const auto found = fields.find(name);
  return found == fields.end() ? "" : found->second;
}

/// What the file says, and what the options say where nothing else does.
store::Fields stated(const Incoming& text, const store::Fields& held) {
  store::Fields out = text.metadata.fields;
  for (const auto& [field, usual] : text.defaults)
    if (!held.contains(field)) out.emplace(field, usual);
  return out;
}

/// The fields for which something is held from exactly the day of this file on.
std::set<std::string> settled_fields(store::Connection& db, const Incoming& text, const Plan& plan) {
  std::set<std::string> fields;
  for (const store::Event& event : store::events(db, plan.work->id))
    if (event.valid_from == text.facts_date()) fields.insert(event.field);
  return fields;
}

void plan_events(store::Connection& db, const Incoming& text, const store::Fields& held, Plan& plan) {
  // What comes after it on its day has spoken already.
  const auto settled = plan.place.above ? settled_fields(db, text, plan) : std::set<std::string>{};
  for (const auto& [field, now] : stated(text, held)) {
    const std::string before = value(held, field);
    if (before != now && !settled.contains(field))
      plan.events.push_back({field, before, now, text.facts_date(), text.metadata.reason, 0});
  }
}

bool same_relation(const store::Relation& a, const store::Relation& b) {
  return a.from == b.from && a.type == b.type && a.to == b.to && a.from_clause == b.from_clause &&
         a.to_clause == b.to_clause;
}

/// A relation may name a clause that is not held yet, or never will be.
void warn_of_clauses(store::Connection& db, const Incoming& text, const store::Relation& relation, Complaints& complaints) {
  const auto& own = text.document.clauses;
  const bool stands = std::any_of(own.begin(), own.end(), [&](const text::Clause& c) { return c.eid == relation.from_clause; });
  if (!relation.from_clause.empty() && !stands)
    complaints.warning(text.line_of(relation.type), fmt::format("this text has no clause '{}'", relation.from_clause));
  if (relation.to_clause.empty() || !store::find_work(db, relation.to)) return;
  if (!clause_of_relation(db, relation.to, relation.to_clause, relation.valid_from, text::Date::parse("9999-12-31").value()))
    complaints.warning(text.line_of(relation.type), fmt::format("{} has no clause '{}'", relation.to, relation.to_clause));
}

void plan_relations(store::Connection& db, const Incoming& text, Plan& plan, Complaints& complaints) {
  std::vector<store::Relation> held = store::relations_from(db, plan.ref);
  const std::vector<store::Relation> to = store::relations_to(db, plan.ref);
  held.insert(held.end(), to.begin(), to.end());
  for (store::Relation relation : text.metadata.relations) {
    (relation.from == text.metadata.ref ? relation.from : relation.to) = plan.ref;
    relation.valid_from = text.facts_date();
    if (relation.from == relation.to)
      complaints.error(text.line_of(relation.type),
                       fmt::format("'{}: {}' names the text itself", relation.type, relation.to));
    warn_of_clauses(db, text, relation, complaints);
    const auto same = [&](const store::Relation& other) { return same_relation(relation, other); };
    if (std::none_of(held.begin(), held.end(), same)) plan.relations.push_back(std::move(relation));
  }
}

void plan_aliases(store::Connection& db, const Incoming& text, Plan& plan, Complaints& complaints) {
  for (const std::string& alias : text.metadata.aliases) {
    const auto holder = store::find_work(db, alias);
    const bool own = holder && plan.work && holder->id == plan.work->id;
    if (own) continue;
    if (holder || alias == plan.ref)
      complaints.error(text.line_of("aliases"),
                       fmt::format("the alias '{}' is the ref of {}", alias,
                                   holder ? "another text: " + holder->ref : "this text itself"));
    else
      plan.aliases.push_back(alias);
  }
}

std::optional<double> share_for(const store::Fields& fields) {
  const std::string in_favour = value(fields, "vote.for"), against = value(fields, "vote.against");
  if (in_favour.empty() || against.empty()) return std::nullopt;
  const double all = std::stod(in_favour) + std::stod(against);
  return all > 0 ? std::optional(std::stod(in_favour) / all) : std::nullopt;
}

bool is_composited(store::Connection& db, const Plan& plan) {
  const auto names_it = [&](const store::Relation& r) { return r.type == "composites" && r.to == plan.ref; };
  const std::vector<store::Relation> held = store::relations_to(db, plan.ref);
  return std::any_of(held.begin(), held.end(), names_it) ||
         std::any_of(plan.relations.begin(), plan.relations.end(), names_it);
}

store::Facts facts_of(const Plan& plan, const store::Fields& fields) {
  store::Facts facts;
  facts.kind = plan.kind;
  facts.stage = value(fields, "stage");
  facts.decision = value(fields, "decision");
  facts.force = value(fields, "force");
  if (facts.force.empty()) facts.force = store::default_force(plan.kind, facts.decision);
  facts.body = value(fields, "body");
  facts.decided_on = value(fields, "decided_on");
  facts.lapses_on = value(fields, "lapses_on");
  facts.majority_required = value(fields, "majority_required");
  facts.share_for = share_for(fields);
  return facts;
}

void tell(const store::Objection& objection, int line, Complaints& complaints) {
  if (objection.refuses)
    complaints.error(line, objection.message);
  else
    complaints.warning(line, objection.message);
}

int line_of_facts(const Incoming& text) {
  for (const std::string_view key : {"decision", "force", "stage"})
    if (const int line = text.line_of(key)) return line;
  return 0;
}

/// A missing composite may yet come in the same run: told apart from the objections that nothing mends.
void weigh(const Incoming& text, store::Facts facts, Plan& plan, Complaints& complaints) {
  const bool named = facts.has_composite;
  facts.has_composite = true;
  const std::vector<store::Objection> lasting = store::object(facts);
  for (const store::Objection& objection : lasting) tell(objection, line_of_facts(text), complaints);
  facts.has_composite = named;
  for (const store::Objection& objection : store::object(facts)) {
    const auto same = [&](const store::Objection& other) { return other.message == objection.message; };
    if (std::any_of(lasting.begin(), lasting.end(), same)) continue;
    tell(objection, text.line_of("stage"), complaints);
    plan.awaits_composite = true;
  }
}

}  // namespace

void plan_facts(store::Connection& db, const Incoming& text, Plan& plan, Complaints& complaints) {
  const store::Fields held = plan.work ? facts_at(db, plan.work->id, text.facts_date()) : store::Fields{};
  plan_events(db, text, held, plan);
  plan_relations(db, text, plan, complaints);
  plan_aliases(db, text, plan, complaints);
  store::Fields merged = held;
  for (const store::Event& event : plan.events) merged[event.field] = event.new_value;
  store::Facts facts = facts_of(plan, merged);
  facts.has_composite = is_composited(db, plan);
  weigh(text, facts, plan, complaints);
}

void compare_languages(store::Connection& db, const Incoming& text, const Plan& plan,
                       Complaints& complaints) {
  const bool known_fact =
      std::any_of(plan.events.begin(), plan.events.end(), [](const auto& e) { return !e.old_value.empty(); });
  if (!known_fact || !plan.work) return;
  for (const OtherFile& other :
       other_files(db, plan.work->id, text.metadata.lang, text.metadata.effective_from))
    for (const store::Event& event : plan.events) {
      const std::string there = value(other.fields, event.field);
      if (there.empty() || there == event.new_value || there != event.old_value) continue;
      complaints.error(
          text.line_of(event.field),
          fmt::format("'{}: {}' differs from '{}' in {}: state it in one of the two files, or put both right "
                      "with --as correction",
                      event.field, event.new_value, there, other.name));
    }
}

}  // namespace versioning
