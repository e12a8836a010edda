#pragma once
// A store of its own, filled from a folder of texts.

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

#include "store/store.h"

namespace bench {

/// A database in a new folder below the system's temporary one, gone with this.
class ScratchStore {
 public:
  ScratchStore();
  ~ScratchStore();
  ScratchStore(const ScratchStore&) = delete;
  ScratchStore& operator=(const ScratchStore&) = delete;
  store::Store& operator*() { return *store_; }
  store::Store* operator->() { return store_.get(); }
  std::string path() const { return (folder_ / "bench.db").string(); }

 private:
  std::filesystem::path folder_;
  std::unique_ptr<store::Store> store_;
};

struct Filled {
  std::size_t files = 0;
  std::size_t refused = 0;
  std::size_t clauses = 0;
  std::size_t bytes = 0;  // of the files read
  double seconds = 0;            // by the clock
  double processor_seconds = 0;  // of this thread
};

/// Imports the files of the folder in order until there are at least `clauses`, as one batch.
Filled fill(store::Store& store, const std::string& folder, std::size_t clauses);

}  // namespace bench
