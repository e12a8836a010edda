// A process that is killed at any of its writes leaves the store as it was before or after the batch.
#include <doctest/doctest.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <functional>

#include "store/derive.h"
#include "tests/versioning/importing.h"
#include "versioning/redact.h"
#include "versioning/rollback.h"

using namespace versioning_test;

namespace {

/// The methods of one kind of file: the database and its log lock differently.
struct Methods {
  const sqlite3_io_methods* real = nullptr;
  sqlite3_io_methods counting{};
};

/// A layer over SQLite's way to the disk that counts what changes a file, and ends the process before the last allowed.
struct Disk {
  static inline long changes = 0;
  static inline long allowed = -1;  // -1: all
  static inline Methods database, log;
  static inline int (*real_open)(sqlite3_vfs*, const char*, sqlite3_file*, int, int*) = nullptr;
  static inline sqlite3_vfs layer{};

  static void count() {
    if (changes++ == allowed) ::kill(::getpid(), SIGKILL);
  }
  static const sqlite3_io_methods& real_of(sqlite3_file* file) {
    return *(file->pMethods == &database.counting ? database : log).real;
  }
  static int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    count();
    return real_of(file).xWrite(file, bytes, size, at);
  }
  static int sync(sqlite3_file* file, int flags) {
    count();
    return real_of(file).xSync(file, flags);
  }
  static int truncate(sqlite3_file* file, sqlite3_int64 size) {
    count();
    return real_of(file).xTruncate(file, size);
  }
  static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out) {
    const int code = real_open(vfs, name, file, flags, out);
    const int watched = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL;
    if (code != SQLITE_OK || file->pMethods == nullptr || (flags & watched) == 0) return code;
    Methods& methods = (flags & SQLITE_OPEN_WAL) != 0 ? log : database;
    methods.real = file->pMethods;
    methods.counting = *methods.real;
    methods.counting.xWrite = write;
    methods.counting.xSync = sync;
    methods.counting.xTruncate = truncate;
    file->pMethods = &methods.counting;
    return code;
  }
  static void install() {
    layer = *sqlite3_vfs_find(nullptr);
    layer.zName = "counting";
    real_open = layer.xOpen;
    layer.xOpen = open;
    sqlite3_vfs_register(&layer, 1);
  }
};

std::string series_text(int year, std::string_view words) {
  std::string body;
  for (int i = 1; i <= 12; ++i) body += std::to_string(i) + ". Clause " + std::to_string(i) + " says " + std::string(words) + ".\n";
  return motion("m1", "effective_from: " + std::to_string(year) + "\n", body);
}

struct Work {
  std::string_view what;
  std::function<void(store::Store&)> run;
};

void import_more(store::Store& store) {
  Importer importer(store, usual());
  importer.add(input({"b.md", series_text(2018, "two")}, usual()));
  importer.add(input({"c.md", series_text(2020, "three")}, usual()));
  importer.add(input({"d.md", motion("m2", "cites: [m1]\n")}, usual()));
  importer.finish();
}

void prepare(const std::string& path) {
  store::Store store(store_test::options(path, store::Audience::editor));
  Importer importer(store, usual());
  importer.add(input({"a.md", series_text(2016, "one")}, usual()));
  importer.finish();
}

/// Root and head: all that a batch decides.
std::string state(const std::string& path) {
  store::Store store(store_test::options(path, store::Audience::editor));
  const auto db = store.write();
  const store::Verification found = store::verify(*db, [](std::size_t, std::size_t) {});
  std::string problems;
  for (const std::string& problem : found.problems) problems += problem + "\n";
  REQUIRE_MESSAGE(found.problems.empty(), problems);
  return found.content_root.hex() + " " + found.head.hex();
}

/// Runs the work in a process of its own, which dies at that change; the number of changes if it lives.
struct Ended {
  bool killed = false;
  long changes = 0;
};
Ended run_apart(const std::string& path, const Work& work, long allowed) {
  int pipes[2];
  REQUIRE(::pipe(pipes) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    Disk::install();
    {
      store::Store store(store_test::options(path, store::Audience::editor));
      Disk::changes = 0;
      Disk::allowed = allowed;
      work.run(store);
      static_cast<void>(!::write(pipes[1], &Disk::changes, sizeof Disk::changes));
    }
    ::_exit(0);
  }
  ::close(pipes[1]);
  Ended ended;
  const bool told = ::read(pipes[0], &ended.changes, sizeof ended.changes) == sizeof ended.changes;
  ::close(pipes[0]);
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  ended.killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
  REQUIRE((told || ended.killed));
  return ended;
}

}  // namespace

TEST_CASE("a killed import, rollback or redaction leaves the store as it was before or after") {
  const Work works[] = {
      {"import", import_more},
      {"rollback", [](store::Store& store) { roll_back(store, 1, store_test::head(), Trial::no); }},
      {"redaction",
       [](store::Store& store) {
         const RedactionPlan plan = plan_redaction(*store.read(), "Clause 3 says one");
         redact(store, plan.blanks, store_test::head());
       }},
  };
  for (const Work& work : works) {
    CAPTURE(work.what);
    store_test::TemporaryDirectory directory;
    const std::string whole = directory.file("whole.db");
    prepare(whole);
    const std::string before = state(whole);
    const long changes = run_apart(whole, work, -1).changes;
    const std::string after = state(whole);
    REQUIRE(changes > 10);
    REQUIRE(before != after);
    constexpr long kMostKills = 25;  // spread over all stages
    const long step = std::max(1L, changes / kMostKills);
    int old_ones = 0, new_ones = 0;
    for (long at = 0; at < changes; at += step) {
      CAPTURE(at);
      const std::string path = directory.file(std::to_string(at) + ".db");
      prepare(path);
      REQUIRE(run_apart(path, work, at).killed);
      const std::string found = state(path);
      ++(found == before ? old_ones : new_ones);
      CHECK((found == before || found == after));
    }
    CHECK(old_ones > 0);
    CHECK(new_ones > 0);  // killed while the log was moved into the file
  }
}
