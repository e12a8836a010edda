#include "site/standing.h"

#include <array>
#include <utility>

#include "store/facts.h"

namespace site {
namespace {

using store::BindingReason;

constexpr std::array<std::pair<std::string_view, BindingReason>, 5> kReasons = {
    {{"stated", BindingReason::stated},
     {"not_yet", BindingReason::not_yet},
     {"lapsed", BindingReason::lapsed},
     {"part_not_carried", BindingReason::part_not_carried},
     {"no_text", BindingReason::no_text}}};

std::string joined(const std::string& a, const std::string& b) { return a.empty() || b.empty() ? a + b : a + ", " + b; }

/// It bound before: what happened on that day confirmed or amended it.
bool came_later(const Ground& g, const std::string& day) { return store::binds(g.force) && !g.since.empty() && g.since < day; }

/// Why the force that was recorded was recorded.
std::string stated_reason(const Visit& visit, const Ground& g) {
  const auto& words = visit.words();
  if (!store::binds(g.force) && !g.replaced_by.empty()) return words.fill("because.superseded", {{"title", g.replaced_by}});
  if (!g.decision.empty()) {
    const auto decision = words.word("decision", g.decision);
    const auto where = joined(g.body, visit.date(g.decided_on));
    if (where.empty()) return words.fill("because.decision_only", {{"decision", decision}});
    return words.fill(came_later(g, g.decided_on) ? "because.decision_latest" : "because.decision",
                      {{"decision", decision}, {"where", where}});
  }
  if (!g.stage.empty() && g.stage != "debated")
    return words.fill("because.stage", {{"stage", words.word("stage", g.stage)}});
  if (store::binds(g.force) && !g.adopted_on.empty())
    return words.fill(came_later(g, g.adopted_on) ? "because.adopted_latest" : "because.adopted", {{"date", visit.date(g.adopted_on)}});
  return words.at("because.stated");
}

std::string reason_words(const Visit& visit, const Ground& g) {
  if (g.reason == BindingReason::stated) return stated_reason(visit, g);
  for (const auto& [name, reason] : kReasons)
    if (reason == g.reason) return visit.words().at("because." + std::string(name));
  return visit.words().at("because.stated");
}

std::string state(const Visit& visit, const Ground& g) {
  const auto& words = visit.words();
  const bool binds = store::binds(g.force);
  // That a text which never bound does not bind has no beginning worth telling.
  if (g.since.empty() || g.force == "none") return words.at(binds ? "standing.in_force" : "standing.not");
  return words.fill(binds ? "standing.since" : "standing.not_since", {{"date", visit.date(g.since)}});
}

}  // namespace

std::string standing_sentence(const Visit& visit, const Ground& ground) {
  return visit.words().fill("because", {{"standing", state(visit, ground)}, {"reason", reason_words(visit, ground)}});
}

BindingReason binding_reason(std::string_view name) {
  for (const auto& [known, reason] : kReasons)
    if (known == name) return reason;
  return BindingReason::stated;
}

std::string outcome_words(const Visit& visit, const std::string& stage, const std::string& decision,
                          const std::string& decided_on) {
  const auto& words = visit.words();
  if (decision.empty()) return stage.empty() || stage == "debated" ? "" : words.word("stage", stage);
  const auto outcome = words.word("decision", decision);
  return decided_on.empty() ? outcome : outcome + " " + visit.date(decided_on);
}

}  // namespace site
