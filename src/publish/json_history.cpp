#include "publish/json_values.h"

namespace publish {
namespace {

Json attestations_json(const std::vector<store::Attestation>& attestations) {
  Json list = Json::array();
  for (const auto& seen : attestations) {
    list.push_back({{"seen_on", or_null(seen.seen_on)}, {"source", seen.source.name}});
  }
  return list;
}

Json entry_json(const versioning::HistoryEntry& entry) {
  const auto& version = entry.version;
  return {{"version", version.n},
          {"title", version.title},
          {"reason", version.reason},
          {"adopted_on", or_null(version.adopted_on)},
          {"effective_from", or_null(version.effective_from)},
          {"from", or_null(entry.from)},
          {"to", or_null(entry.to)},
          {"corrected", entry.corrected},
          {"taken_back", entry.taken_back},
          {"changed_by", or_null(version.changed_by)},
          {"provenance", version.provenance},
          {"reviewed", version.reviewed},
          {"root", version.root.hex()},
          {"clauses", entry.clauses},
          {"same", entry.same},
          {"reworded", entry.reworded},
          {"added", entry.added},
          {"removed", entry.removed},
          {"attestations", attestations_json(entry.attestations)}};
}

}  // namespace

Json history_json(const std::vector<versioning::HistoryEntry>& history) {
  Json list = Json::array();
  for (const auto& entry : history) list.push_back(entry_json(entry));
  return list;
}

Json history_json(const store::Work& work,
                  const std::vector<std::pair<std::string, std::vector<versioning::HistoryEntry>>>& series) {
  Json list = Json::array();
  for (const auto& [lang, history] : series) list.push_back({{"lang", lang}, {"versions", history_json(history)}});
  return {{"ref", work.ref}, {"kind", work.kind}, {"series", std::move(list)}};
}

}  // namespace publish
