#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>

#include "publish/clause_html.h"
#include "publish/json_ledger.h"
#include "publish/json_values.h"
#include "store/binding.h"
#include "store/read.h"
#include "text/markup.h"

namespace publish {
namespace {

Json lines_json(const std::string& lines) {
  Json list = Json::array();
  std::istringstream in(lines);
  for (std::string line; std::getline(in, line);) list.push_back(line);
  return list;
}

/// Flat with the dotted keys of the front matter; fields that hold one value a line are lists.
Json facts_json(const store::Fields& fields) {
  static constexpr std::array<std::string_view, 3> kLists = {"topics", "parts", "actions"};
  Json json = Json::object();
  for (const auto& [field, value] : fields) {
    const bool is_list = std::find(kLists.begin(), kLists.end(), field) != kLists.end();
    json[field] = is_list ? lines_json(value) : Json(value);
  }
  return json;
}

Json relation_json(const store::Relation& relation) {
  return {{"from", relation.from},
          {"from_clause", or_null(relation.from_clause)},
          {"type", relation.type},
          {"to", relation.to},
          {"to_clause", or_null(relation.to_clause)},
          {"valid_from", or_null(relation.valid_from)}};
}

Json relations_json(store::Connection& db, std::string_view ref) {
  Json list = Json::array();
  for (const auto& relation : store::relations_from(db, ref)) list.push_back(relation_json(relation));
  for (const auto& relation : store::relations_to(db, ref)) list.push_back(relation_json(relation));
  return list;
}

Json source_json(store::Connection& db, store::Id id) {
  const auto source = id == 0 ? std::nullopt : store::source(db, id);
  if (!source) return nullptr;
  return {{"name", source->name},
          {"url", or_null(source->url)},
          {"page", or_null(source->page)},
          {"taken_on", or_null(source->taken_on)},
          {"checked_by", or_null(source->checked_by)},
          {"sha256", source->bytes_hash.hex()}};
}

Json clause_json(const store::ManifestLine& line, const std::string& force) {
  return {{"id", line.clause},
          {"eid", line.eid},
          {"label", line.label},
          {"computed", line.computed},
          {"kind", text::name(line.kind)},
          {"level", line.level},
          {"role", text::name(line.role)},
          {"parent", line.parent < 0 ? Json(nullptr) : Json(line.parent)},
          {"force", force},
          {"heading", or_null(line.words.heading)},
          {"html", wording_html(line.words, line.kind).str()},
          {"text", text::plain_text(line.words.text)},
          {"markdown", line.words.text},
          {"redacted", line.redacted}};
}

Json clauses_json(store::Connection& db, const store::Version& version, const text::Date& on, store::Known known) {
  const auto whole = store::binding(db, version.work, "", on, known);
  const bool in_parts = store::fields(db, version.work, on, known).contains("parts");
  Json list = Json::array();
  for (const auto& line : store::manifest(db, version.id)) {
    const auto force = in_parts ? store::binding(db, version.work, line.eid, on, known).force : whole.force;
    list.push_back(clause_json(line, force));
  }
  return list;
}

}  // namespace

Json text_json(store::Connection& db, const store::Work& work, const store::Version& version, const text::Date& on) {
  return text_json(db, work, version, on, store::Known{});
}

Json text_json(store::Connection& db, const store::Work& work, const store::Version& version, const text::Date& on,
               store::Known known) {
  const auto binding = store::binding(db, work.id, "", on, known);
  return {{"ref", work.ref},
          {"kind", work.kind},
          {"title", version.title},
          {"lang", version.lang},
          {"languages", store::languages(db, work.id, known)},
          {"version", version.n},
          {"on", on.iso()},
          {"force", binding.force},
          {"binds", binding.binds},
          {"since", or_null(binding.since)},
          {"reason", version.reason},
          {"effective_from", or_null(version.effective_from)},
          {"adopted_on", or_null(version.adopted_on)},
          {"authority", or_null(version.authority)},
          {"changed_by", or_null(version.changed_by)},
          {"provenance", version.provenance},
          {"reviewed", version.reviewed},
          {"root", version.root.hex()},
          {"source", source_json(db, version.source)},
          {"facts", facts_json(store::fields(db, work.id, on, known))},
          {"relations", relations_json(db, work.ref)},
          {"clauses", clauses_json(db, version, on, known)}};
}

}  // namespace publish
