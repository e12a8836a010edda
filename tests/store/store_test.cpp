#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <future>
#include <thread>
#include <vector>

#include "store/read.h"
#include "store/store.h"
#include "tests/store/temporary.h"

using namespace store;
using namespace store_test;
namespace fs = std::filesystem;

namespace {

std::string refusal(Options options) {
  try {
    const Store store(std::move(options));
  } catch (const Error& error) {
    return error.what();
  }
  return "opened";
}

std::int64_t number(Connection& db, std::string_view sql) {
  Statement row = db.prepare(sql);
  REQUIRE(row.step());
  return row.integer(0);
}

}  // namespace

TEST_CASE("a new store is empty, and is there when opened again") {
  TemporaryDirectory directory;
  {
    Store store(options(directory.file("a.db")));
    CHECK(counts(*store.read()).works == 0);
  }
  Options again = options(directory.file("a.db"));
  again.create = false;
  Store store(again);
  CHECK(all_works(*store.read()).empty());
  CHECK(number(*store.read(), "PRAGMA application_id") == 0x53616662);
}

TEST_CASE("what cannot be opened is named with what to do") {
  TemporaryDirectory directory;
  const std::string text = directory.write("notes.txt", "These are notes, and no store at all.");
  const std::string other = directory.file("other.db");
  Connection(other, Connection::Mode::writer, Session{Audience::editor, today}).script("CREATE TABLE t(x)");
  const std::string newer = directory.file("newer.db");
  {
    const Store store(options(newer));
  }
  Connection(newer, Connection::Mode::writer, Session{Audience::editor, today})
      .script("PRAGMA user_version = 99");

  CHECK(refusal(options(text)) == text + " is not a Safbwynt store: choose another file");
  CHECK(refusal(options(other)) == other + " is a database of another program: choose another file");
  CHECK(refusal(options(newer)) ==
        newer + " was written by a newer Safbwynt (format 99, this program knows 2): use the newer program");
  CHECK(refusal(options(directory.path().string())) ==
        directory.path().string() + " is a folder: name a file in it");
  const std::string nowhere = directory.file("no/such/folder.db");
  CHECK(refusal(options(nowhere)) ==
        "cannot make " + nowhere + ": there is no folder " + directory.file("no/such"));
  Options absent = options(directory.file("absent.db"));
  absent.create = false;
  CHECK(refusal(absent) == "no store at " + absent.path + ": run safbwynt import first");
  CHECK_FALSE(fs::exists(absent.path));
}

TEST_CASE("the file of another program stays as it was, to the byte") {
  TemporaryDirectory directory;
  const std::string other = directory.file("other.db");
  Connection(other, Connection::Mode::writer, Session{Audience::editor, today}).script("CREATE TABLE t(x)");
  const std::string before = directory.read("other.db");
  CHECK(refusal(options(other)) != "opened");
  CHECK(directory.read("other.db") == before);
  CHECK_FALSE(fs::exists(other + "-wal"));
}

TEST_CASE("an empty file becomes a store") {
  TemporaryDirectory directory;
  Store store(options(directory.write("empty.db", "")));
  CHECK(counts(*store.read()).batches == 0);
}

TEST_CASE("a folder or a file that cannot be written is named") {
  if (::geteuid() == 0) {
    MESSAGE("SKIPPED: root may write anywhere");
    return;
  }
  TemporaryDirectory directory;
  const std::string path = directory.file("a.db");
  {
    const Store store(options(path));
  }
  fs::permissions(path, fs::perms::owner_read);
  CHECK(refusal(options(path)) ==
        path + " cannot be written: give write permission to it, or serve it with --immutable");
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
  fs::permissions(directory.path(), fs::perms::owner_read | fs::perms::owner_exec);
  CHECK(
      refusal(options(path)) ==
      path +
          " cannot be written: give write permission to its folder, or serve a copy of it with --immutable");
  Options immutable = options(path);
  immutable.immutable = true;
  CHECK(refusal(immutable) == "opened");
  fs::permissions(directory.path(), fs::perms::owner_all);
}

TEST_CASE("an immutable store is read and never written") {
  TemporaryStore fixture;
  fixture.add_text("a-motion", {"Rents follow wages."});
  fixture.store.checkpoint();
  const std::string copy = fixture.directory.file("copy.db");
  fs::copy_file(fixture.store.path(), copy);
  Options immutable = options(copy);
  immutable.immutable = true;
  Store store(immutable);
  CHECK(find_work(*store.read(), "a-motion").has_value());
  CHECK_THROWS_AS(store.write(), Error);
  CHECK(store.data_version() == store.data_version());
  CHECK_FALSE(fs::exists(copy + "-wal"));
}

