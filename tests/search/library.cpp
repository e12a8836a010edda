#include "tests/search/library.h"

#include <algorithm>

#include "store/read.h"

namespace search_tests {
namespace {

using store_test::day;

text::Document document(const Text& text) {
  text::Document document = store_test::document(text.clauses);
  for (std::size_t i = 0; i < text.labels.size(); ++i) {
    document.clauses[i].label = text.labels[i];
    document.clauses[i].eid = "clause_" + std::to_string(i + 1);
  }
  return document;
}

// A clause goes on as the one with its number.
std::vector<std::string> clause_ids(store::Connection& db, store::Id work, std::size_t count) {
  std::vector<std::string> ids(count);
  for (const std::string& lang : store::languages(db, work))
    for (const store::Version& version : store::versions(db, work, lang))
      for (const store::ManifestLine& line : store::manifest(db, version.id))
        if (static_cast<std::size_t>(line.order) < count) ids[static_cast<std::size_t>(line.order)] = line.clause;
  return ids;
}

void record(store::Recorder& recorder, store::Connection& db, const Text& text) {
  const auto held = store::find_work(db, text.ref);
  const store::Id work = held ? held->id : recorder.add_work(text.ref, text.kind);
  if (!held) {
    auto facts = text.facts;
    facts.emplace("force", "in_force");
    for (const auto& [field, value] : facts) recorder.add_event(work, {field, "", value, {}, "", 0});
  }
  const text::Document words = document(text);
  store::NewVersion version;
  version.work = work;
  version.lang = text.lang;
  version.title = text.title;
  if (!text.effective_from.empty()) version.effective_from = day(text.effective_from);
  version.provenance = text.provenance;
  version.document = &words;
  version.clause_ids = held ? clause_ids(db, work, words.clauses.size()) : std::vector<std::string>(words.clauses.size());
  recorder.add_version(version);
}

}  // namespace

void Library::add(const Text& text) {
  files_.batch([&](store::Recorder& recorder, store::Connection& db) { record(recorder, db, text); });
}

void Library::relate(const std::string& from, const std::string& type, const std::string& to) {
  files_.batch([&](store::Recorder& recorder) { recorder.add_relation({from, "", type, to, "", {}}); });
}

search::Request Library::request(std::string_view typed) {
  search::Request request{.query = search::parse_query(typed), .today = store_test::today(), .at = {}};
  request.limit = std::chrono::seconds(60);  // no test depends on how fast it runs
  return request;
}

std::string refs(const search::Results& results) {
  std::string out;
  for (const search::TextHit& hit : results.hits) out += (out.empty() ? "" : " ") + hit.ref;
  return out;
}

std::string marked(const std::string& text, const std::vector<search::Range>& marks) {
  std::string out = text;
  for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
    out.insert(mark->end, "]");
    out.insert(mark->begin, "[");
  }
  return out;
}

std::string facet(const search::Results& results, const std::string& key) {
  std::string out;
  const auto found = results.facets.find(key);
  if (found == results.facets.end()) return out;
  for (const search::FacetValue& value : found->second)
    out += (out.empty() ? "" : ", ") + value.value + ' ' + std::to_string(value.count);
  return out;
}

}  // namespace search_tests
