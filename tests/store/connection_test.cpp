#include <doctest/doctest.h>

#include <chrono>
#include <limits>

#include "store/connection.h"
#include "tests/store/temporary.h"

using namespace store;
using namespace store_test;

namespace {

struct Scratch {
  TemporaryDirectory directory;
  Connection db{directory.file("scratch.db"), Connection::Mode::writer, Session{Audience::editor, today}};
};

std::int64_t number(Connection& db, std::string_view sql) {
  Statement row = db.prepare(sql);
  REQUIRE(row.step());
  return row.integer(0);
}

constexpr std::string_view kEndless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";

}  // namespace

TEST_CASE("what is bound comes back as it was") {
  Scratch scratch;
  Statement row = scratch.db.prepare("SELECT ?1, ?2, ?3, ?4, ?5, ?6, typeof(?3), typeof(?4), typeof(?6)");
  const std::string with_nul("a\0b", 3);
  REQUIRE(row.bind(std::numeric_limits<std::int64_t>::min(), 0.5, "", Blob{""}, with_nul,
                   std::optional<text::Date>())
              .step());
  CHECK(row.integer(0) == std::numeric_limits<std::int64_t>::min());
  CHECK(row.real(1) == 0.5);
  CHECK(row.str(2).empty());
  CHECK(row.str(4) == with_nul);
  CHECK(row.optional_text(5) == std::nullopt);
  CHECK(row.str(6) == "text");
  CHECK(row.str(7) == "blob");
  CHECK(row.str(8) == "null");
}

TEST_CASE("dates and hashes come back as values") {
  Scratch scratch;
  Statement row = scratch.db.prepare("SELECT ?1, ?2, 'no date'");
  const text::Hash hash = text::sha256("rents");
  REQUIRE(row.bind(day("2016-12"), hash).step());
  CHECK(row.date(0) == day("2016-12"));
  CHECK(row.hash(1) == hash);
  CHECK(row.date(2) == std::nullopt);
  CHECK_THROWS_AS(row.hash(2), Error);
}

TEST_CASE("an error carries the SQL and what SQLite says") {
  Scratch scratch;
  CHECK_THROWS_WITH_AS(scratch.db.prepare("SELECT x FROM nowhere"),
                       "no such table: nowhere (SELECT x FROM nowhere)", Error);
  CHECK_THROWS_WITH_AS(scratch.db.prepare("SELECT 1").bind(1), "column index out of range (SELECT 1)", Error);
}

TEST_CASE("a statement that failed can be used again") {
  Scratch scratch;
  scratch.db.script("CREATE TABLE t(x INTEGER PRIMARY KEY)");
  Statement insert = scratch.db.prepare("INSERT INTO t VALUES (?1)");
  insert.bind(1).run();
  try {
    insert.bind(1).run();
    FAIL("a key was taken twice");
  } catch (const Error& error) {
    CHECK(error.is_constraint());
    CHECK_FALSE(error.is_interrupt());
  }
  insert.bind(2).run();
  CHECK(number(scratch.db, "SELECT count(*) FROM t") == 2);
}

TEST_CASE("the same SQL may be in use twice at once") {
  Scratch scratch;
  const std::string_view sql = "SELECT value FROM (SELECT 1 AS value UNION ALL SELECT 2) ORDER BY value";
  Statement outer = scratch.db.prepare(sql);
  REQUIRE(outer.step());
  {
    Statement inner = scratch.db.prepare(sql);
    REQUIRE(inner.step());
    REQUIRE(inner.step());
    CHECK(inner.integer(0) == 2);
  }
  CHECK(outer.integer(0) == 1);
}

TEST_CASE("a statement comes out of the cache with nothing bound and nothing read") {
  Scratch scratch;
  for (int round = 0; round < 3; ++round) {
    Statement row = scratch.db.prepare("SELECT ?1 UNION ALL SELECT 2");
    REQUIRE(row.step());
    CHECK(row.is_null(0));
    row.bind("left behind");
    REQUIRE(row.step());
  }
}

TEST_CASE("a connection survives more statements than it keeps") {
  Scratch scratch;
  for (int i = 0; i < 1000; ++i) CHECK(number(scratch.db, "SELECT " + std::to_string(i)) == i);
  CHECK(number(scratch.db, "SELECT 7") == 7);
}

