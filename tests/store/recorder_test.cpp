#include <doctest/doctest.h>

#include <algorithm>

#include "store/ledger.h"
#include "store/read.h"
#include "store/schema.h"
#include "tests/store/temporary.h"

using namespace store;
using namespace store_test;

namespace {

std::int64_t number(Connection& db, std::string_view sql) {
  Statement row = db.prepare(sql);
  REQUIRE(row.step());
  return row.integer(0);
}

/// One row at least in every content table.
void fill(TemporaryStore& fixture) {
  fixture.batch([&](Recorder& recorder) {
    const Id work = recorder.add_work("rents", "motion");
    recorder.add_alias("old-rents", work);
    recorder.add_event(work, {.field = "body", .new_value = "Cwm Enghraifft", .reason = "import"});
    const Id source = recorder.add_source({.name = "rents.md"}, "# Rents\n");
    const text::Document text = document({"Rents follow wages."});
    NewVersion first;
    first.work = work;
    first.lang = "en";
    first.source = source;
    first.document = &text;
    first.clause_ids = {""};
    const Version version = recorder.add_version(first);
    recorder.add_attestation(version.id, day("2024-01-01"), source);
    recorder.add_relation({.from = "rents", .type = "cites", .to = "somewhere-else"});
    recorder.retract_relation({.from = "rents", .type = "cites", .to = "somewhere-else"});
    recorder.add_relation({.from = "rents", .type = "cites", .to = "somewhere-else"});
    recorder.add_meeting({.ref = "agm", .name = "AGM", .agenda = {{"1.", "rents", "Rents"}}});
  });
  fixture.batch([&](Recorder& recorder) {
    const text::Document given = document({"Given."});
    NewVersion from_elsewhere;
    from_elsewhere.work = recorder.add_work("given", "motion");
    from_elsewhere.lang = "en";
    from_elsewhere.source = recorder.add_source({.name = "blank.md"}, "blank");
    from_elsewhere.document = &given;
    from_elsewhere.clause_ids = {"aaaaaaaaaaaaaaaa"};
    from_elsewhere.unknown_ids = NewVersion::UnknownIds::take_over;
    recorder.add_version(from_elsewhere);
    recorder.redact(text::sha256("blank"));
  });
  const auto db = fixture.store.write();
  Transaction transaction(*db);
  db->run(
      "INSERT INTO action(work, clause, instructed, due, state, report, batch) VALUES (1, '', 'EC', NULL, "
      "'open', '', 1)");
  db->run("INSERT INTO topic(id, name, name_cy, batch) VALUES ('housing', 'Housing', 'Tai', 1)");
  transaction.commit();
}

}  // namespace

TEST_CASE("nothing recorded is ever changed, deleted or replaced") {
  TemporaryStore fixture;
  fill(fixture);
  const auto db = fixture.store.write();
  for (const std::string_view name : content_tables()) {
    CAPTURE(name);
    const std::string table(name);
    REQUIRE(number(*db, "SELECT count(*) FROM " + table) > 0);
    Statement column = db->prepare("SELECT name FROM pragma_table_info(?1) LIMIT 1");
    REQUIRE(column.bind(table).step());
    CHECK_THROWS_AS(db->run("UPDATE " + table + " SET " + column.str(0) + " = " + column.str(0)), Error);
    CHECK_THROWS_AS(db->run("DELETE FROM " + table), Error);
    CHECK_THROWS_AS(db->run("INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table), Error);
  }
}

TEST_CASE("a payload may be blanked, and nothing else of it changed") {
  TemporaryStore fixture;
  fill(fixture);
  const auto db = fixture.store.write();
  CHECK_THROWS_AS(db->run("UPDATE payload SET bytes = x'00'"), Error);
  CHECK_THROWS_AS(db->run("UPDATE payload SET bytes = NULL, salt = x'00'"), Error);
  CHECK_THROWS_AS(db->run("UPDATE payload SET bytes = NULL, hash = zeroblob(32) WHERE id = 1"), Error);
  CHECK_THROWS_AS(db->run("UPDATE payload SET bytes = NULL, id = id + 100"), Error);
  db->run("UPDATE payload SET bytes = NULL, salt = NULL");
  const auto lines = manifest(*db, 1);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].redacted);
  CHECK(lines[0].words == text::Wording{});
  CHECK(lines[0].wording_hash == text::sha256("Rents follow wages."));
  CHECK(source_bytes(*db, 1) == std::nullopt);
}

