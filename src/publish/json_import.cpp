#include <string_view>

#include "publish/json_values.h"

namespace publish {
namespace {

std::string_view severity_name(text::Severity severity) {
  switch (severity) {
    case text::Severity::error: return "error";
    case text::Severity::warning: return "warning";
    case text::Severity::note: return "note";
  }
  return "error";
}

/// What somebody should look at: a line in the file of decisions settles it.
Json uncertain_json(const std::vector<versioning::UncertainMatch>& uncertain) {
  Json list = Json::array();
  for (const auto& match : uncertain)
    list.push_back({{"old_eid", match.old_eid},
                    {"new_eid", match.new_eid},
                    {"old_words", match.old_words},
                    {"new_words", match.new_words},
                    {"similarity", match.similarity},
                    {"taken_as", match.taken == versioning::Doubt::Taken::as_pair ? "same" : "other"}});
  return list;
}

Json document_json(const versioning::DocumentReport& document) {
  return {{"file", document.file},
          {"ref", or_null(document.ref)},
          {"lang", or_null(document.lang)},
          {"title", or_null(document.title)},
          {"outcome", versioning::name(document.outcome)},
          {"version", document.version == 0 ? Json(nullptr) : Json(document.version)},
          {"clauses", document.clauses},
          {"cleanings", Json(document.cleanings)},
          {"changed", document.changed_fields},
          {"uncertain", uncertain_json(document.uncertain)},
          {"problems", problems_json(document.problems)}};
}

Json batch_json(const std::optional<store::Batch>& batch) {
  if (!batch) return nullptr;
  return {{"id", batch->id},
          {"recorded_at", batch->recorded_at},
          {"actor", batch->actor},
          {"tool", batch->tool},
          {"hash", batch->hash.hex()}};
}

}  // namespace

Json problems_json(const text::Problems& problems) {
  Json list = Json::array();
  for (const auto& problem : problems) {
    list.push_back({{"file", problem.file},
                    {"line", problem.line},
                    {"column", problem.column},
                    {"severity", severity_name(problem.severity)},
                    {"message", problem.message},
                    {"excerpt", problem.excerpt}});
  }
  return list;
}

Json proposals_json(const std::vector<versioning::Proposal>& proposals) {
  Json list = Json::array();
  for (const auto& one : proposals)
    list.push_back({{"place", one.place()},
                    {"ref", one.ref},
                    {"eid", or_null(one.eid)},
                    {"clause", or_null(one.clause)},
                    {"label", or_null(one.label)},
                    {"title", one.title},
                    {"force", one.force},
                    {"type", one.type},
                    {"by", one.by},
                    {"from", or_null(one.from)}});
  return list;
}

Json import_json(const versioning::ImportReport& report) {
  Json documents = Json::array();
  for (const auto& document : report.documents) documents.push_back(document_json(document));
  return {{"new", report.new_texts},
          {"new_versions", report.new_versions},
          {"attested", report.attested},
          {"unchanged", report.unchanged},
          {"refused", report.refused},
          {"facts_changed", report.facts_changed},
          {"dry_run", report.dry_run},
          {"documents", std::move(documents)},
          {"problems", problems_json(report.problems)},
          {"proposed", proposals_json(report.proposed)},
          {"confirmed", report.confirmed},
          {"confirmation", batch_json(report.confirmation)},
          {"batch", batch_json(report.batch)}};
}

}  // namespace publish
