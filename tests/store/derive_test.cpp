#include "store/derive.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "store/search_index.h"
#include "tests/store/series.h"

using namespace store;
using namespace store_test;
using Kind = text::ClauseKind;

namespace {

std::string table(Connection& db, const std::string& sql) {
  std::string out;
  Statement row = db.prepare(sql);
  while (row.step()) out += row.str(0) + "\n";
  return out;
}

/// "lang label [from..to) last title: heading | text" of every row.
std::string rows(Connection& db) {
  return table(db, R"(
    SELECT lang || ' ' || label || ' [' || valid_from || '..' || valid_to || ')' || iif(last, ' last', '')
           || iif(force_eid <> '', ' force of ' || force_eid, '') || ' ' || title || ': ' || heading || ' | ' || text
    FROM search_row ORDER BY lang DESC, ord, label, valid_from, id)");
}

/// Everything derived, without row ids.
std::string everything(Connection& db) {
  return rows(db) + table(db, "SELECT work || eid || valid_from || valid_to || force FROM force_span ORDER BY 1") +
         table(db, "SELECT work || lang || seq || valid_from || valid_to || version FROM stretch ORDER BY 1") +
         table(db, "SELECT work || ref || kind || title_en || title_cy || body || stage || decision || decided_on || year || "
                   "langs || provenance || visibility || embargo_until FROM work_now ORDER BY 1");
}

std::string found(Connection& db, const std::string& index, const std::string& key) {
  return table(db, fmt::format("SELECT r.label FROM {0} f JOIN search_row r ON r.id = f.rowid WHERE {0} MATCH '\"{1}\"' ORDER BY r.ord, r.valid_from", index, key));
}

}  // namespace

TEST_CASE("equal wordings of a clause are one row as long as they stand") {
  SeriesFixture rules;
  rules.version("2010", {{"1", "one"}, {"2", "two"}, {"3", "three"}});
  rules.version("2015", {{"1", "one"}, {"2", "two, changed"}, {"4", "four"}});
  rules.version("2020", {{"1", "one"}, {"2", "two"}, {"4", "four"}, {"3", "three"}});
  const auto db = rules.base.store.write();
  CHECK(rows(*db) ==
        "en 1 [2010..) last Rules:  | one\n"
        "en 2 [2010..2015) Rules:  | two\n"
        "en 2 [2015..2020) Rules:  | two, changed\n"
        "en 2 [2020..) last Rules:  | two\n"
        "en 3 [2010..2015) Rules:  | three\n"
        "en 4 [2015..) last Rules:  | four\n"
        "en 3 [2020..) last Rules:  | three\n");
  CHECK(check_indexes(*db).empty());
}

TEST_CASE("a new title or heading begins a new row") {
  SeriesFixture rules;
  rules.version("2010", {{"h", "Aims", -1, Kind::heading}, {"1", "one", 0}});
  rules.version("2011", {{"h", "Objects", -1, Kind::heading}, {"1", "one", 0}});
  rules.title = "New rules";
  rules.version("2012", {{"h", "Objects", -1, Kind::heading}, {"1", "one", 0}});
  const auto db = rules.base.store.write();
  CHECK(rows(*db) ==
        "en 1 [2010..2011) Rules: Aims | one\n"
        "en 1 [2011..2012) Rules: Objects | one\n"
        "en 1 [2012..) last New rules: Objects | one\n");
}

TEST_CASE("headings are the words above a clause, and rows only where nothing stands under them") {
  SeriesFixture rules;
  rules.version("", {{"a", "Part one", -1, Kind::heading},
                     {"b", "Members", 0, Kind::heading},
                     {"1", "May join.", 1, Kind::clause, "Who"},
                     {"2", "Under it.", 2},
                     {"c", "Reserved", 0, Kind::heading}});
  const auto db = rules.base.store.write();
  CHECK(rows(*db) ==
        "en 1 [..) last Rules: Part one › Members › Who | May join.\n"
        "en 2 [..) last Rules: Part one › Members › Who | Under it.\n"
        "en  [..) last Rules: Part one › Reserved | \n");
}