TEST_CASE("a checkpoint leaves nothing in the log") {
  TemporaryStore fixture;
  fixture.add_text("a-motion", {"Rents follow wages."});
  CHECK(fs::file_size(fixture.store.path() + "-wal") > 0);
  fixture.store.checkpoint();
  CHECK(fs::file_size(fixture.store.path() + "-wal") == 0);
}

TEST_CASE("the data version changes with each batch of this or another process, and only then") {
  TemporaryStore fixture;
  const auto first = fixture.store.data_version();
  CHECK(fixture.store.data_version() == first);
  fixture.add_text("one", {"Rents follow wages."});
  const auto second = fixture.store.data_version();
  CHECK(second != first);
  Store other(options(fixture.store.path()));
  {
    const auto db = other.write();
    Transaction transaction(*db);
    Recorder recorder(*db, head());
    recorder.add_work("two", "motion");
    recorder.finish();
    transaction.commit();
  }
  const auto third = fixture.store.data_version();
  CHECK(third != second);
  CHECK(fixture.store.data_version() == third);
}

TEST_CASE("whoever finds all readers lent waits for one") {
  TemporaryDirectory directory;
  Options two = options(directory.file("a.db"));
  two.readers = 2;
  Store store(two);
  auto first = std::make_unique<Store::Lease>(store.read());
  auto second = std::make_unique<Store::Lease>(store.read());
  std::atomic<bool> returned = false;
  auto third = std::async(std::launch::async, [&] {
    const auto lease = store.read();
    CHECK(returned);
    return number(*lease, "SELECT 3");
  });
  CHECK(number(**second, "SELECT 2") == 2);
  returned = true;
  first.reset();
  CHECK(third.get() == 3);
}

TEST_CASE("a reader comes back without a deadline and outside of any transaction") {
  TemporaryDirectory directory;
  Options one = options(directory.file("a.db"));
  one.readers = 1;
  Store store(one);
  {
    const auto lease = store.read();
    lease->set_deadline(std::chrono::steady_clock::now());
    lease->run("BEGIN");
  }
  const auto lease = store.read();
  CHECK_FALSE(lease->in_transaction());
  CHECK(number(*lease,
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000) SELECT count(*) "
               "FROM n") == 50000);
}

TEST_CASE("readers see whole batches while another thread writes") {
  TemporaryStore fixture;
  constexpr int kBatches = 30;
  std::atomic<bool> done = false;
  std::vector<std::future<int>> readers;
  for (int i = 0; i < 3; ++i) {
    readers.push_back(std::async(std::launch::async, [&] {
      int looks = 0;
      for (bool last = false; !last; ++looks) {
        last = done;
        const auto db = fixture.store.read();
        Transaction snapshot(*db, Transaction::Kind::read);
        const Counts seen = counts(*db);
        CHECK(seen.works == seen.batches);
        CHECK(seen.versions == seen.batches);
      }
      return looks;
    }));
  }
  for (int i = 0; i < kBatches; ++i) {
    fixture.add_text("text-" + std::to_string(i), {"Rents follow wages.", "Number " + std::to_string(i)});
  }
  done = true;
  for (auto& reader : readers) CHECK(reader.get() > 0);
  CHECK(counts(*fixture.store.read()).batches == kBatches);
}

TEST_CASE("two processes on one file take turns in writing") {
  TemporaryDirectory directory;
  const std::string path = directory.file("a.db");
  {
    const Store store(options(path));
  }
  const auto write_ten = [&](const std::string& name) noexcept {
    Store store(options(path));
    for (int i = 0; i < 10; ++i) {
      const auto db = store.write();
      Transaction transaction(*db);
      Recorder recorder(*db, head());
      recorder.add_work(name + std::to_string(i), "motion");
      recorder.finish();
      transaction.commit();
    }
  };
  const pid_t other = ::fork();
  REQUIRE(other >= 0);
  if (other == 0) {
    write_ten("a");
    ::_exit(0);
  }
  write_ten("b");
  int status = -1;
  ::waitpid(other, &status, 0);
  CHECK(status == 0);
  Store store(options(path));
  const auto db = store.read();
  CHECK(counts(*db).works == 20);
  CHECK(counts(*db).batches == 20);
}

TEST_CASE("two that make the same store at once both find it made") {
  TemporaryDirectory directory;
  const auto open = [&] { return refusal(options(directory.file("a.db"))); };
  auto first = std::async(std::launch::async, open);
  auto second = std::async(std::launch::async, open);
  CHECK(first.get() == "opened");
  CHECK(second.get() == "opened");
}
