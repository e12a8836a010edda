#include "store/facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "text/date.h"

namespace store {
namespace {

// A year or a month lies before a day only if all of it does: "2024" is not before "2024-03-16", nor after it.
bool before(std::string_view a, std::string_view b) {
  const std::size_t shared = std::min(a.size(), b.size());
  return a.substr(0, shared) < b.substr(0, shared);
}

// "2/3" → 0.666…
std::optional<double> fraction(std::string_view written) {
  const auto slash = written.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto number = [](std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} && end == digits.data() + digits.size() ? value : 0;
  };
  const int part = number(written.substr(0, slash));
  const int whole = number(written.substr(slash + 1));
  if (part <= 0 || whole <= 0) return std::nullopt;
  return static_cast<double>(part) / whole;
}

std::optional<Objection> bound_though_not_carried(const Facts& facts) {
  if (!binds(facts.force) || (facts.decision != "lost" && facts.decision != "remitted")) return std::nullopt;
  return Objection{true, fmt::format("force is {}, but decision is {}: a text that was {} does not bind", facts.force,
                                     facts.decision, facts.decision)};
}

std::optional<Objection> composited_into_nothing(const Facts& facts) {
  if (facts.stage != "composited" || facts.has_composite) return std::nullopt;
  return Objection{true, "stage is composited, but no composite is named: add composited_in, or composites to the "
                         "composite"};
}

std::optional<Objection> carried_by_nobody(const Facts& facts) {
  if (!is_carried(facts.decision) || (!facts.body.empty() && !facts.decided_on.empty())) return std::nullopt;
  const std::string_view missing = !facts.body.empty()         ? "decided_on"
                                   : !facts.decided_on.empty() ? "body"
                                                               : "body and no decided_on";
  return Objection{true, fmt::format("decision is {}, but no {}: who decided, and when?", facts.decision, missing)};
}

std::optional<Objection> lapsed_before_decided(const Facts& facts) {
  if (facts.lapses_on.empty() || facts.decided_on.empty() || !before(facts.lapses_on, facts.decided_on)) return std::nullopt;
  return Objection{true, fmt::format("lapses_on {} is before decided_on {}", facts.lapses_on, facts.decided_on)};
}

std::optional<Objection> below_majority(const Facts& facts) {
  const auto required = fraction(facts.majority_required);
  const bool rules = facts.kind == "rule_change" || facts.kind == "constitution" || facts.kind == "standing_orders";
  if (!rules || !is_carried(facts.decision) || !required || !facts.share_for) return std::nullopt;
  // 1/2 is a majority: more than half; 2/3 is two thirds or more.
  const bool reached = *required <= 0.5 ? *facts.share_for > *required : *facts.share_for >= *required - 1e-9;
  if (reached) return std::nullopt;
  return Objection{false, fmt::format("decision is {}, but {:.1f} % voted for it and {} were required", facts.decision,
                                      100 * *facts.share_for, facts.majority_required)};
}

}  // namespace

std::vector<Objection> object(const Facts& facts) {
  std::vector<Objection> objections;
  for (const auto rule : {bound_though_not_carried, composited_into_nothing, carried_by_nobody, lapsed_before_decided,
                          below_majority})
    if (auto objection = rule(facts)) objections.push_back(*std::move(objection));
  return objections;
}

bool is_carried(std::string_view decision) { return decision.starts_with("carried"); }

bool binds(std::string_view force) { return force == "in_force" || force == "amended"; }

std::string default_force(std::string_view kind, std::string_view decision) {
  static constexpr std::array<std::string_view, 6> kAdopted = {"constitution", "standing_orders", "principle",
                                                               "policy_position", "statement", "manifesto"};
  // A text that is adopted rather than moved may well bind, but unless its source says so nobody has told us.
  if (decision.empty() && std::ranges::find(kAdopted, kind) != kAdopted.end()) return "none";
  return is_carried(decision) ? "in_force" : "none";
}

}  // namespace store