TEST_CASE("what was recorded is read back") {
  TemporaryStore fixture;
  fill(fixture);
  const auto db = fixture.store.read();
  const auto work = find_work(*db, "old-rents");
  REQUIRE(work);
  CHECK(work->ref == "rents");
  CHECK(aliases(*db, work->id) == std::vector<std::string>{"old-rents"});
  CHECK(fields(*db, work->id, today()) == Fields{{"body", "Cwm Enghraifft"}});
  const auto all = versions(*db, work->id, "en");
  REQUIRE(all.size() == 1);
  CHECK(all[0].root == version_root("en", "", "official", document({"Rents follow wages."})));
  CHECK(source_bytes(*db, all[0].source) == "# Rents\n");
  CHECK(source(*db, all[0].source)->bytes_hash == text::sha256("# Rents\n"));
  const auto seen = attestations(*db, all[0].id);
  REQUIRE(seen.size() == 1);
  CHECK(seen[0].seen_on == day("2024-01-01"));
  CHECK(seen[0].source.name == "rents.md");
  const auto lines = manifest(*db, all[0].id);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].clause == new_clause_id("rents", all[0].root, "clause_1"));
  CHECK(lines[0].label == "1.");
  CHECK(lines[0].words.text == "Rents follow wages.");
  CHECK(relations_from(*db, "rents").size() == 1);
  CHECK(relations_to(*db, "somewhere-else").size() == 1);
  CHECK(meeting(*db, "agm")->agenda.at(0).title == "Rents");
  const Counts all_counts = counts(*db);
  CHECK(all_counts.clauses == 2);
  CHECK(all_counts.attestations == 1);
}

TEST_CASE("the ledger chains what the batches recorded") {
  TemporaryStore fixture;
  const Version first = fixture.add_text("one", {"Rents follow wages."});
  fixture.add_text("two", {"Buses run on Sundays."});
  const auto db = fixture.store.read();
  const auto ledger = batches(*db);
  REQUIRE(ledger.size() == 2);
  CHECK(ledger[0].previous == text::Hash{});
  CHECK(ledger[1].previous == ledger[0].hash);
  for (const Batch& batch : ledger) {
    CHECK(batch.content == batch_content(*db, batch.id));
    CHECK(batch.hash == batch_hash(batch));
  }
  CHECK(ledger[0].content != ledger[1].content);
  CHECK(first.batch == ledger[0].id);
}

TEST_CASE("the hash of a batch depends on each of its columns") {
  const Batch batch{1, "2026-06-01T12:00:00Z", "a", "b", "import", "c", text::sha256("x"), text::sha256("y"),
                    {}};
  std::vector<Batch> others(7, batch);
  others[0].recorded_at = "2026-06-01T12:00:01Z";
  others[1].actor = "ab";
  others[2].tool = "";
  others[3].kind = "decision";
  others[4].reason = "";
  others[5].content = {};
  others[6].previous = {};
  for (const Batch& other : others) CHECK(batch_hash(other) != batch_hash(batch));
}

TEST_CASE("a batch that recorded nothing is no batch") {
  TemporaryStore fixture;
  const Batch none = fixture.batch([](Recorder& recorder) { CHECK(recorder.empty()); });
  CHECK(none.id == 0);
  CHECK(batches(*fixture.store.read()).empty());
}

TEST_CASE("a batch that is not committed leaves nothing") {
  TemporaryStore fixture;
  {
    const auto db = fixture.store.write();
    Transaction transaction(*db);
    Recorder recorder(*db, head());
    recorder.add_work("gone", "motion");
    CHECK(find_work(*db, "gone").has_value());
    recorder.finish();
  }
  CHECK_FALSE(find_work(*fixture.store.read(), "gone").has_value());
  CHECK(batches(*fixture.store.read()).empty());
}

