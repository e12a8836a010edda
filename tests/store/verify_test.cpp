#include "store/verify.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>
#include <memory>

#include "store/recorder.h"
#include "tests/store/series.h"

using namespace store;
using namespace store_test;

namespace {

void ignore(std::size_t, std::size_t) {}

std::vector<std::string> problems(SeriesFixture& fixture) {
  const auto db = fixture.base.store.write();
  return verify(*db, ignore).problems;
}

/// Another program at the file: no triggers, no foreign keys, nothing defensive.
void tamper(SeriesFixture& fixture, const std::string& sql) {
  sqlite3* raw = nullptr;
  REQUIRE(sqlite3_open(fixture.base.directory.file("test.db").c_str(), &raw) == SQLITE_OK);
  const std::unique_ptr<sqlite3, int (*)(sqlite3*)> closing(raw, sqlite3_close);
  std::string drop;
  sqlite3_stmt* names = nullptr;
  REQUIRE(sqlite3_prepare_v2(raw, "SELECT name FROM sqlite_schema WHERE type = 'trigger'", -1, &names, nullptr) == SQLITE_OK);
  while (sqlite3_step(names) == SQLITE_ROW) drop += "DROP TRIGGER " + std::string(reinterpret_cast<const char*>(sqlite3_column_text(names, 0))) + ";";
  sqlite3_finalize(names);
  const std::string script = drop + sql;
  char* message = nullptr;
  const int code = sqlite3_exec(raw, script.c_str(), nullptr, nullptr, &message);
  INFO(script, ": ", message == nullptr ? "" : message);
  sqlite3_free(message);
  REQUIRE(code == SQLITE_OK);
}

void fill(SeriesFixture& fixture) {
  fixture.fact("decision", "carried");
  fixture.fact("mover.person", "Somebody");
  fixture.version("2010", {{"1", "one"}, {"2", "two"}});
  fixture.version("2015", {{"1", "one"}, {"2", "two, changed"}, {"3", "three"}});
  fixture.base.batch([&](Recorder& recorder) {
    recorder.add_source({.name = "rules.md"}, "# Rules\n");
    recorder.add_relation({.from = "rules", .type = "cites", .to = "elsewhere"});
  });
}

}  // namespace

TEST_CASE("a store that nobody touched has no problems") {
  SeriesFixture empty;
  CHECK(problems(empty).empty());
  SeriesFixture fixture;
  fill(fixture);
  const auto db = fixture.base.store.write();
  std::size_t last = 0;
  const Verification result = verify(*db, [&](std::size_t done, std::size_t total) {
    CHECK(done <= total);
    last = total;
  });
  CHECK(result.problems == std::vector<std::string>{});
  CHECK(result.batches == 6);
  CHECK(last > 0);
  CHECK(result.content_root == content_root(*db));
  CHECK(result.head == ledger_head(*db));
  CHECK(result.head != text::Hash{});
}

TEST_CASE("whatever is changed behind the back of the store is found and named") {
  struct Row {
    std::string sql;
    std::string problem;  // the beginning of one of them
  };
  const Row rows[] = {
      {"UPDATE payload SET bytes = CAST('tow' AS BLOB) WHERE CAST(bytes AS TEXT) = 'two'",
       "payload 3 does not match its hash: the stored bytes of the wording of clause_2 of rules (en, version 1) were changed or damaged"},
      {"UPDATE payload SET bytes = CAST('# Rulez' AS BLOB) WHERE CAST(bytes AS TEXT) LIKE '# Rules%'",
       "payload 6 does not match its hash: the stored bytes of the kept source rules.md were changed or damaged"},
      {"UPDATE payload SET salt = x'00' WHERE salt IS NOT NULL",
       "payload 1 does not match its hash: the stored bytes of a name or a text that nothing uses were changed or damaged"},
      {"UPDATE payload SET bytes = x'41' WHERE id > 1", "payload 2 does not match its hash: the stored bytes of the wording of clause_1 of "
       "rules (en, version 1) were changed or damaged (and 4 more)"},
      {"UPDATE wording SET norm = zeroblob(32) WHERE id = 2",
       "wording 2 does not match its normalised hashes: the wording of clause_1 of rules (en, version 1) could be taken for another text"},
      {"UPDATE version_clause SET label = '9.' WHERE version = 2 AND ord = 0",
       "version 2 of rules (en) does not match its root hash: its title, or the order, labels or wordings of its clauses were changed"},
      {"UPDATE version SET title = 'Laws' WHERE id = 1", "version 1 of rules (en) does not match its root hash"},
      {"UPDATE version_clause SET wording = 2 WHERE version = 2 AND ord = 1", "version 2 of rules (en) does not match its root hash"},
      {"DELETE FROM version_clause WHERE version = 2 AND ord = 2", "version 2 of rules (en) does not match its root hash"},
      {"UPDATE clause SET wid = 'clause_9' WHERE id = 1", "clause "},
      {"UPDATE clause SET cid = 'aaaaaaaaaaaaaaaa' WHERE id = 1",
       "clause aaaaaaaaaaaaaaaa of rules is not the clause clause_1 that was first recorded under this id: its links lead to another text"},
      {"UPDATE batch SET actor = 'nobody' WHERE id = 2",
       "batch 2 of 2026-06-01T12:00:00Z does not match its hash: who recorded it, when or why was changed; the batches up to 1 are sound, "
       "nothing from batch 2 on is proven by the chain"},
      {"UPDATE batch SET content = zeroblob(32) WHERE id = 4",
       "batch 4 of 2026-06-01T12:00:00Z does not hold what it recorded: rows of it were changed, added or lost"},
      {"UPDATE batch SET hash = zeroblob(32) WHERE id = 2",
       "batch 3 of 2026-06-01T12:00:00Z does not follow the batch before it: a batch was taken out or put in"},
      {"DELETE FROM batch WHERE id = 2", "batch 3 of 2026-06-01T12:00:00Z does not follow the batch before it"},
      {"UPDATE work_event SET new = 'lost' WHERE field = 'decision'", "batch 2 of 2026-06-01T12:00:00Z does not hold what it recorded"},
      {"INSERT INTO work_event(work, field, old, new, reason, batch) VALUES (1, 'force', '', 'in_force', '', 3)",
       "batch 3 of 2026-06-01T12:00:00Z does not hold what it recorded"},
      {"UPDATE relation SET to_ref = 'nowhere'", "batch 6 of 2026-06-01T12:00:00Z does not hold what it recorded"},
      {"UPDATE version SET work = 77 WHERE id = 2", "a row of version refers to a row of work that is not there"},
      {"DELETE FROM search_row WHERE text = 'three'", "the search index fts_en does not match its texts: run safbwynt rebuild"},
      {"DELETE FROM search_row", "rules: this text cannot be found, run safbwynt rebuild"},
      {"DELETE FROM work_now", "rules: this text is in no list, run safbwynt rebuild"},
      {"DELETE FROM stretch", "rules: a language of this text has no timeline, run safbwynt rebuild"},
      {"UPDATE work_now SET visibility = 'private'", "rules: it is shown to others than was decided, run safbwynt rebuild"},
      {"UPDATE derived_stamp SET value = ''", "the derived tables were made by another Safbwynt: run safbwynt rebuild"},
      {"UPDATE payload SET bytes = NULL WHERE CAST(bytes AS TEXT) = 'two'",
       "payload 3 is blank, but no redaction is recorded: the bytes of the wording of clause_2 of rules (en, version 1) were lost"},
      {"DROP TABLE wording", "the table of wordings cannot be read: the file is damaged"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.sql);
    SeriesFixture fixture;
    fill(fixture);
    tamper(fixture, row.sql);
    const auto found = problems(fixture);
    std::string all;
    for (const std::string& problem : found) all += problem + "\n";
    CAPTURE(all);
    CHECK(std::ranges::any_of(found, [&](const std::string& problem) { return problem.starts_with(row.problem); }));
  }
}

