#include "corpus.h"

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <stdexcept>

#include "latency.h"
#include "versioning/import.h"

namespace bench {
namespace {

store::Options options(const std::string& path) {
  store::Options options;
  options.path = path;
  options.today = [] { return *text::Date::parse("2026-01-01"); };
  return options;
}

versioning::ImportOptions import_options() {
  versioning::ImportOptions options;
  options.kind = "report";
  options.body = "Bench";
  options.lang = "en";
  options.force = "in_force";
  options.head = {.recorded_at = "2026-01-01T00:00:00Z", .actor = "bench", .tool = "bench", .kind = "import", .reason = ""};
  return options;
}

void import(store::Store& store, const std::string& folder, std::size_t clauses, Filled& filled) {
  versioning::Importer importer(store, import_options());
  for (const auto& file : versioning::find_files({folder}).files) {
    if (filled.clauses >= clauses) break;
    text::Problem problem;
    const auto input = versioning::read_input(file, false, problem);
    if (!input) continue;
    const versioning::DocumentReport& report = importer.add(*input);
    ++filled.files;
    filled.bytes += input->bytes.size();
    if (report.outcome == versioning::Outcome::refused) ++filled.refused;
    else filled.clauses += report.clauses;
  }
  importer.finish();
}

}  // namespace

ScratchStore::ScratchStore() {
  std::string pattern = (std::filesystem::temp_directory_path() / "safbwynt-bench-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make " + pattern);
  folder_ = pattern;
  store_ = std::make_unique<store::Store>(options(path()));
}

ScratchStore::~ScratchStore() {
  store_.reset();
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

Filled fill(store::Store& store, const std::string& folder, std::size_t clauses) {
  Filled filled;
  const auto start = std::chrono::steady_clock::now();
  filled.processor_seconds = time([&] { import(store, folder, clauses, filled); }) / 1e6;
  filled.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return filled;
}

}  // namespace bench
