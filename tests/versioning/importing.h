#pragma once
// Texts written in a test, imported into a store of its own.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/read.h"
#include "store/verify.h"
#include "tests/store/temporary.h"
#include "versioning/history.h"
#include "versioning/import.h"

namespace versioning_test {

using namespace versioning;

struct File {
  std::string name;
  std::string bytes;
};

/// A motion of a few clauses with these lines at the end of its front matter.
inline std::string motion(std::string_view ref, std::string_view more = "",
                          std::string_view body = "1. Rents rise.\n2. Wages do not.\n") {
  return "---\nref: " + std::string(ref) + "\nkind: motion\ntitle: Rents\n" + std::string(more) + "---\n" +
         std::string(body);
}

inline ImportOptions usual() {
  ImportOptions options;
  options.head = store_test::head();
  return options;
}

/// The options for a series of policy positions.
inline ImportOptions series(std::string ref) {
  ImportOptions options = usual();
  options.series = std::move(ref);
  options.kind = "policy_position";
  return options;
}

inline Input input(const File& file, const ImportOptions& options) {
  Input input{file.name, file.bytes, std::filesystem::path(file.name).stem().string(), std::nullopt};
  if (!options.series.empty()) input.effective_from = text::Date::parse(input.stem);
  return input;
}

struct Archive : store_test::TemporaryStore {
  Archive() : TemporaryStore(store::Audience::editor) {}

  ImportReport import(const std::vector<File>& files, const ImportOptions& options = usual()) {
    Importer importer(store, options);
    for (const File& file : files) importer.add(input(file, options));
    return importer.finish();
  }
  DocumentReport import_one(const File& file, const ImportOptions& options = usual()) {
    return import({file}, options).documents.at(0);
  }

  store::Work work(std::string_view ref) { return store::find_work(*store.read(), ref).value(); }
  std::vector<store::Version> versions(std::string_view ref, std::string_view lang = "en") {
    return store::versions(*store.read(), work(ref).id, lang);
  }
  std::string fact(std::string_view ref, std::string_view field, std::string_view on = "2026-06-01") {
    const store::Fields fields = store::fields(*store.read(), work(ref).id, store_test::day(on));
    const auto found = fields.find(field);
    return found == fields.end() ? "" : found->second;
  }
  std::size_t events(std::string_view ref) { return store::events(*store.read(), work(ref).id).size(); }
  text::Hash content_root() { return store::content_root(*store.read()); }
  text::Hash head() { return store::ledger_head(*store.read()); }
  std::vector<std::string> clause_ids(store::Id version) {
    std::vector<std::string> ids;
    for (const store::ManifestLine& line : store::manifest(*store.read(), version))
      ids.push_back(line.clause);
    return ids;
  }
};

inline std::string told(const text::Problems& problems) {
  std::string out;
  for (const text::Problem& problem : problems) out += text::to_string(problem);
  return out;
}

}  // namespace versioning_test
