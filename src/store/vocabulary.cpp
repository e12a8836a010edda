// The closed vocabularies and the words that sources use for them.

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <utility>

#include "store/edit_distance.h"
#include "store/facts.h"
#include "text/unicode.h"

namespace store {
namespace {

using Names = std::span<const std::string_view>;

constexpr std::string_view kKinds[] = {
    "principle",    "policy_position", "motion",          "emergency_motion", "amendment",
    "composite",    "rule_change",     "constitution",    "standing_orders",  "model_motion",
    "statement",    "reference_back",  "manifesto",       "report"};
constexpr std::string_view kStages[] = {
    "draft",           "submitted",   "accepted", "out_of_order", "withdrawn",         "on_agenda", "composited",
    "prioritised_out", "not_reached", "fell",     "debated",      "accepted_by_mover"};
constexpr std::string_view kDecisions[] = {
    "carried",  "carried_unopposed", "carried_as_amended", "carried_in_parts", "lost",
    "remitted", "referred_back",     "next_business",      "no_vote"};
constexpr std::string_view kForces[] = {
    "in_force", "amended", "superseded", "rescinded", "lapsed", "spent", "suspended", "awaiting_other_body", "none"};
constexpr std::string_view kProvenances[] = {"official", "restated", "sample"};
constexpr std::string_view kVisibilities[] = {"public", "embargoed", "private"};
constexpr std::string_view kReasons[] = {
    "original",    "amendment",  "correction", "consolidation", "rollback",
    "translation", "rescission", "reparse",    "source_replaced"};
constexpr std::string_view kRelations[] = {
    "amends", "composites",     "supersedes",       "rescinds",   "reaffirms",    "implements",
    "cites",  "conflicts_with", "consequential_on", "translates", "derived_from", "responds_to"};
constexpr std::string_view kLevels[] = {"devolved", "reserved", "party", "local"};
constexpr std::string_view kAuthoritative[] = {"both", "en", "cy"};
constexpr std::string_view kRecommendations[] = {"support", "oppose", "remit", "none"};

struct Alias {
  std::string_view word;  // as pressed() leaves it
  std::string_view name;
};

constexpr Alias kKindAliases[] = {
    {"policy", "policy_position"},       {"position", "policy_position"},       {"safbwynt", "policy_position"},
    {"polisi", "policy_position"},       {"resolution", "motion"},              {"cynnig", "motion"},
    {"emergency", "emergency_motion"},   {"cynnigbrys", "emergency_motion"},    {"gwelliant", "amendment"},
    {"compositemotion", "composite"},    {"ruleamendment", "rule_change"},      {"constitutionalamendment", "rule_change"},
    {"cyfansoddiad", "constitution"},    {"rheolausefydlog", "standing_orders"},{"egwyddor", "principle"},
    {"datganiad", "statement"},          {"adroddiad", "report"},               {"maniffesto", "manifesto"}};
constexpr Alias kStageAliases[] = {
    {"ooo", "out_of_order"},          {"ruledout", "out_of_order"},     {"ruledoutoforder", "out_of_order"},
    {"allandrefn", "out_of_order"},   {"notreached", "not_reached"},    {"nottaken", "not_reached"},
    {"heblaigyrraedd", "not_reached"},{"tynnwydynôl", "withdrawn"},     {"tynnwydynol", "withdrawn"},
    {"onagenda", "on_agenda"},        {"composite", "composited"},      {"prioritisedout", "prioritised_out"},
    {"drafft", "draft"},              {"cyflwynwyd", "submitted"},      {"trafodwyd", "debated"},
    {"acceptedbythemover", "accepted_by_mover"}};
constexpr Alias kDecisionAliases[] = {
    {"passed", "carried"},                  {"agreed", "carried"},            {"approved", "carried"},
    {"adopted", "carried"},                 {"derbyniwyd", "carried"},        {"pasiwyd", "carried"},
    {"cytunwyd", "carried"},                {"carriednemcon", "carried_unopposed"},
    {"nemcon", "carried_unopposed"},        {"unopposed", "carried_unopposed"},
    {"carriedunanimously", "carried_unopposed"},
    {"unanimous", "carried_unopposed"},     {"derbyniwydynunfrydol", "carried_unopposed"},
    {"passedasamended", "carried_as_amended"},
    {"agreedasamended", "carried_as_amended"},
    {"derbyniwydfeliddiwygiwyd", "carried_as_amended"},
    {"passedinparts", "carried_in_parts"},  {"takeninparts", "carried_in_parts"},
    {"derbyniwydynrhannol", "carried_in_parts"},
    {"defeated", "lost"},                   {"notcarried", "lost"},           {"rejected", "lost"},
    {"gwrthodwyd", "lost"},                 {"referred", "remitted"},         {"cyfeiriwyd", "remitted"},
    {"cyfeiriwydynôl", "referred_back"},    {"cyfeiriwydynol", "referred_back"},
    {"movedtonextbusiness", "next_business"},
    {"novotetaken", "no_vote"},             {"notputtothevote", "no_vote"}};
constexpr Alias kForceAliases[] = {
    {"current", "in_force"},      {"binding", "in_force"},       {"active", "in_force"},     {"mewngrym", "in_force"},
    {"diwygiwyd", "amended"},     {"replaced", "superseded"},    {"disodlwyd", "superseded"},
    {"revoked", "rescinded"},     {"repealed", "rescinded"},     {"diddymwyd", "rescinded"},
    {"expired", "lapsed"},        {"darfu", "lapsed"},           {"darfyddodd", "lapsed"},
    {"ataliwyd", "suspended"},    {"notinforce", "none"},        {"dim", "none"}};
constexpr Alias kProvenanceAliases[] = {{"swyddogol", "official"}, {"enghraifft", "sample"}, {"ourwords", "restated"}};
constexpr Alias kVisibilityAliases[] = {{"cyhoeddus", "public"}, {"preifat", "private"}};
constexpr Alias kReasonAliases[] = {
    {"amended", "amendment"},  {"gwelliant", "amendment"},   {"corrected", "correction"}, {"cywiriad", "correction"},
    {"consolidated", "consolidation"}, {"cyfieithiad", "translation"}, {"gwreiddiol", "original"}};
constexpr Alias kLevelAliases[] = {{"datganoledig", "devolved"}, {"wales", "devolved"}, {"uk", "reserved"}, {"lleol", "local"}};
constexpr Alias kAuthoritativeAliases[] = {{"english", "en"}, {"welsh", "cy"}, {"cymraeg", "cy"}, {"saesneg", "en"}};
constexpr Alias kRecommendationAliases[] = {
    {"accept", "support"}, {"cefnogi", "support"}, {"reject", "oppose"}, {"gwrthwynebu", "oppose"}, {"norecommendation", "none"}};

struct Table {
  Names names;
  std::span<const Alias> aliases;
};

Table table(Vocabulary vocabulary) {
  switch (vocabulary) {
    case Vocabulary::kind: return {kKinds, kKindAliases};
    case Vocabulary::stage: return {kStages, kStageAliases};
    case Vocabulary::decision: return {kDecisions, kDecisionAliases};
    case Vocabulary::force: return {kForces, kForceAliases};
    case Vocabulary::provenance: return {kProvenances, kProvenanceAliases};
    case Vocabulary::visibility: return {kVisibilities, kVisibilityAliases};
    case Vocabulary::reason: return {kReasons, kReasonAliases};
    case Vocabulary::relation: return {kRelations, {}};
    case Vocabulary::level: return {kLevels, kLevelAliases};
    case Vocabulary::authoritative: return {kAuthoritative, kAuthoritativeAliases};
    case Vocabulary::exec_recommendation: return {kRecommendations, kRecommendationAliases};
  }
  throw std::logic_error("a vocabulary without a table");
}

// "Carried as-amended." → "carriedasamended"
std::string pressed(std::string_view word) {
  std::string out = text::fold_case(word);
  std::erase_if(out, [](char c) { return std::string_view(" \t-_.").find(c) != std::string_view::npos; });
  return out;
}

}  // namespace

std::span<const std::string_view> names(Vocabulary vocabulary) { return table(vocabulary).names; }

std::optional<std::string> canonical(Vocabulary vocabulary, std::string_view word) {
  const Table known = table(vocabulary);
  const std::string sought = pressed(word);
  const auto name = std::ranges::find_if(known.names, [&](std::string_view n) { return pressed(n) == sought; });
  if (name != known.names.end()) return std::string(*name);
  const auto alias = std::ranges::find(known.aliases, sought, &Alias::word);
  if (alias != known.aliases.end()) return std::string(alias->name);
  return std::nullopt;
}

std::string nearest(Vocabulary vocabulary, std::string_view word) {
  const Table known = table(vocabulary);
  const std::string sought = pressed(word);
  std::string_view best = known.names.front();
  std::size_t least = edit_distance(sought, pressed(best));
  const auto consider = [&](std::string_view shown, std::string_view form) {
    const std::size_t distance = edit_distance(sought, form);
    if (distance >= least) return;
    least = distance;
    best = shown;
  };
  for (const std::string_view name : known.names) consider(name, pressed(name));
  for (const Alias& alias : known.aliases) consider(alias.name, alias.word);
  return std::string(best);
}

}  // namespace store
