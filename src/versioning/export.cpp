// A version as the file that imports as a no-op.

#include <tuple>

#include "text/print.h"
#include "versioning/given_ids.h"
#include "versioning/held.h"
#include "versioning/history.h"
#include "versioning/metadata.h"
#include "versioning/redacted.h"
#include "versioning/title.h"

namespace versioning {

namespace {

/// The day whose facts the file states: an import takes them as valid from there.
std::optional<text::Date> facts_date(store::Connection& db, const store::Work& work,
                                     const store::Version& version) {
  if (version.effective_from) return version.effective_from;
  std::optional<text::Date> decided;
  for (const store::Event& event : store::events(db, work.id))
    if (event.field == "decided_on") decided = text::Date::parse(event.new_value);
  return decided;
}

/// What this text says of others; what others say of it stands in their files, if they are held.
std::vector<store::Relation> relations(store::Connection& db, const std::string& ref) {
  std::vector<store::Relation> out = store::relations_from(db, ref);
  for (const store::Relation& relation : store::relations_to(db, ref))
    if (!store::find_work(db, relation.from)) out.push_back(relation);
  return out;
}

/// Stated where several versions have one date, so that they can be imported in any order.
std::optional<int> sequence(store::Connection& db, const store::Work& work, const store::Version& version) {
  int all = 0, place = 1;
  for (const store::Version& other : store::versions(db, work.id, version.lang)) {
    if (other.effective_from != version.effective_from) continue;
    ++all;
    place += std::tie(other.tie, other.n) < std::tie(version.tie, version.n) ? 1 : 0;
  }
  return all > 1 ? std::optional(place) : std::nullopt;
}

Metadata metadata_of(store::Connection& db, const store::Work& work, const store::Version& version) {
  Metadata m;
  m.ref = work.ref;
  m.kind = work.kind;
  m.lang = version.lang;
  m.title = version.title;
  m.fields = facts_at(db, work.id, facts_date(db, work, version));
  m.relations = relations(db, work.ref);
  m.aliases = store::aliases(db, work.id);
  m.reason = version.reason;
  m.authority = version.authority;
  m.changed_by = version.changed_by;
  m.provenance = version.provenance;
  m.adopted_on = version.adopted_on;
  m.effective_from = version.effective_from;
  m.sequence = sequence(db, work, version);
  m.reviewed = version.reviewed;
  if (const auto source = store::source(db, version.source)) m.source = *source;
  return m;
}

/// A first heading that only says the title would be taken for it: the title goes before it once more.
text::Document guarded(text::Document document, const std::string& title) {
  if (!begins_with_title(document, title)) return document;
  text::Clause heading = document.clauses.front();
  for (text::Clause& clause : document.clauses) ++clause.parent;
  document.clauses.insert(document.clauses.begin(), std::move(heading));
  return document;
}

}  // namespace

std::string export_markdown(store::Connection& db, const store::Work& work, const store::Version& version) {
  const std::vector<store::ManifestLine> lines = store::manifest(db, version.id);
  Metadata metadata = metadata_of(db, work, version);
  metadata.ids = print_given_ids(version.root, lines);
  metadata.redacted = print_redacted(version.root, lines);
  text::Document text = document(db, version.id);
  mark_redacted(text, lines);
  return text::print_front_matter(write_metadata(metadata)) + text::print_body(guarded(std::move(text), version.title));
}

}  // namespace versioning
