// What a batch recorded is taken back, and that too can be.
#include "versioning/rollback.h"

#include <doctest/doctest.h>

#include <fmt/format.h>

#include <random>

#include "store/derive.h"
#include "tests/versioning/importing.h"

using namespace versioning_test;

namespace {

Rollback undo(Archive& archive, store::Id batch, Trial trial = Trial::no) {
  return roll_back(archive.store, batch, store_test::head(), trial);
}

store::Id last_batch(Archive& archive) { return store::batches(*archive.store.read()).back().id; }

std::vector<std::string> problems(Archive& archive) {
  const auto db = archive.store.write();
  return store::verify(*db, [](std::size_t, std::size_t) {}).problems;
}

/// "A2016 B2018": the texts of m1 by what stands as their second clause.
std::string line_of_time(Archive& archive, std::string_view ref = "m1") {
  std::string out;
  for (const store::Stretch& stretch : store::timeline(*archive.store.read(), archive.work(ref).id, "en")) {
    const auto lines = store::manifest(*archive.store.read(), stretch.version.id);
    out += (out.empty() ? "" : " ") + lines.at(1).words.text.substr(6, 1) + (stretch.from ? stretch.from->iso() : "");
  }
  return out;
}

File said(char words, const std::string& date, const std::string& more = "", const std::string& ref = "m1") {
  const std::string from = date.empty() ? "" : "effective_from: " + date + "\n";
  return {ref + words + date + ".md", motion(ref, from + more, fmt::format("1. Always.\n2. Words {}.\n", words))};
}

/// All that a reader could see of the works: their texts, facts and relations on some days.
std::string seen(Archive& archive) {
  const auto db = archive.store.read();
  std::string out = store::content_root(*db).hex() + "\n";
  for (const store::Work& work : store::all_works(*db)) {
    out += work.ref + ":";
    for (const char* on : {"2011", "2014", "2017", "2026"})
      for (const auto& [field, value] : store::fields(*db, work.id, store_test::day(on))) out += " " + field + "=" + value;
    for (const store::Relation& r : store::relations_from(*db, work.ref))
      out += " " + r.type + ">" + r.to + (r.valid_from ? r.valid_from->iso() : "");
    out += "\n";
  }
  for (const store::Meeting& meeting : store::meetings(*db)) out += meeting.ref + " " + meeting.name + "\n";
  return out;
}

/// One run of an import of anything: texts at any dates, in two languages, with facts, relations and meetings.
void import_something(Archive& archive, std::mt19937& random) {
  std::vector<File> files;
  const std::size_t count = 1 + random() % 4;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string ref = fmt::format("m{}", 1 + random() % 3);
    const std::string date = random() % 5 == 0 ? "" : std::to_string(2010 + random() % 6);
    std::string more = fmt::format("body: Branch {}\n", random() % 3);
    if (random() % 3 == 0) more += "lang: cy\n";
    if (random() % 3 == 0) more += fmt::format("cites: [p{}]\n", random() % 2);
    if (random() % 4 == 0) more += "decision: carried\ndecided_on: 2012\n";
    files.push_back(said(static_cast<char>('A' + random() % 3), date, more, ref));
    files.back().name = fmt::format("{}-{}.md", i, random());
  }
  if (random() % 3 == 0)
    files.push_back({"meeting.md", fmt::format("---\nref: agm\nkind: meeting\ntitle: AGM {}\n---\n1. Minutes\n", random() % 3)});
  ImportOptions options = usual();
  const SameDate choices[] = {SameDate::refuse, SameDate::correction, SameDate::amendment};
  options.same_date = choices[random() % 3];
  archive.import(files, options);
}

}  // namespace