TEST_CASE("rows without their ledger entry cannot be committed") {
  TemporaryStore fixture;
  const auto db = fixture.store.write();
  Transaction transaction(*db);
  Recorder recorder(*db, head());
  recorder.add_work("smuggled", "motion");
  CHECK_THROWS_AS(transaction.commit(), Error);
}

TEST_CASE("versions are numbered by recording and tied by date, each series for itself") {
  TemporaryStore fixture;
  struct Row {
    std::string lang, date, words;
    int n, tie;
  };
  const std::vector<Row> rows = {{"en", "2020-01-01", "a", 1, 0}, {"en", "2019-01-01", "b", 2, 0},
                                 {"en", "2020-01-01", "c", 3, 1}, {"cy", "2020-01-01", "d", 1, 0},
                                 {"en", "", "e", 4, 0},           {"en", "", "f", 5, 1},
                                 {"en", "2020-01-01", "g", 6, 2}};
  fixture.batch([&](Recorder& recorder) {
    const Id work = recorder.add_work("rents", "motion");
    for (const Row& row : rows) {
      CAPTURE(row.words);
      const text::Document text = document({row.words});
      NewVersion next;
      next.work = work;
      next.lang = row.lang;
      next.effective_from = text::Date::parse(row.date);
      next.document = &text;
      next.clause_ids = {""};
      const Version version = recorder.add_version(next);
      CHECK(version.n == row.n);
      CHECK(version.tie == row.tie);
    }
  });
  CHECK(languages(*fixture.store.read(), 1) == std::vector<std::string>{"en", "cy"});
  CHECK(versions(*fixture.store.read(), 1, "en").size() == 6);
}

TEST_CASE("a wording is stored once, and a clause keeps its permanent id") {
  TemporaryStore fixture;
  const Version first = fixture.add_text("rents", {"Rents follow wages.", "Buses run."});
  const auto before = manifest(*fixture.store.read(), first.id);
  fixture.batch([&](Recorder& recorder) {
    const text::Document text = document({"Buses run.", "Rents fall."});
    NewVersion next;
    next.work = first.work;
    next.lang = "en";
    next.document = &text;
    next.clause_ids = {before[1].clause, before[0].clause};
    recorder.add_version(next);
  });
  const auto db = fixture.store.read();
  const auto after = manifest(*db, version(*db, first.work, "en", 2)->id);
  REQUIRE(after.size() == 2);
  CHECK(after[0].clause == before[1].clause);
  CHECK(after[0].wording == before[1].wording);
  CHECK(counts(*db).wordings == 3);
  CHECK(counts(*db).clauses == 2);
}

TEST_CASE("the same text come back with new clauses gets new permanent ids") {
  TemporaryStore fixture;
  const Version first = fixture.add_text("rents", {"Rents follow wages."});
  const auto again = [&](Recorder& recorder) {
    const text::Document text = document({"Rents follow wages."});
    NewVersion next;
    next.work = first.work;
    next.lang = "en";
    next.title = "rents";
    next.document = &text;
    next.clause_ids = {""};
    CHECK(recorder.add_version(next).root == first.root);
  };
  fixture.batch(again);
  fixture.batch(again);
  const auto db = fixture.store.read();
  for (int n = 1; n <= 3; ++n) {
    const auto lines = manifest(*db, version(*db, first.work, "en", n)->id);
    CHECK(lines.at(0).clause == new_clause_id("rents", first.root, "clause_1", n - 1));
  }
}

