#include "versioning/apply.h"

#include <algorithm>

namespace versioning {

namespace {

store::NewVersion version_of(const Incoming& text, const Plan& plan) {
  const Metadata& m = text.metadata;
  store::NewVersion version;
  version.lang = m.lang;
  version.title = m.title;
  version.reason = plan.place.reason;
  version.adopted_on = m.adopted_on;
  version.effective_from = m.effective_from;
  version.authority = m.authority;
  version.changed_by = m.changed_by;
  version.provenance = m.provenance;
  version.reviewed = m.reviewed;
  version.document = &text.document;
  version.clause_ids = plan.clause_ids;
  if (plan.ids_given) version.unknown_ids = store::NewVersion::UnknownIds::take_over;
  version.tie = plan.place.tie;
  return version;
}

Outcome record_text(store::Recorder& recorder, const Incoming& text, const Plan& plan, store::Id work,
                    DocumentReport& report) {
  const store::Id source = recorder.add_source(text.metadata.source, text.bytes);
  if (plan.place.placement != Placement::new_version) {
    recorder.add_attestation(plan.place.held->version.id, text.metadata.effective_from, source);
    report.version = plan.place.held->version.n;
    return Outcome::attested;
  }
  store::NewVersion version = version_of(text, plan);
  version.work = work;
  version.source = source;
  report.version = recorder.add_version(version).n;
  return plan.work ? Outcome::new_version : Outcome::new_text;
}

void record_facts(store::Recorder& recorder, const Plan& plan, store::Id work, DocumentReport& report) {
  for (const store::Event& event : plan.events) recorder.add_event(work, event);
  for (const store::Relation& relation : plan.relations) recorder.add_relation(relation);
  for (const std::string& alias : plan.aliases) recorder.add_alias(alias, work);
  if (!plan.work) return;  // everything about a new text is new
  for (const store::Event& event : plan.events) report.changed_fields.push_back(event.field);
  for (const store::Relation& relation : plan.relations) report.changed_fields.push_back(relation.type);
  if (!plan.aliases.empty()) report.changed_fields.push_back("aliases");
  auto& names = report.changed_fields;
  names.erase(std::unique(names.begin(), names.end()), names.end());
}

}  // namespace

void apply(store::Recorder& recorder, const Incoming& text, const Plan& plan, DocumentReport& report) {
  const bool known = plan.place.placement == Placement::known_file ||
                     (plan.place.placement == Placement::same_text && !plan.says_more());
  report.ref = plan.ref;
  report.outcome = Outcome::unchanged;
  if (plan.place.held) report.version = plan.place.held->version.n;
  if (known) return;
  const store::Id work = plan.work ? plan.work->id : recorder.add_work(plan.ref, plan.kind);
  record_facts(recorder, plan, work, report);
  report.outcome = record_text(recorder, text, plan, work, report);
  report.uncertain = plan.uncertain;
}

}  // namespace versioning
