#include "store/facts.h"

#include <doctest/doctest.h>

#include <set>

using store::Facts;
using store::Vocabulary;

namespace {

constexpr Vocabulary kAll[] = {
    Vocabulary::kind,       Vocabulary::stage,  Vocabulary::decision, Vocabulary::force, Vocabulary::provenance,
    Vocabulary::visibility, Vocabulary::reason, Vocabulary::relation, Vocabulary::level, Vocabulary::authoritative,
    Vocabulary::exec_recommendation};

std::string objections(const Facts& facts) {
  std::string out;
  for (const auto& objection : store::object(facts)) {
    if (!out.empty()) out += '\n';
    out += (objection.refuses ? "refused: " : "warning: ") + objection.message;
  }
  return out;
}

}  // namespace

TEST_CASE("Every name of every vocabulary is canonical, and no two are alike") {
  for (const Vocabulary vocabulary : kAll) {
    std::set<std::string_view> seen;
    for (const auto name : store::names(vocabulary)) {
      CAPTURE(name);
      CHECK(store::canonical(vocabulary, name) == std::string(name));
      CHECK(store::nearest(vocabulary, name) == name);
      CHECK(seen.insert(name).second);
    }
    CHECK_FALSE(seen.empty());
  }
}

TEST_CASE("Words of the sources lead to the canonical names") {
  struct Row {
    Vocabulary vocabulary;
    std::string_view word;
    std::string_view name;
  };
  const Row rows[] = {
      {Vocabulary::decision, "passed", "carried"},
      {Vocabulary::decision, "AGREED", "carried"},
      {Vocabulary::decision, "approved", "carried"},
      {Vocabulary::decision, "Derbyniwyd", "carried"},
      {Vocabulary::decision, "carried as amended", "carried_as_amended"},
      {Vocabulary::decision, "carried nem. con.", "carried_unopposed"},
      {Vocabulary::decision, "Not carried", "lost"},
      {Vocabulary::decision, "defeated", "lost"},
      {Vocabulary::decision, "gwrthodwyd", "lost"},
      {Vocabulary::decision, "referred", "remitted"},
      {Vocabulary::decision, "cyfeiriwyd", "remitted"},
      {Vocabulary::stage, "OoO", "out_of_order"},
      {Vocabulary::stage, "ruled-out", "out_of_order"},
      {Vocabulary::stage, "out-of-order", "out_of_order"},
      {Vocabulary::stage, "Tynnwyd yn ôl", "withdrawn"},
      {Vocabulary::stage, "accepted by mover", "accepted_by_mover"},
      {Vocabulary::force, "Mewn Grym", "in_force"},
      {Vocabulary::force, "disodlwyd", "superseded"},
      {Vocabulary::force, "darfu", "lapsed"},
      {Vocabulary::kind, "Standing Orders", "standing_orders"},
      {Vocabulary::relation, "conflicts with", "conflicts_with"},
      {Vocabulary::reason, "source replaced", "source_replaced"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.word);
    CHECK(store::canonical(row.vocabulary, row.word) == std::string(row.name));
  }
}

TEST_CASE("A word that nobody knows is refused with the nearest that is known") {
  struct Row {
    Vocabulary vocabulary;
    std::string_view word;
    std::string_view nearest;
  };
  const Row rows[] = {{Vocabulary::decision, "caried", "carried"},
                      {Vocabulary::decision, "pased", "carried"},
                      {Vocabulary::decision, "fell", "lost"},
                      {Vocabulary::stage, "debatted", "debated"},
                      {Vocabulary::force, "inforce?", "in_force"},
                      {Vocabulary::kind, "moiton", "motion"}};
  for (const auto& row : rows) {
    CAPTURE(row.word);
    CHECK_FALSE(store::canonical(row.vocabulary, row.word).has_value());
    CHECK(store::nearest(row.vocabulary, row.word) == row.nearest);
  }
  CHECK_FALSE(store::canonical(Vocabulary::decision, "").has_value());
  CHECK_FALSE(store::nearest(Vocabulary::decision, "").empty());
}

TEST_CASE("Facts that contradict each other are objected to") {
  struct Row {
    Facts facts;
    std::string_view expected;
  };
  const Row rows[] = {
      {{}, ""},
      {{.kind = "motion", .decision = "carried", .force = "in_force", .body = "WLG", .decided_on = "2024-03-16"}, ""},
      {{.decision = "lost", .force = "in_force"},
       "refused: force is in_force, but decision is lost: a text that was lost does not bind"},
      {{.decision = "remitted", .force = "amended"},
       "refused: force is amended, but decision is remitted: a text that was remitted does not bind"},
      {{.decision = "lost", .force = "none"}, ""},
      {{.stage = "composited"},
       "refused: stage is composited, but no composite is named: add composited_in, or composites to the composite"},
      {{.stage = "composited", .has_composite = true}, ""},
      {{.decision = "carried"}, "refused: decision is carried, but no body and no decided_on: who decided, and when?"},
      {{.decision = "carried_in_parts", .body = "WLG"},
       "refused: decision is carried_in_parts, but no decided_on: who decided, and when?"},
      {{.decision = "carried", .decided_on = "2024"}, "refused: decision is carried, but no body: who decided, and when?"},
      {{.decided_on = "2024-03-16", .lapses_on = "2023"}, "refused: lapses_on 2023 is before decided_on 2024-03-16"},
      {{.decided_on = "2024-03-16", .lapses_on = "2024"}, ""},
      {{.decided_on = "2024-03-16", .lapses_on = "2024-03-16"}, ""},
      {{.kind = "rule_change", .decision = "carried", .body = "WLG", .decided_on = "2024", .majority_required = "2/3", .share_for = 0.6},
       "warning: decision is carried, but 60.0 % voted for it and 2/3 were required"},
      {{.kind = "rule_change", .decision = "carried", .body = "WLG", .decided_on = "2024", .majority_required = "2/3", .share_for = 2.0 / 3}, ""},
      {{.kind = "rule_change", .decision = "carried", .body = "WLG", .decided_on = "2024", .majority_required = "1/2", .share_for = 0.5},
       "warning: decision is carried, but 50.0 % voted for it and 1/2 were required"},
      {{.kind = "motion", .decision = "carried", .body = "WLG", .decided_on = "2024", .majority_required = "2/3", .share_for = 0.6}, ""},
      {{.kind = "rule_change", .decision = "lost", .majority_required = "2/3", .share_for = 0.6}, ""},
      {{.stage = "composited", .decision = "lost", .force = "in_force"},
       "refused: force is in_force, but decision is lost: a text that was lost does not bind\n"
       "refused: stage is composited, but no composite is named: add composited_in, or composites to the composite"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.expected);
    CHECK(objections(row.facts) == row.expected);
  }
}

TEST_CASE("What binds, and what binds unless told otherwise") {
  for (const auto force : store::names(Vocabulary::force))
    CHECK(store::binds(force) == (force == "in_force" || force == "amended"));
  for (const auto decision : store::names(Vocabulary::decision)) {
    CAPTURE(decision);
    CHECK(store::default_force("motion", decision) == (store::is_carried(decision) ? "in_force" : "none"));
  }
  CHECK(store::default_force("motion", "") == "none");
  CHECK(store::default_force("constitution", "") == "none");
  CHECK(store::default_force("constitution", "carried") == "in_force");
}
