// Real texts that nobody here wrote, kept outside the project; where they are absent these cases are skipped.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "convert/convert.h"
#include "store/read.h"
#include "store/verify.h"
#include "tests/store/temporary.h"
#include "text/unicode.h"
#include "versioning/history.h"
#include "versioning/import.h"

namespace fs = std::filesystem;
using versioning::ImportOptions;
using store_test::TemporaryStore;
using versioning::ImportReport;

namespace {

struct Series {
  std::string ref;
  std::string body;
  std::vector<fs::path> files;  // oldest first
};

fs::path corpora() {
  const char* shared = std::getenv("SAFBWYNT_SHARED");
  return (shared ? fs::path(shared) : fs::path(SOURCE_DIR) / "../shared") / "corpora";
}

/// True (with the message ctest looks for) where the texts are not there or this build would take too long.
bool skipped() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  std::puts("SKIPPED: the corpora run in the release build");
  return true;
#else
  if (fs::exists(corpora() / "openpolitics")) return false;
  std::puts("SKIPPED: the corpora are not here");
  return true;
#endif
}

std::vector<Series> all_series() {
  std::vector<Series> out;
  for (const char* corpus : {"openpolitics", "holacracy"})
    for (const auto& entry : fs::directory_iterator(corpora() / corpus / "versions")) {
      Series series{entry.path().filename().string(), corpus, {}};
      for (const auto& file : fs::directory_iterator(entry.path()))
        if (file.path().extension() == ".md") series.files.push_back(file.path());
      std::sort(series.files.begin(), series.files.end());
      out.push_back(std::move(series));
    }
  std::sort(out.begin(), out.end(), [](const Series& a, const Series& b) { return a.ref < b.ref; });
  return out;
}

versioning::Input input_of(const fs::path& file) {
  text::Problem problem;
  auto input = versioning::read_input(file, true, problem);
  REQUIRE_MESSAGE(input, problem.message);
  return *input;
}

ImportReport import_series(store::Store& store, const Series& series, const std::vector<fs::path>& order) {
  ImportOptions options;
  options.series = series.ref;
  options.kind = "policy_position";
  options.body = series.body;
  options.head = {"2026-01-01T00:00:00Z", "test", "safbwynt", "import", "corpora"};
  versioning::Importer importer(store, options);
  for (const fs::path& file : order) importer.add(input_of(file));
  return importer.finish();
}

struct Sum {
  std::size_t files = 0, versions = 0, attested = 0, unchanged = 0, refused = 0;
};

using Reorder = std::function<void(std::vector<fs::path>&)>;

Sum import_all(store::Store& store, const Reorder& reorder) {
  Sum sum;
  for (const Series& series : all_series()) {
    auto order = series.files;
    reorder(order);
    const ImportReport report = import_series(store, series, order);
    sum.files += order.size();
    sum.versions += report.new_texts + report.new_versions;
    sum.attested += report.attested;
    sum.unchanged += report.unchanged;
    sum.refused += report.refused;
    for (const auto& document : report.documents)
      if (document.outcome == versioning::Outcome::refused)
        for (const auto& problem : document.problems) std::fputs(text::to_string(problem).c_str(), stdout);
  }
  return sum;
}

text::Hash root_of(store::Store& store) { return store::content_root(*store.read()); }

}  // namespace

TEST_CASE("every dated file of the corpora is accounted for, twice over, and verifies") {
  if (skipped()) return;
  TemporaryStore temporary;
  const Sum first = import_all(temporary.store, [](auto&) {});
  fmt::print("{} files: {} versions, {} attestations, {} refused\n", first.files, first.versions, first.attested, first.refused);
  CHECK(first.files == 441 + 140);
  CHECK(first.versions + first.attested + first.refused == first.files);
  CHECK(first.refused <= 5);
  const auto root = root_of(temporary.store);
  const Sum second = import_all(temporary.store, [](auto&) {});
  CHECK(second.versions == 0);
  CHECK(second.attested == 0);
  CHECK(second.unchanged + second.refused == second.files);
  CHECK(root_of(temporary.store) == root);
  const auto verification = store::verify(*temporary.store.write(), [](std::size_t, std::size_t) {});
  for (const std::string& problem : verification.problems) MESSAGE(problem);
  CHECK(verification.problems.empty());
}

TEST_CASE("reversed and random orders of import give the same content root") {
  if (skipped()) return;
  TemporaryStore forward, backward, shuffled;
  std::mt19937 random(20261122);
  import_all(forward.store, [](auto&) {});
  import_all(backward.store, [](auto& files) { std::reverse(files.begin(), files.end()); });
  import_all(shuffled.store, [&](auto& files) { std::shuffle(files.begin(), files.end(), random); });
  CHECK(root_of(backward.store) == root_of(forward.store));
  CHECK(root_of(shuffled.store) == root_of(forward.store));
}

TEST_CASE("as at any day the store gives back the text that stood then") {
  if (skipped()) return;
  TemporaryStore temporary;
  import_all(temporary.store, [](auto& files) { std::reverse(files.begin(), files.end()); });
  auto db = temporary.store.read();
  std::mt19937 random(7);
  const auto series = all_series();
  for (int round = 0; round < 1000; ++round) {
    const Series& one = series[random() % series.size()];
    const fs::path& file = one.files[random() % one.files.size()];
    const auto work = store::find_work(*db, one.ref);
    REQUIRE(work);
    const auto on = text::Date::parse(file.stem().string());
    const auto stretch = store::stretch_at(*db, work->id, "en", *on);
    INFO(file.string());
    REQUIRE(stretch);
    const auto source = convert::read(input_of(file).bytes, file.string());
    if (text::has_errors(source.problems)) continue;
    auto expected = source.document.clauses;
    const auto held = versioning::document(*db, stretch->version.id).clauses;
    if (expected.size() == held.size() + 1) expected.erase(expected.begin());  // the first heading became the title
    REQUIRE(expected.size() == held.size());
    for (std::size_t i = 0; i < held.size(); ++i) CHECK(held[i].wording == expected[i].wording);
  }
}
