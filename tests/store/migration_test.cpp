// A store of an older format is brought up to this one, and proves what it proved before.
#include <doctest/doctest.h>
#include <sqlite3.h>

#include <memory>

#include "store/read.h"
#include "store/schema.h"
#include "store/verify.h"
#include "tests/store/temporary.h"

using namespace store;
using namespace store_test;

namespace {

/// A file as format 1 left it: this schema, one text in one batch, no derived tables.
void write_format_1(const std::string& path) {
  sqlite3* raw = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &raw) == SQLITE_OK);
  const std::unique_ptr<sqlite3, int (*)(sqlite3*)> closing(raw, sqlite3_close);
  const std::string script = std::string(schema_script("content.sql")) + R"(
    INSERT INTO payload(id, hash, bytes) VALUES (1, x'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb', x'61');
    INSERT INTO work(id, ref, kind, batch) VALUES (1, 'rents', 'motion', 1);
    INSERT INTO work_event(id, work, field, old, new, reason, batch) VALUES (1, 1, 'body', '', 'Cwm', 'import', 1);
    INSERT INTO relation(id, from_ref, from_clause, type, to_ref, to_clause, batch) VALUES (1, 'rents', '', 'cites', 'p1', '', 1);
    INSERT INTO batch(id, recorded_at, actor, tool, kind, reason, content, previous, hash)
      VALUES (1, '2026-01-01T00:00:00Z', 'a', 'safbwynt 0.1.0', 'import', '',
              x'a9dc11b285e3d5a0981ace9665bce04305e3821faf08c14c862a50a81f24470e', zeroblob(32),
              x'f5037f6c9f045f5510ad7a1804629361062cbf71fa1a3e6112ef54683e1efa8d');
    PRAGMA application_id = 1398892130;
    PRAGMA user_version = 1;)";
  char* message = nullptr;
  const int code = sqlite3_exec(raw, script.c_str(), nullptr, nullptr, &message);
  INFO("format 1: ", message == nullptr ? "" : message);
  sqlite3_free(message);
  REQUIRE(code == SQLITE_OK);
}

}  // namespace

TEST_CASE("a file of format 1 is opened, keeps what it holds and takes what is new") {
  TemporaryDirectory directory;
  const std::string path = directory.file("old.db");
  write_format_1(path);
  Store store(options(path, Audience::editor));
  {
    const auto db = store.read();
    CHECK(content_is_current(*db));
    CHECK(find_work(*db, "rents").has_value());
    CHECK(fields(*db, 1, today()) == Fields{{"body", "Cwm"}});
    CHECK(relations_from(*db, "rents").size() == 1);
  }
  const auto db = store.write();
  Transaction transaction(*db);
  Recorder recorder(*db, head());
  recorder.retract_relation({.from = "rents", .type = "cites", .to = "p1"});
  recorder.redact(text::sha256("a"));
  REQUIRE(recorder.finish());
  transaction.commit();
  CHECK(relations_from(*db, "rents").empty());
  CHECK_THROWS_AS(db->run("DELETE FROM redaction"), Error);
}

TEST_CASE("the ledger of an older file still holds: new kinds of rows leave the hash of other batches as it was") {
  TemporaryDirectory directory;
  const std::string path = directory.file("old.db");
  write_format_1(path);
  Store store(options(path, Audience::editor));
  const auto db = store.write();
  CHECK(verify(*db, [](std::size_t, std::size_t) {}).problems == std::vector<std::string>{});
}
