#pragma once
// A store of its own for each test, in a folder that goes with it; documents without a parser; a fixed day.

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "store/recorder.h"
#include "store/store.h"
#include "text/date.h"
#include "text/document.h"

namespace store_test {

/// In memory where that can be had: every commit waits for its disk.
inline std::filesystem::path place_for_temporaries() {
  const std::filesystem::path memory = "/dev/shm";
  const bool chosen = std::getenv("TMPDIR") != nullptr;
  return !chosen && ::access(memory.c_str(), W_OK) == 0 ? memory : std::filesystem::temp_directory_path();
}

class TemporaryDirectory {
 public:
  TemporaryDirectory() {
    std::string pattern = (place_for_temporaries() / "safbwynt-test-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("cannot make " + pattern);
    path_ = pattern;
  }
  ~TemporaryDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::string file(std::string_view name) const { return (path_ / name).string(); }
  std::string write(std::string_view name, std::string_view bytes) const {
    std::ofstream(file(name), std::ios::binary) << bytes;
    return file(name);
  }
  std::string read(std::string_view name) const {
    std::ifstream in(file(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

 private:
  std::filesystem::path path_;
};

/// REQUIRES: an ISO date.
inline text::Date day(std::string_view iso) {
  return text::Date::parse(iso).value();
}

/// The day it is in all tests.
inline text::Date today() {
  return day("2026-06-01");
}

inline store::BatchHead head(std::string kind = "import") {
  return {.recorded_at = "2026-06-01T12:00:00Z",
          .actor = "tester",
          .tool = "safbwynt test",
          .kind = std::move(kind),
          .reason = ""};
}

inline store::Options options(std::string path, store::Audience audience = store::Audience::everyone) {
  store::Options options;
  options.path = std::move(path);
  options.audience = audience;
  options.today = today;
  return options;
}

/// A document of numbered clauses with these words.
inline text::Document document(const std::vector<std::string>& words) {
  text::Document document;
  for (const std::string& text : words) {
    const std::string number = std::to_string(document.clauses.size() + 1);
    text::Clause clause;
    clause.kind = text::ClauseKind::clause;
    clause.label = number + ".";
    clause.wording.text = text;
    clause.eid = "clause_" + number;
    document.clauses.push_back(std::move(clause));
  }
  return document;
}

struct TemporaryStore {
  explicit TemporaryStore(store::Audience audience = store::Audience::everyone)
      : store(options(directory.file("test.db"), audience)) {}

  TemporaryDirectory directory;
  store::Store store;

  /// Runs `record(recorder)` or `record(recorder, connection)` as one committed batch.
  template <class Record>
  store::Batch batch(Record record) {
    const auto db = store.write();
    store::Transaction transaction(*db);
    store::Recorder recorder(*db, head());
    if constexpr (std::is_invocable_v<Record, store::Recorder&, store::Connection&>)
      record(recorder, *db);
    else
      record(recorder);
    const auto batch = recorder.finish();
    transaction.commit();
    return batch.value_or(store::Batch{});
  }

  /// A public text with one English version, all clauses new, recorded as a batch.
  store::Version add_text(const std::string& ref, const std::vector<std::string>& words) {
    store::Version version;
    batch([&](store::Recorder& recorder) {
      const store::Id work = recorder.add_work(ref, "motion");
      const text::Document text = document(words);
      store::NewVersion first;
      first.work = work;
      first.lang = "en";
      first.title = ref;
      first.document = &text;
      first.clause_ids.resize(text.clauses.size());
      version = recorder.add_version(first);
    });
    return version;
  }
};

}  // namespace store_test
