#include <array>
#include <string_view>

#include "publish/clause_html.h"
#include "publish/json_values.h"

namespace publish {
namespace {

Json clause_json(const search::ClauseHit& clause) {
  return {{"id", clause.id},
          {"eid", clause.eid},
          {"label", clause.label},
          {"heading", or_null(clause.heading)},
          {"html", marked_html(clause.text, clause.marks, clause.cut_before, clause.cut_after).str()},
          {"text", clause.text},
          {"force", clause.force},
          {"valid_from", or_null(clause.valid_from)},
          {"valid_to", or_null(clause.valid_to)},
          {"score", clause.score}};
}

Json matched_json(const std::vector<search::Matched>& matched) {
  Json list = Json::array();
  for (const auto& one : matched) list.push_back({{"typed", one.typed}, {"found", one.found}});
  return list;
}

Json text_hit_json(const search::TextHit& hit) {
  Json clauses = Json::array();
  for (const auto& clause : hit.clauses) clauses.push_back(clause_json(clause));
  return {{"ref", hit.ref},
          {"title", hit.title},
          {"title_html", marked_html(hit.title, hit.title_marks).str()},
          {"kind", hit.kind},
          {"force", hit.force},
          {"lang", hit.lang},
          {"other_lang", or_null(hit.other_lang)},
          {"body", or_null(hit.body)},
          {"stage", or_null(hit.stage)},
          {"decision", or_null(hit.decision)},
          {"decided_on", or_null(hit.decided_on)},
          {"provenance", hit.provenance},
          {"version", hit.version},
          {"superseded_by", or_null(hit.superseded_by)},
          {"score", hit.score},
          {"clauses", std::move(clauses)},
          {"more_clauses", hit.more_clauses},
          {"matched", matched_json(hit.matched)}};
}

Json facet_json(const std::vector<search::FacetValue>& values) {
  Json list = Json::array();
  for (const auto& value : values) list.push_back({{"value", value.value}, {"count", value.count}});
  return list;
}

Json facets_json(const search::Facets& facets) {
  // The five are always there, so that a reader need not ask.
  static constexpr std::array<std::string_view, 5> kAlways = {"kind", "force", "body", "lang", "year"};
  Json all = Json::object();
  for (const auto key : kAlways) all[std::string(key)] = Json::array();
  for (const auto& [key, values] : facets) all[key] = facet_json(values);
  return all;
}

Json answer_json(const std::optional<search::Answer>& answer) {
  if (!answer) return nullptr;
  Json json = text_hit_json(answer->text);
  json["since"] = or_null(answer->since);
  json["reason"] = answer->reason;
  return json;
}

Json jumps_json(const std::vector<search::Jump>& jumps) {
  Json list = Json::array();
  for (const auto& jump : jumps) {
    list.push_back({{"ref", jump.ref},
                    {"eid", or_null(jump.eid)},
                    {"title", jump.title},
                    {"label", jump.label},
                    {"exact", jump.exact}});
  }
  return list;
}

Json expansions_json(const std::vector<search::Expansion>& expansions) {
  Json list = Json::array();
  for (const auto& expansion : expansions) {
    Json also = Json::array();
    for (const auto& name : expansion.also) also.push_back({{"text", name.text}, {"lang", name.lang}});
    list.push_back({{"typed", expansion.typed}, {"kind", expansion.kind}, {"verified", expansion.verified}, {"also", std::move(also)}});
  }
  return list;
}

Json corrections_json(const std::vector<search::Correction>& corrections) {
  Json list = Json::array();
  for (const auto& correction : corrections) list.push_back({{"typed", correction.typed}, {"corrected", correction.corrected}});
  return list;
}

Json offers_json(const std::vector<search::Offer>& offers) {
  Json list = Json::array();
  for (const auto& offer : offers) list.push_back({{"query", offer.query}, {"filters", offer.filters}, {"total", offer.total}});
  return list;
}

}  // namespace

Json results_json(const search::Results& results, const search::Query& query) {
  Json hits = Json::array();
  for (const auto& hit : results.hits) hits.push_back(text_hit_json(hit));
  return {{"query", query.typed},
          {"total", results.total},
          {"total_clauses", results.total_clauses},
          {"facets", facets_json(results.facets)},
          {"answer", answer_json(results.answer)},
          {"jumps", jumps_json(results.jumps)},
          {"read_both_ways", results.read_both_ways},
          {"expansions", expansions_json(results.expansions)},
          {"corrections", corrections_json(results.corrections)},
          {"offers", offers_json(results.offers)},
          {"any_word", results.any_word},
          {"prefix", results.prefix},
          {"cut_short", results.cut_short},
          {"results", std::move(hits)}};
}

}  // namespace publish