TEST_CASE("what stood before a batch stands again after it was taken back") {
  struct Case {
    std::string_view what;
    std::vector<File> before, batch;
    SameDate same_date = SameDate::refuse;
  };
  const std::vector<Case> cases = {
      {"a new text", {}, {said('A', "2016")}},
      {"a new text without a date", {}, {said('A', "")}},
      {"a later version", {said('A', "2016")}, {said('B', "2018")}},
      {"an earlier version", {said('B', "2018")}, {said('A', "2016")}},
      {"a text between", {said('A', "2016"), said('A', "2020")}, {said('B', "2018")}},
      {"an attestation that mattered", {said('A', "2016"), said('B', "2018")}, {said('A', "2017"), said('C', "2016-06")}},
      {"a correction", {said('A', "2016")}, {said('B', "2016")}, SameDate::correction},
      {"a second amendment of a day", {said('A', "2016")}, {said('B', "2016"), said('C', "2016")}, SameDate::amendment},
      {"a whole series", {said('A', "2016")}, {said('B', "2017"), said('C', "2018"), said('A', "2019")}},
      {"a fact", {said('A', "2016", "body: Old\n")}, {said('B', "2018", "body: New\nlapses_on: 2030\n")}},
      {"a relation", {said('A', "2016")}, {said('B', "2018", "cites: [p1]\n")}},
  };
  for (const Case& row : cases) {
    CAPTURE(row.what);
    Archive archive;
    for (const File& file : row.before) archive.import_one(file);
    const std::string before = seen(archive);
    ImportOptions options = usual();
    options.same_date = row.same_date;
    archive.import(row.batch, options);
    const std::string after = seen(archive);
    REQUIRE(after != before);
    const store::Id batch = last_batch(archive);
    const text::Hash head = archive.head();

    CHECK_FALSE(undo(archive, batch, Trial::yes).batch);
    CHECK(archive.head() == head);
    REQUIRE(undo(archive, batch).batch);
    CHECK(seen(archive) == before);
    REQUIRE(undo(archive, last_batch(archive)).batch);
    CHECK(seen(archive) == after);
    CHECK(problems(archive) == std::vector<std::string>{});
  }
}

TEST_CASE("any batch at the end of any history can be taken back, and the taking back too") {
  std::mt19937 random(20260601);
  for (int round = 0; round < 12; ++round) {
    CAPTURE(round);
    Archive archive;
    std::string before, after = seen(archive);
    for (int batch = 0; batch < 6; ++batch) {
      const store::Id held = static_cast<store::Id>(store::batches(*archive.store.read()).size());
      import_something(archive, random);
      before = std::exchange(after, seen(archive));
      if (static_cast<store::Id>(store::batches(*archive.store.read()).size()) == held) continue;
      undo(archive, last_batch(archive));
      REQUIRE(seen(archive) == before);
      if (last_batch(archive) == held + 2) undo(archive, held + 2);
      REQUIRE(seen(archive) == after);
    }
    CHECK(problems(archive) == std::vector<std::string>{});
  }
}

TEST_CASE("batches taken back from the last to the first leave nothing") {
  std::mt19937 random(7);
  Archive archive;
  const std::string empty = seen(archive);
  std::vector<std::string> states = {empty};
  std::vector<store::Id> batches;
  for (int i = 0; i < 5; ++i) {
    import_something(archive, random);
    if (!batches.empty() && last_batch(archive) == batches.back()) continue;
    batches.push_back(last_batch(archive));
    states.push_back(seen(archive));
  }
  REQUIRE(batches.size() > 2);
  for (; !batches.empty(); batches.pop_back(), states.pop_back()) {
    REQUIRE(seen(archive) == states.back());
    undo(archive, batches.back());
  }
  CHECK(seen(archive) == empty);
  CHECK(problems(archive) == std::vector<std::string>{});
}

TEST_CASE("what a later batch changed again is kept and told") {
  Archive archive;
  archive.import_one(said('A', "2016"));
  archive.import({said('B', "2018", "body: New\n"), said('C', "2020")});
  ImportOptions correction = usual();
  correction.same_date = SameDate::correction;
  archive.import({said('D', "2018", "body: Newer\n")}, correction);
  const Rollback report = undo(archive, 2);
  CHECK(line_of_time(archive) == "A2016 D2018");
  CHECK(archive.fact("m1", "body") == "Newer");
  REQUIRE(report.kept.size() == 2);
  CHECK(report.kept[0].what == "m1 (en) from 2018");
  CHECK(report.kept[0].batch == 3);
  CHECK(report.kept[1].what == "'body' of m1");
  REQUIRE(report.texts.size() == 1);
  CHECK(report.texts[0].date == text::Date::parse("2020"));
}