TEST_CASE("a text without clauses, and a work without a text, are found by their titles") {
  SeriesFixture rules;
  {
    const auto db = rules.base.store.write();
    CHECK(rows(*db) == "en  [..) last rules:  | \n");
  }
  rules.title = "Rheolau";
  rules.version("2016", {}, "cy");
  const auto db = rules.base.store.write();
  CHECK(rows(*db) == "cy  [2016..) last Rheolau:  | \n");
  CHECK(table(*db, "SELECT title_en || ' ' || title_cy || ' ' || langs || ' ' || year FROM work_now") == "Rheolau Rheolau cy 2016\n");
  CHECK(check_indexes(*db).empty());
}

TEST_CASE("a row stands in the index of its language, and in no other") {
  SeriesFixture rules;
  rules.version("2010", {{"1", "The rents of tenants"}}, "en");
  rules.version("2010", {{"1", "Rhent tŷ"}}, "cy");
  rules.version("2010", {{"1", "Die Mieten"}}, "de");
  rules.version("2010", {{"1", "Rents again"}}, "en-GB");
  const auto db = rules.base.store.write();
  CHECK(found(*db, "fts_en", "rent") == "1\n1\n");
  CHECK(found(*db, "fts_cy", ":ty") == "1\n");
  CHECK(found(*db, "fts_xx", "=mieten") == "1\n");
  CHECK(found(*db, "fts_xx", "=rents") == "");
  CHECK(check_indexes(*db).empty());
}

TEST_CASE("of two texts of one day the later stands, the earlier is still found among the old") {
  SeriesFixture rules;
  rules.version("2010", {{"1", "one"}});
  rules.reason = "amendment";
  rules.version("2010", {{"1", "one, amended"}});
  rules.reason = "correction";
  rules.version("2010", {{"1", "one, corrected"}});
  const auto db = rules.base.store.write();
  CHECK(rows(*db) == "en 1 [2010..) last Rules:  | one, corrected\n");
}

TEST_CASE("of two texts without a date only the later is open") {
  SeriesFixture rules;
  rules.version("", {{"1", "one"}});
  rules.reason = "amendment";
  rules.version("", {{"1", "one, amended"}});
  const auto db = rules.base.store.write();
  CHECK(rows(*db) ==
        "en 1 [..0000) Rules:  | one\n"
        "en 1 [..) last Rules:  | one, amended\n");
}

TEST_CASE("parts decide the force of the clauses they name and of those under them") {
  SeriesFixture motion("m", "motion");
  motion.fact("decision", "carried_in_parts");
  motion.fact("decided_on", "2024-03-16");
  motion.fact("parts", "2=lost");
  motion.version("", {{"1", "one"}, {"2", "two"}, {"3", "under two", 1}});
  const auto db = motion.base.store.write();
  CHECK(rows(*db) ==
        "en 1 [..) last Rules:  | one\n"
        "en 2 [..) last force of clause_2 Rules:  | two\n"
        "en 3 [..) last force of clause_2 Rules:  | under two\n");
  CHECK(table(*db, "SELECT eid || ' [' || valid_from || '..' || valid_to || ') ' || force FROM force_span ORDER BY 1") ==
        " [..2024-03-16) none\n"
        " [2024-03-16..) in_force\n"
        "clause_2 [..) none\n");
}

TEST_CASE("the latest facts decide what is shown, to whom") {
  SeriesFixture motion("m", "motion");
  motion.version("2019-05-01", {{"1", "one"}});
  motion.fact("visibility", "embargoed");
  motion.fact("embargo_until", "2030-01-01");
  motion.fact("body", "WLG");
  motion.fact("body", "Cwm Enghraifft");
  motion.fact("title_cy", "Rheolau");
  const auto shown = [&](Connection& db) {
    return table(db, "SELECT ref || ' ' || body || ' ' || title_en || ' ' || title_cy || ' ' || year FROM visible_work");
  };
  {
    const auto db = motion.base.store.write();
    CHECK(shown(*db) == "m Cwm Enghraifft Rules Rheolau 2019\n");
  }
  Store everyone(options(motion.base.directory.file("test.db")));
  CHECK(shown(*everyone.read()) == "");
  motion.fact("embargo_until", "2020-01-01");
  CHECK(shown(*everyone.read()) == "m Cwm Enghraifft Rules Rheolau 2019\n");
}