TEST_CASE("a redaction is no problem") {
  SeriesFixture fixture;
  fill(fixture);
  const text::Hash words = text::sha256("two");
  text::Hash name;
  {
    const auto db = fixture.base.store.read();
    Statement row = db->prepare("SELECT hash FROM payload WHERE salt IS NOT NULL");
    REQUIRE(row.step());
    name = row.hash(0);
  }
  const Batch batch = fixture.base.batch([&](Recorder& recorder) {
    recorder.redact(words);
    recorder.redact(name);
    recorder.redact(name);
    CHECK_THROWS_AS(recorder.redact(text::sha256("never held")), Error);
  });
  CHECK(batch.hash != text::Hash{});
  CHECK(problems(fixture) == std::vector<std::string>{});
  const auto db = fixture.base.store.read();
  CHECK(fields(*db, fixture.work, today()).count("mover.person") == 0);
}

TEST_CASE("what a rebuild can mend it mends") {
  SeriesFixture fixture;
  fill(fixture);
  tamper(fixture, "DELETE FROM search_row; DELETE FROM work_now; DELETE FROM stretch; DELETE FROM force_span");
  CHECK_FALSE(problems(fixture).empty());
  {
    const auto db = fixture.base.store.write();
    rebuild(*db, ignore);
  }
  CHECK(problems(fixture) == std::vector<std::string>{});
}

TEST_CASE("the content root does not depend on the order of recording, the head does") {
  const std::vector<Line> first = {{"1", "one"}};
  const std::vector<Line> second = {{"1", "one"}, {"2", "two"}};
  SeriesFixture forwards;
  forwards.version("2010", first);
  forwards.version("2015", second);
  forwards.version("2012", {{"1", "un"}}, "cy");
  SeriesFixture backwards;
  backwards.version("2012", {{"1", "un"}}, "cy");
  backwards.version("2015", second);
  backwards.version("2010", first);
  const auto a = forwards.base.store.write();
  const auto b = backwards.base.store.write();
  CHECK(content_root(*a) == content_root(*b));
  CHECK(ledger_head(*a) != ledger_head(*b));
}

TEST_CASE("the content root is that of the texts") {
  const auto root_of = [](const std::vector<std::pair<std::string, std::string>>& versions) {
    SeriesFixture fixture;
    for (const auto& [from, words] : versions) fixture.version(from, {{"1", words}});
    const auto db = fixture.base.store.write();
    return content_root(*db);
  };
  const text::Hash root = root_of({{"2010", "one"}, {"2015", "two"}});
  CHECK(root == root_of({{"2010", "one"}, {"2015", "two"}}));
  CHECK(root == root_of({{"2010", "one"}, {"2015", "two"}, {"2017", "two"}}));  // the same text, seen again
  CHECK(root != root_of({{"2010", "one"}}));
  CHECK(root != root_of({{"2010", "one"}, {"2016", "two"}}));
  CHECK(root != root_of({{"2010", "one"}, {"2015", "Two"}}));
}
