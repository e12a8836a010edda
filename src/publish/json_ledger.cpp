#include "publish/json_ledger.h"

#include "publish/json_values.h"

namespace publish {
namespace {

Json batch_id(const std::optional<store::Batch>& batch) { return batch ? Json(batch->id) : Json(nullptr); }

Json number_or_null(const std::optional<store::Version>& version) { return version ? Json(version->n) : Json(nullptr); }

Json entry_json(const store::LedgerEntry& entry) {
  const auto& batch = entry.batch;
  return {{"batch", batch.id},
          {"recorded_at", batch.recorded_at},
          {"actor", batch.actor},
          {"tool", batch.tool},
          {"kind", batch.kind},
          {"reason", or_null(batch.reason)},
          {"texts", entry.works},
          {"versions", entry.versions},
          {"attestations", entry.attestations},
          {"facts", entry.facts},
          {"relations", entry.relations},
          {"meetings", entry.meetings},
          {"redactions", entry.redactions},
          {"content", batch.content.hex()},
          {"previous", batch.previous.hex()},
          {"hash", batch.hash.hex()}};
}

template <class Rows, class Render>
Json list_of(const Rows& rows, const Render& render) {
  Json list = Json::array();
  for (const auto& row : rows) list.push_back(render(row));
  return list;
}

Json undone_json(const versioning::UndoneText& text) {
  return {{"ref", text.ref},
          {"lang", text.lang},
          {"date", or_null(text.date)},
          {"from_version", number_or_null(text.now)},
          {"to_version", number_or_null(text.then)}};
}

Json undone_json(const versioning::UndoneFact& fact) {
  return {{"ref", fact.ref},
          {"field", fact.field},
          {"valid_from", or_null(fact.valid_from)},
          {"from", or_null(fact.now)},
          {"to", or_null(fact.then)}};
}

Json undone_json(const versioning::UndoneRelation& undone) {
  return {{"from", undone.relation.from},
          {"type", undone.relation.type},
          {"to", undone.relation.to},
          {"stands", undone.stands}};
}

std::string_view name(versioning::Blank::What what) {
  switch (what) {
    case versioning::Blank::What::wording: return "wording";
    case versioning::Blank::What::source: return "source";
    case versioning::Blank::What::person: return "person";
  }
  return "";
}

}  // namespace

Json ledger_json(const std::vector<store::LedgerEntry>& entries) { return list_of(entries, entry_json); }

Json rollback_json(const versioning::Rollback& rollback, versioning::Trial trial) {
  const auto undone = [](const auto& row) { return undone_json(row); };
  return {{"dry_run", trial == versioning::Trial::yes},
          {"batch", batch_id(rollback.batch)},
          {"texts", list_of(rollback.texts, undone)},
          {"facts", list_of(rollback.facts, undone)},
          {"relations", list_of(rollback.relations, undone)},
          {"meetings", rollback.meetings},
          {"taken_back", rollback.taken_back},
          {"kept", list_of(rollback.kept, [](const auto& kept) {
             return Json{{"what", kept.what}, {"changed_in_batch", kept.batch}};
           })}};
}

Json redaction_json(const versioning::RedactionPlan& plan, const std::optional<store::Batch>& batch) {
  return {{"batch", batch_id(batch)},
          {"blanks", list_of(plan.blanks, [](const auto& blank) {
             return Json{{"what", name(blank.what)}, {"sha256", blank.payload.hex()}, {"places", blank.places}};
           })},
          {"remaining", plan.remaining}};
}

}  // namespace publish