TEST_CASE("a rebuild makes what the batches made one by one") {
  SeriesFixture rules;
  rules.fact("decision", "carried_in_parts");
  rules.fact("parts", "1=lost");
  rules.version("2015", {{"h", "Aims", -1, Kind::heading}, {"1", "one", 0}, {"2", "two", 0}});
  rules.version("2010", {{"1", "one"}, {"2", "second"}});
  rules.version("2020", {{"1", "*one*"}, {"3", "three"}});
  rules.version("2012", {{"1", "un"}, {"2", "dau"}}, "cy");
  rules.base.add_text("other", {"words of the other"});
  const auto db = rules.base.store.write();
  const std::string before = everything(*db);
  std::size_t steps = 0;
  rebuild(*db, [&](std::size_t done, std::size_t total) {
    CHECK(done <= total);
    ++steps;
  });
  CHECK(steps == 2);
  CHECK(everything(*db) == before);
  CHECK(derived_is_current(*db));
  CHECK(check_indexes(*db).empty());
  Transaction transaction(*db);
  refresh(*db, {rules.work});
  refresh(*db, {rules.work});
  transaction.commit();
  CHECK(everything(*db) == before);
  CHECK(check_indexes(*db).empty());
}

TEST_CASE("a stamp of another program makes the derived tables stale, and a rebuild drops all it finds") {
  SeriesFixture rules;
  rules.version("2015", {{"1", "one"}});
  const auto db = rules.base.store.write();
  db->script("CREATE TABLE derived_of_old(x); CREATE VIEW view_of_old AS SELECT x FROM derived_of_old;");
  db->run("UPDATE derived_stamp SET value = 'older' WHERE key = 'analyser en'");
  CHECK_FALSE(derived_is_current(*db));
  rebuild(*db, [](std::size_t, std::size_t) {});
  CHECK(derived_is_current(*db));
  CHECK(table(*db, "SELECT name FROM sqlite_schema WHERE name LIKE '%of_old'") == "");
  CHECK(found(*db, "fts_en", "one") == "1\n");
}

TEST_CASE("an index that misses a row, or holds one too many, is noticed") {
  SeriesFixture rules;
  rules.version("2015", {{"1", "one"}, {"2", "two"}});
  const auto db = rules.base.store.write();
  CHECK(check_indexes(*db).empty());
  SUBCASE("a row the index does not know") {
    db->run(R"(INSERT INTO search_row(work, lang, version, ord, clause, eid, label, force_eid, valid_from, valid_to, last,
               title, heading, text) VALUES (1, 'en', 1, 9, 9, '', '', '', '', '', 1, 'Rules', '', 'nine'))");
  }
  SUBCASE("a row the index knows otherwise") { db->run("UPDATE search_row SET text = 'three' WHERE text = 'two'"); }
  SUBCASE("a row that is gone") { db->run("DELETE FROM search_row WHERE text = 'two'"); }
  const auto problems = check_indexes(*db);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].find("the search index fts_en does not match its texts: run safbwynt rebuild") == 0);
}

TEST_CASE("each language has the index of its analyser") {
  struct Row {
    std::string_view lang;
    std::string_view index;
  };
  for (const Row& row : {Row{"en", "fts_en"}, Row{"en-GB", "fts_en"}, Row{"EN", "fts_en"}, Row{"cy", "fts_cy"}, Row{"cy-GB", "fts_cy"},
                         Row{"enm", "fts_xx"}, Row{"de", "fts_xx"}, Row{"", "fts_xx"}, Row{"c", "fts_xx"}}) {
    CAPTURE(row.lang);
    CHECK(index_for(row.lang).table == row.index);
  }
}
