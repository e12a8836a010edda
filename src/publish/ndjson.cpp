#include "publish/ndjson.h"

#include <cstdint>
#include <set>
#include <string>

#include "publish/json_ledger.h"
#include "publish/json_values.h"
#include "store/on_record.h"
#include "store/read.h"
#include "store/verify.h"
#include "text/unicode.h"

namespace publish {
namespace {

using Sink = std::function<void(std::string_view)>;

constexpr int kFormat = 1;

Json hash_or_null(const text::Hash& hash) { return hash == text::Hash{} ? Json(nullptr) : Json(hash.hex()); }

Json source_json(const std::optional<store::Source>& source) {
  if (!source) return nullptr;
  return {{"name", source->name},
          {"url", or_null(source->url)},
          {"page", or_null(source->page)},
          {"taken_on", or_null(source->taken_on)},
          {"checked_by", or_null(source->checked_by)},
          {"media_type", source->media_type},
          {"sha256", hash_or_null(source->bytes_hash)}};
}

Json line_json(const store::ManifestLine& line) {
  return {{"id", line.clause},
          {"parent", line.parent < 0 ? Json(nullptr) : Json(line.parent)},
          {"kind", text::name(line.kind)},
          {"level", line.level},
          {"label", line.label},
          {"computed", line.computed},
          {"role", text::name(line.role)},
          {"eid", line.eid},
          {"wording", line.wording_hash.hex()}};
}

std::string base64(std::string_view bytes) {
  constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < 3; ++i)
      group = group << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    for (std::size_t i = 0; i < 4; ++i)
      out += at + i <= bytes.size() ? kDigits[group >> (18 - 6 * i) & 63U] : '=';
  }
  return out;
}

class Lines {
 public:
  Lines(store::Connection& db, const Sink& sink) : db_(db), sink_(sink) {}

  void print() {
    const auto entries = store::ledger(db_);
    print("store", {{"format", kFormat},
                    {"content_root", store::content_root(db_).hex()},
                    {"head", store::ledger_head(db_).hex()},
                    {"batches", entries.size()}});
    for (const Json& entry : ledger_json(entries)) print("batch", entry);
    store::each_kept_file(db_, [this](const store::KeptFile& file) { print(file); });
    for (const auto& work : store::works_on_record(db_)) print(work);
    for (const auto& relation : store::relations_on_record(db_)) print(relation);
    for (const auto& listed : store::meetings(db_))
      if (const auto meeting = store::meeting(db_, listed.ref)) print("meeting", meeting_json(*meeting));
  }

 private:
  void print(std::string_view type, const Json& values) {
    Json line = {{"type", type}};
    line.update(values);
    sink_(line.dump(-1, ' ', /*ensure_ascii=*/false, Json::error_handler_t::replace) + '\n');
  }

  void print(const store::Work& work) {
    const auto taken_back = store::taken_back(db_, work.id);
    print("work", {{"ref", work.ref},
                   {"kind", work.kind},
                   {"aliases", store::aliases(db_, work.id)},
                   {"taken_back", taken_back ? Json(taken_back->id) : Json(nullptr)}});
    for (const auto& event : store::events(db_, work.id))
      print("event", {{"ref", work.ref},
                      {"field", event.field},
                      {"old", or_null(event.old_value)},
                      {"new", or_null(event.new_value)},
                      {"valid_from", or_null(event.valid_from)},
                      {"reason", or_null(event.reason)},
                      {"batch", event.batch}});
    for (const auto& lang : store::languages_on_record(db_, work.id))
      for (const auto& version : store::versions(db_, work.id, lang)) print(work, version);
  }

  void print(const store::Work& work, const store::Version& version) {
    Json clauses = Json::array();
    for (const auto& line : store::manifest(db_, version.id)) {
      print_wording(line);
      clauses.push_back(line_json(line));
    }
    print("version", {{"ref", work.ref},
                      {"lang", version.lang},
                      {"version", version.n},
                      {"title", version.title},
                      {"reason", version.reason},
                      {"adopted_on", or_null(version.adopted_on)},
                      {"effective_from", or_null(version.effective_from)},
                      {"tie", version.tie},
                      {"authority", or_null(version.authority)},
                      {"changed_by", or_null(version.changed_by)},
                      {"provenance", version.provenance},
                      {"reviewed", version.reviewed},
                      {"source", source_json(version.source == 0 ? std::nullopt : store::source(db_, version.source))},
                      {"root", version.root.hex()},
                      {"batch", version.batch},
                      {"clauses", std::move(clauses)}});
    for (const auto& seen : store::attestations(db_, version.id))
      print("attestation", {{"ref", work.ref},
                            {"lang", version.lang},
                            {"version", version.n},
                            {"seen_on", or_null(seen.seen_on)},
                            {"source", source_json(seen.source)},
                            {"batch", seen.batch}});
  }

  void print_wording(const store::ManifestLine& line) {
    if (!wordings_.insert(line.wording).second) return;
    print("wording", {{"sha256", line.wording_hash.hex()},
                      {"heading", or_null(line.words.heading)},
                      {"text", line.redacted ? Json(nullptr) : Json(line.words.text)},
                      {"redacted", line.redacted}});
  }

  void print(const store::RecordedRelation& recorded) {
    const store::Relation& relation = recorded.relation;
    Json turns = Json::array();
    for (const auto& turn : recorded.turns) turns.push_back({{"stands", turn.stands}, {"batch", turn.batch}});
    print("relation", {{"from", relation.from},
                       {"from_clause", or_null(relation.from_clause)},
                       {"relation", relation.type},
                       {"to", relation.to},
                       {"to_clause", or_null(relation.to_clause)},
                       {"valid_from", or_null(relation.valid_from)},
                       {"batch", recorded.batch},
                       {"stands", recorded.stands()},
                       {"turns", std::move(turns)}});
  }

  /// Text as it is, so that the export can be searched; other bytes in base 64.
  void print(const store::KeptFile& file) {
    const bool is_text = file.bytes && !text::first_invalid_utf8(*file.bytes);
    print("file", {{"sha256", file.hash.hex()},
                   {"text", is_text ? Json(*file.bytes) : Json(nullptr)},
                   {"base64", file.bytes && !is_text ? Json(base64(*file.bytes)) : Json(nullptr)},
                   {"redacted", !file.bytes}});
  }

  store::Connection& db_;
  const Sink& sink_;
  std::set<store::Id> wordings_;  // printed already
};

}  // namespace

void print_ndjson(store::Connection& db, const Sink& sink) { Lines(db, sink).print(); }

}  // namespace publish
