#include "publish/json_values.h"

namespace publish {
namespace {

std::string_view name(text::Edit edit) {
  switch (edit) {
    case text::Edit::same: return "same";
    case text::Edit::removed: return "removed";
    case text::Edit::inserted: return "inserted";
  }
  return "";
}

Json words_json(const text::WordDiff& diff) {
  Json pieces = Json::array();
  for (const auto& piece : diff.pieces) pieces.push_back({{"edit", name(piece.edit)}, {"text", piece.text}});
  return pieces;
}

Json standing_json(const std::optional<versioning::Standing>& standing) {
  if (!standing) return nullptr;
  return {{"index", standing->index}, {"id", or_null(standing->clause)}, {"eid", standing->eid},
          {"label", standing->label}, {"computed", standing->computed},  {"kind", text::name(standing->kind)}};
}

Json entry_json(const versioning::Entry& entry) {
  Json changes = Json::array();
  for (const auto change : entry.changes.list()) changes.push_back(versioning::name(change));
  return {{"changes", std::move(changes)},
          {"before", standing_json(entry.before)},
          {"now", standing_json(entry.now)},
          {"heading", words_json(entry.heading)},
          {"text", words_json(entry.text)},
          {"move", entry.move == versioning::kNoMove ? Json(nullptr) : Json(entry.move)},
          {"group", entry.group == versioning::kNoGroup ? Json(nullptr) : Json(entry.group)}};
}

Json summary_json(const versioning::Summary& s) {
  return {{"clauses", s.clauses}, {"differ", s.differ}, {"reworded", s.reworded}, {"replaced", s.replaced},
          {"added", s.added},     {"removed", s.removed}, {"moved", s.moved},     {"split", s.split},
          {"merged", s.merged},   {"carried", s.carried}, {"renumbered", s.renumbered}, {"typographic", s.typographic}};
}

Json version_json(const store::Version& version) {
  return {{"version", version.n}, {"title", version.title}, {"effective_from", or_null(version.effective_from)},
          {"reason", version.reason}, {"root", version.root.hex()}};
}

}  // namespace

Json diff_json(const store::Work& work, const store::Version& before, const store::Version& now,
               const versioning::Diff& diff) {
  Json entries = Json::array();
  for (const auto& entry : diff.entries) entries.push_back(entry_json(entry));
  Json moves = Json::array();
  for (const auto& move : diff.moves) moves.push_back({{"entry", move.entry}, {"clauses", move.clauses}});
  Json groups = Json::array();
  for (const auto& group : diff.groups) {
    Json replacements = Json::array();
    for (const auto& one : group.replacements) replacements.push_back({{"removed", one.removed}, {"inserted", one.inserted}});
    groups.push_back({{"entries", group.entries}, {"replacements", std::move(replacements)}});
  }
  return {{"ref", work.ref},
          {"lang", now.lang},
          {"from", version_json(before)},
          {"to", version_json(now)},
          {"summary", summary_json(diff.summary())},
          {"entries", std::move(entries)},
          {"moves", std::move(moves)},
          {"groups", std::move(groups)}};
}

}  // namespace publish