TEST_CASE("a text that was new is in no list any more, but its page says who took it back") {
  Archive archive;
  archive.import_one(said('A', "2016", "decision: carried\ndecided_on: 2016\nbody: Cwm\nvisibility: private\n"));
  const std::string id = archive.clause_ids(archive.versions("m1")[0].id)[0];
  const Rollback report = undo(archive, 1);
  CHECK(report.taken_back == std::vector<std::string>{"m1"});
  const auto db = archive.store.read();
  CHECK(store::all_works(*db).empty());
  CHECK(store::counts(*db).works == 0);
  const store::Id work = archive.work("m1").id;
  CHECK(store::languages(*db, work).empty());
  CHECK(store::timeline(*db, work, "en").empty());
  CHECK(store::taken_back(*db, work).value().id == 2);
  CHECK(archive.fact("m1", "decision").empty());
  CHECK(archive.fact("m1", "visibility") == "private");  // taking it back must not publish it
  CHECK(store::find_clause(*db, id, store_test::today()).value().version_n == 1);  // its link resolves
  CHECK(store::content_root(*db) == Archive().content_root());
}

TEST_CASE("a text that was taken back comes in again with the same ids") {
  Archive archive;
  const File file = said('A', "2016", "cites: [p1]\n");
  archive.import_one(file);
  const auto ids = archive.clause_ids(archive.versions("m1")[0].id);
  const text::Hash root = archive.content_root();
  undo(archive, 1);
  CHECK(store::relations_to(*archive.store.read(), "p1").empty());
  CHECK(archive.import_one(file).outcome == Outcome::new_version);
  CHECK(archive.content_root() == root);
  CHECK(archive.clause_ids(archive.versions("m1").back().id) == ids);
  CHECK(store::relations_to(*archive.store.read(), "p1").size() == 1);
  CHECK_FALSE(store::taken_back(*archive.store.read(), archive.work("m1").id));
  CHECK(archive.import_one(file).outcome == Outcome::unchanged);
  CHECK(problems(archive) == std::vector<std::string>{});
}

TEST_CASE("a version put back stands at every later point of its series") {
  struct Case {
    int to;
    std::string line;
    std::size_t texts;
  };
  for (const Case& row : {Case{1, "A2016", 2}, Case{2, "A2016 B2018", 1}, Case{3, "A2016 B2018 C2020", 0}}) {
    CAPTURE(row.to);
    Archive archive;
    for (const File& file : {said('A', "2016"), said('B', "2018"), said('C', "2020")}) archive.import_one(file);
    archive.import_one({"cy.md", motion("m1", "lang: cy\n")});
    const std::string before = seen(archive);
    const auto to = archive.versions("m1").at(static_cast<std::size_t>(row.to) - 1);
    const Rollback report = roll_back_to(archive.store, to, store_test::head(), Trial::no);
    CHECK(line_of_time(archive) == row.line);
    CHECK(report.texts.size() == row.texts);
    CHECK(report.batch.has_value() == (row.texts > 0));
    if (report.batch) undo(archive, report.batch->id);
    CHECK(seen(archive) == before);
  }
}

TEST_CASE("a version that a correction replaced can be put back at its own date") {
  Archive archive;
  archive.import_one(said('A', "2016"));
  ImportOptions correction = usual();
  correction.same_date = SameDate::correction;
  archive.import({said('B', "2016")}, correction);
  roll_back_to(archive.store, archive.versions("m1")[0], store_test::head(), Trial::no);
  CHECK(line_of_time(archive) == "A2016");
}

TEST_CASE("a history says which versions were taken back") {
  Archive archive;
  archive.import_one(said('A', "2016"));
  archive.import_one(said('B', "2018"));
  undo(archive, 2);
  const auto entries = history(*archive.store.read(), archive.work("m1").id, "en");
  REQUIRE(entries.size() == 3);
  CHECK_FALSE(entries[0].taken_back);
  CHECK_FALSE(entries[0].to);
  CHECK(entries[1].taken_back);
  CHECK(entries[2].taken_back);  // the rollback to nothing
}
