#include "versioning/held.h"

#include "convert/convert.h"
#include "store/read.h"
#include "text/parse.h"
#include "versioning/metadata.h"

namespace versioning {

namespace {

/// Before every day a text can name.
text::Date dawn() {
  return *text::Date::parse("1000");
}

text::Hash bytes_of(store::Connection& db, store::Id source) {
  const auto kept = store::source(db, source);
  return kept ? kept->bytes_hash : text::Hash{};
}

/// The source of the last file of a series that was recorded for a date.
std::optional<store::Id> last_source(store::Connection& db, const std::pair<store::Id, std::string>& series,
                                     const std::optional<text::Date>& date) {
  auto row = db.prepare(R"(
      SELECT max(source) FROM (
        SELECT v.source FROM version v WHERE v.work = ?1 AND v.lang = ?2 AND v.effective_from IS ?3
        UNION ALL
        SELECT a.source FROM attestation a JOIN version v ON v.id = a.version
        WHERE v.work = ?1 AND v.lang = ?2 AND a.seen_on IS ?3))");
  if (!row.bind(series.first, series.second, date).step() || row.is_null(0)) return std::nullopt;
  return row.integer(0);
}

}  // namespace

std::vector<Sighting> sightings(store::Connection& db, store::Id work, std::string_view lang, store::Known known) {
  std::vector<Sighting> out;
  for (const store::Version& version : store::versions(db, work, lang, known)) {
    out.push_back({version.effective_from, version, bytes_of(db, version.source), version.batch});
    for (const store::Attestation& seen : store::attestations(db, version.id))
      if (seen.batch <= known.batch) out.push_back({seen.seen_on, version, seen.source.bytes_hash, seen.batch});
  }
  return out;
}

store::Fields facts_at(store::Connection& db, store::Id work, const std::optional<text::Date>& date) {
  return store::fields(db, work, date.value_or(dawn()));
}

std::vector<OtherFile> other_files(store::Connection& db, store::Id work, std::string_view lang,
                                   const std::optional<text::Date>& date) {
  std::vector<OtherFile> out;
  for (const std::string& other : store::languages(db, work)) {
    const auto source = other == lang ? std::nullopt : last_source(db, {work, other}, date);
    const auto bytes = source ? store::source_bytes(db, *source) : std::nullopt;
    if (!bytes) continue;
    const text::Parsed parsed = text::parse(*bytes, "");
    text::Problems unused;
    out.push_back(
        {store::source(db, *source)->name, read_metadata(parsed.document.front, "", true, unused).fields});
  }
  return out;
}

}  // namespace versioning
