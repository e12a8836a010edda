// English is not harmed by Welsh: an English word finds only what holds it in some English form.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "language/analyser.h"
#include "search/search.h"
#include "tests/store/temporary.h"
#include "versioning/import.h"

namespace {

namespace fs = std::filesystem;

fs::path manifesto() {
  const char* shared = std::getenv("SAFBWYNT_SHARED");
  return (shared ? fs::path(shared) : fs::path(SOURCE_DIR) / ".." / "shared") / "corpora" / "openpolitics" / "current";
}

void import(store::Store& store) {
  versioning::ImportOptions options;
  options.head = store_test::head();
  options.kind = "policy_position";
  options.body = "Open Politics";
  options.force = "in_force";
  options.lang = "en";
  versioning::Importer importer(store, options);
  for (const auto& file : versioning::find_files({manifesto().string()}).files) {
    text::Problem problem;
    if (const auto input = versioning::read_input(file, false, problem)) importer.add(*input);
  }
  importer.finish();
}

// Words that Welsh mutation leads to or from, that are Welsh words too, or that a clitic or a plural could be cut off.
constexpr const char* kWords[] = {"hand", "his",  "can",  "food", "may",  "plant", "her",  "bad",  "bar",  "bank", "big",  "band",
                                  "base", "gain", "game", "gas",  "dale", "deal",  "dear", "day",  "dog",  "fan",  "fair", "far",
                                  "form", "van",  "vote", "war",  "well", "work",  "hall", "hold", "mark", "mail", "name", "pan",
                                  "pen",  "tan",  "tax",  "land", "last", "rent",  "road", "rhyme"};

std::set<std::string> stems(std::string_view words) {
  std::set<std::string> out;
  for (const auto& word : language::words(language::english_analyser(), words, language::Purpose::index)) {
    out.insert(word.keys.begin(), word.keys.end());
    out.insert(word.whole_keys.begin(), word.whole_keys.end());
  }
  return out;
}

bool holds(const search::TextHit& hit, const search::ClauseHit& clause, const std::set<std::string>& sought) {
  const std::set<std::string> held = stems(hit.title + " " + clause.heading + " " + clause.text);
  return std::any_of(sought.begin(), sought.end(), [&](const std::string& key) { return held.contains(key); });
}

}  // namespace

TEST_CASE("An English word finds nothing that lacks it") {
  if (!fs::exists(manifesto())) {
    MESSAGE("SKIPPED: no openpolitics; set SAFBWYNT_SHARED");
    return;
  }
  store_test::TemporaryStore files;
  import(files.store);
  int checked = 0;
  for (const char* reader : {"en", "cy"})
    for (const char* word : kWords) {
      search::Request request{.query = search::parse_query(word), .today = store_test::today(), .at = {}};
      request.correct = false;  // a word that stands nowhere may be put right: that is said
      request.reader_lang = reader;
      request.per_page = 1000;
      request.limit = std::chrono::seconds(60);
      const auto results = search::search(*files.store.read(), request);
      // Other names are looked for where the page says so.
      if (!results.expansions.empty() || results.prefix) continue;
      checked += results.hits.empty() ? 0 : 1;
      const auto sought = stems(word);
      for (const auto& hit : results.hits)
        for (const auto& clause : hit.clauses) {
          CAPTURE(word);
          CAPTURE(clause.text);
          CHECK(holds(hit, clause, sought));
        }
    }
  CHECK(checked >= 40);  // else nothing was shown
}