TEST_CASE("a transaction that does not reach its commit leaves nothing") {
  Scratch scratch;
  scratch.db.script("CREATE TABLE t(x)");
  {
    Transaction transaction(scratch.db);
    scratch.db.run("INSERT INTO t VALUES (1)");
  }
  CHECK(number(scratch.db, "SELECT count(*) FROM t") == 0);
  Transaction transaction(scratch.db);
  scratch.db.run("INSERT INTO t VALUES (1)");
  transaction.commit();
  CHECK_FALSE(scratch.db.in_transaction());
  CHECK(number(scratch.db, "SELECT count(*) FROM t") == 1);
}

TEST_CASE("a commit that fails rolls back when the transaction ends") {
  Scratch scratch;
  scratch.db.script(
      "CREATE TABLE a(x INTEGER PRIMARY KEY); CREATE TABLE b(x REFERENCES a(x) DEFERRABLE INITIALLY "
      "DEFERRED)");
  {
    Transaction transaction(scratch.db);
    scratch.db.run("INSERT INTO b VALUES (1)");
    CHECK_THROWS_AS(transaction.commit(), Error);
  }
  CHECK_FALSE(scratch.db.in_transaction());
  CHECK(number(scratch.db, "SELECT count(*) FROM b") == 0);
}

TEST_CASE("a deadline stops a statement that would never end") {
  Scratch scratch;
  scratch.db.set_deadline(std::chrono::steady_clock::now());
  try {
    scratch.db.run(kEndless);
    FAIL("it ended");
  } catch (const Error& error) {
    CHECK(error.is_interrupt());
  }
  scratch.db.set_deadline(std::nullopt);
  CHECK(number(scratch.db,
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000) SELECT count(*) "
               "FROM n") == 50000);
}

TEST_CASE("a reader cannot write and nobody can switch off what protects the file") {
  Scratch scratch;
  scratch.db.script("CREATE TABLE t(x)");
  Connection reader(scratch.directory.file("scratch.db"), Connection::Mode::reader,
                    Session{Audience::everyone, today});
  CHECK_THROWS_AS(reader.run("INSERT INTO t VALUES (1)"), Error);
  scratch.db.script("PRAGMA writable_schema = ON");
  CHECK_THROWS_AS(scratch.db.run("UPDATE sqlite_schema SET sql = 'x'"), Error);
  CHECK_THROWS_AS(scratch.db.run("SELECT load_extension('x')"), Error);
  CHECK_THROWS_AS(scratch.db.prepare("SELECT \"a string in double quotes\""), Error);
}

TEST_CASE("every connection holds to the pragmas it needs") {
  Scratch scratch;
  struct Row {
    std::string_view pragma;
    std::int64_t value;
  };
  for (const auto& [pragma, value] :
       {Row{"foreign_keys", 1}, Row{"recursive_triggers", 1}, Row{"cell_size_check", 1},
        Row{"trusted_schema", 0}, Row{"synchronous", 2}, Row{"busy_timeout", 5000}}) {
    CAPTURE(pragma);
    CHECK(number(scratch.db, "PRAGMA " + std::string(pragma)) == value);
  }
}

TEST_CASE("an immutable file is read whatever its name") {
  TemporaryDirectory directory;
  const std::string path = directory.file("100% öf? #1 a&b.db");
  {
    Connection db(path, Connection::Mode::writer, Session{Audience::editor, today});
    db.script("CREATE TABLE t(x); INSERT INTO t VALUES (7)");
  }
  Connection db(path, Connection::Mode::immutable, Session{Audience::everyone, today});
  CHECK(number(db, "SELECT x FROM t") == 7);
  CHECK_THROWS_AS(db.run("INSERT INTO t VALUES (1)"), Error);
}

TEST_CASE("SQL knows the day and the audience, even in views") {
  Scratch scratch;
  scratch.db.script("CREATE VIEW v AS SELECT safbwynt_today() AS today, safbwynt_audience() AS audience");
  Statement row = scratch.db.prepare("SELECT today, audience FROM v");
  REQUIRE(row.step());
  CHECK(row.str(0) == "2026-06-01");
  CHECK(row.str(1) == "editor");
}
