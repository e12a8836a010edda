#include <doctest/doctest.h>

#include "store/read.h"
#include "tests/store/temporary.h"

using namespace store;
using namespace store_test;

namespace {

Event event(std::string field, std::string value, std::string_view from = "") {
  return {.field = std::move(field), .new_value = std::move(value), .valid_from = text::Date::parse(from)};
}

/// One text each of every visibility; "today" is 2026-06-01.
struct Mixed {
  Mixed() {
    struct Row {
      std::string ref, visibility, until;
    };
    for (const Row& row :
         {Row{"open", "public", ""}, Row{"private", "private", ""}, Row{"due", "embargoed", "2026-06-01"},
          Row{"later", "embargoed", "2026-06-02"}, Row{"undated", "embargoed", ""}}) {
      const Version version = fixture.add_text(row.ref, {"Words of " + row.ref});
      fixture.batch([&](Recorder& recorder) {
        recorder.add_event(version.work, event("visibility", row.visibility));
        if (!row.until.empty()) recorder.add_event(version.work, event("embargo_until", row.until));
        const Id source = recorder.add_source({.name = row.ref + ".md"}, row.ref);
        recorder.add_attestation(version.id, std::nullopt, source);
        recorder.add_alias("old-" + row.ref, version.work);
      });
    }
  }
  TemporaryStore fixture;
};

}  // namespace

TEST_CASE("each audience finds what it may see, by every way") {
  Mixed mixed;
  Store editors(options(mixed.fixture.store.path(), Audience::editor));
  struct Row {
    std::string ref;
    bool everyone;
  };
  for (const auto& [ref, everyone] : {Row{"open", true}, Row{"private", false}, Row{"due", true},
                                      Row{"later", false}, Row{"undated", false}}) {
    CAPTURE(ref);
    const auto work = find_work(*editors.read(), ref);
    REQUIRE(work);
    const Version held = version(*editors.read(), work->id, "en", 1).value();
    const std::string clause = manifest(*editors.read(), held.id).at(0).clause;
    const auto db = mixed.fixture.store.read();
    CHECK(find_work(*db, ref).has_value() == everyone);
    CHECK(find_work(*db, "old-" + ref).has_value() == everyone);
    CHECK(work_by_id(*db, work->id).has_value() == everyone);
    CHECK(events(*db, work->id).empty() != everyone);
    CHECK(fields(*db, work->id, today()).empty() != everyone);
    CHECK(aliases(*db, work->id).empty() != everyone);
    CHECK(languages(*db, work->id).empty() != everyone);
    CHECK(versions(*db, work->id, "en").empty() != everyone);
    CHECK(version(*db, work->id, "en", 1).has_value() == everyone);
    CHECK(version_by_id(*db, held.id).has_value() == everyone);
    CHECK(manifest(*db, held.id).empty() != everyone);
    CHECK(attestations(*db, held.id).empty() != everyone);
    CHECK(timeline(*db, work->id, "en").empty() != everyone);
    CHECK(stretch_at(*db, work->id, "en", today()).has_value() == everyone);
    CHECK(find_clause(*db, clause, today()).has_value() == everyone);
  }
  CHECK(all_works(*mixed.fixture.store.read()).size() == 2);
  CHECK(counts(*mixed.fixture.store.read()).clauses == 2);
  CHECK(all_works(*editors.read()).size() == 5);
  CHECK(counts(*editors.read()).attestations == 5);
}

TEST_CASE("the source of a hidden text is hidden") {
  Mixed mixed;
  Store editors(options(mixed.fixture.store.path(), Audience::editor));
  int seen = 0;
  for (Id id = 1; id <= 5; ++id) {
    const auto name = source(*editors.read(), id).value().name;
    CAPTURE(name);
    const auto db = mixed.fixture.store.read();
    CHECK(source(*db, id).has_value() == (name == "open.md" || name == "due.md"));
    CHECK(source_bytes(*db, id).has_value() == source(*db, id).has_value());
    seen += source(*db, id).has_value() ? 1 : 0;
  }
  CHECK(seen == 2);
}

TEST_CASE("relations and agendas do not give away a hidden text") {
  Mixed mixed;
  mixed.fixture.batch([](Recorder& recorder) {
    for (const char* to : {"private", "due", "not-held-here"})
      recorder.add_relation({.from = "open", .type = "cites", .to = to});
    recorder.add_relation({.from = "later", .type = "amends", .to = "open"});
    recorder.add_meeting(
        {.ref = "agm", .agenda = {{"1.", "private", "x"}, {"2.", "due", "y"}, {"3.", "not-held-here", "z"}}});
  });
  const auto db = mixed.fixture.store.read();
  const auto from = relations_from(*db, "open");
  REQUIRE(from.size() == 2);
  CHECK(from[0].to == "due");
  CHECK(from[1].to == "not-held-here");
  CHECK(relations_to(*db, "open").empty());
  CHECK(relations_to(*db, "private").empty());
  CHECK(relations_to(*mixed.fixture.store.write(), "private").size() == 1);
  const auto agenda = meeting(*db, "agm").value().agenda;
  CHECK(agenda.at(0).ref.empty());
  CHECK(agenda.at(1).ref == "due");
  CHECK(agenda.at(2).ref == "not-held-here");
}