TEST_CASE("clause ids that cannot be are refused") {
  TemporaryStore fixture;
  const Version first = fixture.add_text("rents", {"a", "b"});
  const Version other = fixture.add_text("buses", {"c", "d"});
  const std::string own = manifest(*fixture.store.read(), first.id)[0].clause;
  const std::string foreign = manifest(*fixture.store.read(), other.id)[0].clause;
  struct Row {
    std::string_view what;
    std::vector<std::string> ids;
  };
  for (const Row& row : {Row{"of another text", {own, foreign}}, Row{"of no text", {own, "aaaaaaaaaaaaaaaa"}},
                         Row{"given twice", {own, own}}, Row{"too few", {own}}}) {
    CAPTURE(row.what);
    const auto db = fixture.store.write();
    Transaction transaction(*db);
    Recorder recorder(*db, head());
    const text::Document text = document({"a", "b"});
    NewVersion next;
    next.work = first.work;
    next.lang = "en";
    next.document = &text;
    next.clause_ids = row.ids;
    CHECK_THROWS_AS(recorder.add_version(next), Error);
  }
}

TEST_CASE("the root of a version depends on what is read and on nothing else") {
  const text::Document text = document({"Rents follow wages.", "Buses run."});
  const text::Hash root = version_root("en", "Rents", "official", text);
  text::Document other = text;
  other.clauses[0].computed = "7";
  other.clauses[0].eid = "elsewhere";
  other.clauses[0].line = 9;
  CHECK(version_root("en", "Rents", "official", other) == root);
  CHECK(version_root("cy", "Rents", "official", text) != root);
  CHECK(version_root("en", "Rent", "official", text) != root);
  CHECK(version_root("en", "Rents", "sample", text) != root);
  other = text;
  other.clauses[1].parent = 0;
  CHECK(version_root("en", "Rents", "official", other) != root);
  other = text;
  other.clauses[1].label = "(b)";
  CHECK(version_root("en", "Rents", "official", other) != root);
  other = text;
  std::swap(other.clauses[0], other.clauses[1]);
  CHECK(version_root("en", "Rents", "official", other) != root);
}

TEST_CASE("the name of a person is kept apart, salted, and can be blanked") {
  TemporaryStore fixture;
  const Version first = fixture.add_text("rents", {"a"});
  fixture.batch([&](Recorder& recorder) {
    recorder.add_event(first.work, {.field = "mover.person", .new_value = "Gwen Esiampl"});
    recorder.add_event(first.work,
                       {.field = "mover.person", .old_value = "Gwen Esiampl", .new_value = "Ifan Esiampl"});
  });
  const auto db = fixture.store.write();
  CHECK(fields(*db, first.work, today()) == Fields{{"mover.person", "Ifan Esiampl"}});
  CHECK(events(*db, first.work).at(1).old_value == "Gwen Esiampl");
  CHECK(number(*db, "SELECT count(*) FROM work_event WHERE old || new LIKE '%Esiampl%'") == 0);
  Statement hash = db->prepare("SELECT hash FROM payload WHERE salt IS NOT NULL ORDER BY id");
  REQUIRE(hash.step());
  CHECK(hash.hash(0) != text::sha256("Gwen Esiampl"));
  hash.reset();
  db->run("UPDATE payload SET bytes = NULL, salt = NULL WHERE salt IS NOT NULL");
  CHECK(fields(*db, first.work, today()).empty());
  CHECK(events(*db, first.work).at(1).old_value.empty());
}

TEST_CASE("an alias or a relation recorded twice is there once") {
  TemporaryStore fixture;
  const Version one = fixture.add_text("one", {"a"});
  const Version two = fixture.add_text("two", {"b"});
  const auto record = [&](Recorder& recorder) {
    recorder.add_alias("first", one.work);
    recorder.add_relation({.from = "one", .type = "cites", .to = "two"});
  };
  CHECK(fixture.batch(record).id == 3);
  CHECK(fixture.batch(record).id == 0);
  const auto db = fixture.store.write();
  Transaction transaction(*db);
  Recorder recorder(*db, head());
  CHECK_THROWS_WITH_AS(recorder.add_alias("first", two.work), "the alias first names another text already",
                       Error);
  CHECK_THROWS_WITH_AS(recorder.add_alias("one", two.work), "the alias one names another text already",
                       Error);
}
