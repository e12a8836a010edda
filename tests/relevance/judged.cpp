#include "tests/relevance/judged.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "store/facts.h"
#include "store/read.h"
#include "versioning/import.h"

namespace relevance {

namespace {

namespace fs = std::filesystem;

std::vector<std::string> cells(const std::string& line, char between) {
  std::vector<std::string> out;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, between);) out.push_back(cell == "-" ? "" : cell);
  return out;
}

std::vector<std::string> words(const std::string& cell) {
  std::vector<std::string> out;
  std::istringstream in(cell);
  for (std::string word; in >> word;) out.push_back(word);
  return out;
}

fs::path manifesto() {
  const char* shared = std::getenv("SAFBWYNT_SHARED");
  return (shared ? fs::path(shared) : fs::path(SOURCE_DIR) / ".." / "shared") / "corpora" / "openpolitics" / "current";
}

versioning::ImportOptions options_of(const std::string& name) {
  versioning::ImportOptions options;
  options.head = store_test::head();
  if (name != "openpolitics") return options;
  options.kind = "policy_position";
  options.body = "Open Politics";
  options.force = "in_force";
  options.provenance = "official";
  options.ref_prefix = "op-";
  options.effective_from = text::Date::parse("2021-01-01");
  return options;
}

std::vector<std::string> folders_of(const std::string& name) {
  if (name == "openpolitics") return {manifesto().string()};
  return {SOURCE_DIR "/data/collection", SOURCE_DIR "/data/sample"};
}

std::pair<std::string, std::string> parts(const std::string& place) {
  const auto slash = place.find('/');
  return {place.substr(0, slash), slash == std::string::npos ? "" : place.substr(slash + 1)};
}

}  // namespace

std::vector<Row> read_rows() {
  std::vector<Row> rows;
  for (const char* name : {"queries.tsv", "fresh.tsv"}) {
    std::ifstream file(fs::path(SOURCE_DIR) / "tests/relevance" / name);
    std::string line;
    std::getline(file, line);  // the header
    while (std::getline(file, line)) {
      auto c = cells(line, '\t');
      c.resize(std::max<std::size_t>(c.size(), 11));
      rows.push_back({c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], words(c[8]), words(c[9])});
    }
  }
  return rows;
}

Collection::Collection(const std::string& name) : held_(fs::exists(folders_of(name).front())) {
  if (!held_) return;
  versioning::Importer importer(files_.store, options_of(name));
  for (const fs::path& file : versioning::find_files(folders_of(name)).files) {
    text::Problem problem;
    if (const auto input = versioning::read_input(file, false, problem)) importer.add(*input);
  }
  static_cast<void>(importer.finish());
}

search::Request request(const Row& row) {
  search::Request request{.query = search::parse_query(row.query), .today = text::Date::parse("2026-06-01").value(), .at = std::nullopt};
  request.reader_lang = row.lang;
  request.per_page = 10;
  request.limit = std::chrono::minutes(1);
  return request;
}

search::Results Collection::search(const Row& row) { return search::search(*files_.store.read(), request(row)); }

bool Collection::has(const std::string& place) {
  const auto lease = files_.store.read();
  const auto [ref, eid] = parts(place);
  const auto work = store::find_work(*lease, ref);
  if (!work || eid.empty()) return work.has_value();
  for (const std::string& lang : store::languages(*lease, work->id))
    for (const store::Stretch& stretch : store::timeline(*lease, work->id, lang))
      for (const store::ManifestLine& line : store::manifest(*lease, stretch.version.id))
        if (line.eid == eid) return true;
  return false;
}

bool is_listed(const std::string& ref, const std::string& eid, const std::vector<std::string>& answer) {
  return std::any_of(answer.begin(), answer.end(), [&](const std::string& place) {
    const auto [listed, above] = parts(place);
    return listed == ref && (above.empty() || eid == above || eid.starts_with(above + "__"));
  });
}

void count(const Row& row, const search::Results& results, Count& count) {
  if (row.box == "clause") {
    ++count.clause;
    const auto in_force = std::find_if(results.hits.begin(), results.hits.end(), [](const auto& hit) { return store::binds(hit.force); });
    if (in_force != results.hits.end() && is_listed(in_force->ref, in_force->clauses.front().eid, row.answer)) ++count.first;
    if (!results.answer) ++count.missed;
    else if (is_listed(results.answer->text.ref, results.answer->text.clauses.front().eid, row.answer)) ++count.right;
    else ++count.neighbour;
  } else if (row.box == "none") {
    ++count.none;
    ++(results.answer ? count.claimed : count.silent);
  }
  std::set<std::string> refs;
  for (const search::TextHit& hit : results.hits) refs.insert(hit.ref);
  count.related += row.related.size();
  for (const std::string& ref : row.related) count.found += refs.contains(ref) ? 1 : 0;
}

}  // namespace relevance