TEST_CASE("the facts of a day are the last that were valid then") {
  TemporaryStore fixture;
  const Version version = fixture.add_text("rents", {"a"});
  fixture.batch([&](Recorder& recorder) {
    recorder.add_event(version.work, event("force", "in_force", "2020-05"));
    recorder.add_event(version.work, event("force", "none"));
    recorder.add_event(version.work, event("force", "superseded", "2022"));
    recorder.add_event(version.work, event("body", "A"));
    recorder.add_event(version.work, event("section", "x"));
  });
  fixture.batch([&](Recorder& recorder) {
    recorder.add_event(version.work, event("body", "B"));
    recorder.add_event(version.work, event("section", ""));
    recorder.add_event(version.work, event("force", "amended", "2020-05"));
  });
  struct Row {
    std::string_view on, force;
  };
  const auto db = fixture.store.read();
  for (const auto& [on, force] : {Row{"2020-04-30", "none"}, Row{"2020-05-01", "amended"},
                                  Row{"2021-12-31", "amended"}, Row{"2022-01-01", "superseded"}}) {
    CAPTURE(on);
    CHECK(fields(*db, version.work, day(on)) == Fields{{"body", "B"}, {"force", std::string(force)}});
  }
  CHECK(events(*db, version.work).size() == 8);
}

TEST_CASE("a ref with a slip finds its neighbours, nearest first") {
  TemporaryStore fixture;
  for (const char* ref : {"cwm-2024-m03", "cwm-2024-m13", "cwm-2023-m03", "housing"})
    fixture.add_text(ref, {ref});
  const auto db = fixture.store.read();
  CHECK(similar_refs(*db, "cwm-2024-mo3", 2) == std::vector<std::string>{"cwm-2024-m03", "cwm-2024-m13"});
  CHECK(similar_refs(*db, "nothing-like-it", 5).empty());
  CHECK(similar_refs(*db, "cwm-2024-m03", 0).empty());
}

TEST_CASE("languages come in the order English, Welsh, others by tag") {
  TemporaryStore fixture;
  fixture.batch([](Recorder& recorder) {
    const Id work = recorder.add_work("rents", "motion");
    const text::Document text = document({"a"});
    for (const char* lang : {"ga", "cy", "br", "en"}) {
      NewVersion next;
      next.work = work;
      next.lang = lang;
      next.document = &text;
      next.clause_ids = {""};
      recorder.add_version(next);
    }
  });
  CHECK(languages(*fixture.store.read(), 1) == std::vector<std::string>{"en", "cy", "br", "ga"});
}

TEST_CASE("a clause is found where it stands today, else where it stood last") {
  TemporaryStore fixture;
  std::vector<std::string> ids;
  fixture.batch([&](Recorder& recorder, Connection& db) {
    const Id work = recorder.add_work("rents", "motion");
    const auto add = [&](std::string_view from, const std::vector<std::string>& words,
                         std::vector<std::string> clause_ids) {
      const text::Document text = document(words);
      NewVersion next;
      next.work = work;
      next.lang = "en";
      next.effective_from = text::Date::parse(from);
      next.document = &text;
      next.clause_ids = std::move(clause_ids);
      return recorder.add_version(next).id;
    };
    const Id first = add("2020-01-01", {"stays", "goes", "stays too"}, {"", "", ""});
    for (const ManifestLine& line : manifest(db, first)) ids.push_back(line.clause);
    add("2021-01-01", {"stays", "stays too", "comes"}, {ids[0], ids[2], ""});
    add("2027-01-01", {"stays too"}, {ids[2]});
    ids.push_back(manifest(db, version(db, work, "en", 2)->id).at(2).clause);
  });
  const auto db = fixture.store.read();
  struct Row {
    std::string clause;
    int n;
    std::string eid;
    bool current;
  };
  for (const Row& row : {Row{ids[0], 2, "clause_1", true}, Row{ids[1], 1, "clause_2", false},
                         Row{ids[2], 2, "clause_2", true}, Row{ids[3], 2, "clause_3", true}}) {
    CAPTURE(row.eid);
    const auto place = find_clause(*db, row.clause, today()).value();
    CHECK(place.work.ref == "rents");
    CHECK(place.lang == "en");
    CHECK(place.version_n == row.n);
    CHECK(place.eid == row.eid);
    CHECK(place.current == row.current);
  }
  CHECK(find_clause(*db, ids[2], day("2028-01-01"))->version_n == 3);
  CHECK_FALSE(find_clause(*db, "aaaaaaaaaaaaaaaa", today()).has_value());
}

TEST_CASE("of a meeting recorded twice the later row counts") {
  TemporaryStore fixture;
  fixture.batch([](Recorder& recorder) {
    recorder.add_meeting({.ref = "agm-2024", .name = "AGM", .held_from = day("2024-03-16")});
    recorder.add_meeting({.ref = "agm-2025", .name = "AGM", .held_from = day("2025-03-16")});
    recorder.add_meeting({.ref = "agm-2024", .name = "Annual meeting", .held_from = day("2024-03-17")});
  });
  const auto db = fixture.store.read();
  CHECK(meeting(*db, "agm-2024")->name == "Annual meeting");
  CHECK(meeting(*db, "agm-2024")->held_from == day("2024-03-17"));
  const auto all = meetings(*db);
  REQUIRE(all.size() == 2);
  CHECK(all[0].ref == "agm-2025");
  CHECK(all[1].name == "Annual meeting");
  CHECK_FALSE(meeting(*db, "agm-1999").has_value());
}
