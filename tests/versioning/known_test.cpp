// What was known on a day, and what is in force on another.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include "store/binding.h"
#include "store/timeline.h"
#include "tests/versioning/importing.h"

using namespace versioning_test;
using store_test::day;

namespace {

struct Recorded : Archive {
  void record(const std::string& on, char words, const std::string& more) {
    ImportOptions options = usual();
    options.head.recorded_at = on + "T12:00:00Z";
    const auto report = import({{fmt::format("{}{}.md", words, on), motion("m1", more, fmt::format("1. Words {}.\n", words))}}, options);
    REQUIRE_MESSAGE(report.refused == 0, told(report.documents[0].problems));
  }
  store::Known known(std::string_view on) { return store::known_on(*store.read(), day(on)); }
  std::string line(store::Known known = {}) {
    const auto db = store.read();
    std::string out;
    for (const store::Stretch& stretch : store::timeline(*db, work("m1").id, "en", known))
      out += (out.empty() ? "" : " ") + store::manifest(*db, stretch.version.id).at(0).words.text.substr(6, 1) +
             (stretch.from ? stretch.from->iso() : "?");
    return out;
  }
};

/// A text of 2016; one of 2018, recorded late; a correction of the first; one of the future.
struct Known : Recorded {
  Known() {
    record("2020-01-10", 'A', "effective_from: 2016-01-01\nbody: Old\n");
    record("2021-02-10", 'C', "effective_from: 2020-06-01\ndecision: carried\ndecided_on: 2020-06-01\nbody: Old\n");
    record("2022-03-10", 'B', "effective_from: 2018-01-01\n");
    record("2023-04-10", 'D', "effective_from: 2016-01-01\nreason: correction\nbody: New\n");
    record("2024-05-10", 'E', "effective_from: 2030-01-01\nbody: Newest\n");
  }
};

}  // namespace

TEST_CASE("a correction or a text recorded later is not seen as known before") {
  Known archive;
  struct Row {
    std::string_view known_at, line;
  };
  for (const Row& row : {Row{"2019-12-31", ""}, Row{"2020-01-10", "A2016-01-01"}, Row{"2021-02-09", "A2016-01-01"},
                         Row{"2021-12-31", "A2016-01-01 C2020-06-01"}, Row{"2022-03-10", "A2016-01-01 B2018-01-01 C2020-06-01"},
                         Row{"2023-04-10", "D2016-01-01 B2018-01-01 C2020-06-01"},
                         Row{"2023", "A2016-01-01 B2018-01-01 C2020-06-01"}, Row{"2026-01-01", "D2016-01-01 B2018-01-01 C2020-06-01 E2030-01-01"}}) {
    CAPTURE(row.known_at);
    CHECK(archive.line(archive.known(row.known_at)) == row.line);
  }
  CHECK(archive.line() == archive.line(archive.known("2026-01-01")));
  CHECK(archive.versions("m1").size() == 5);  // a correction replaces without erasing
}

TEST_CASE("the text, the facts and the force of a day are those known then") {
  Known archive;
  const auto db = archive.store.read();
  const store::Id work = archive.work("m1").id;
  struct Row {
    std::string_view on, known_at, body, force;
  };
  for (const Row& row : {Row{"2020-07-01", "2020-12-31", "Old", "none"}, Row{"2020-07-01", "2021-12-31", "Old", "in_force"},
                         Row{"2017-01-01", "2022-12-31", "Old", "none"}, Row{"2017-01-01", "2023-12-31", "New", "none"},
                         Row{"2031-01-01", "2023-12-31", "New", "in_force"}, Row{"2031-01-01", "2024-12-31", "Newest", "in_force"},
                         Row{"2015-01-01", "2024-12-31", "", "none"}}) {
    CAPTURE(row.on);
    CAPTURE(row.known_at);
    const store::Known known = archive.known(row.known_at);
    const store::Fields fields = store::fields(*db, work, day(row.on), known);
    const auto body = fields.find("body");
    CHECK((body == fields.end() ? "" : body->second) == row.body);
    CHECK(store::binding(*db, work, "", day(row.on), known).force == row.force);
  }
  for (const char* on : {"2015-01-01", "2017-01-01", "2026-06-01", "2031-01-01"}) {
    CAPTURE(on);
    const store::Known all = archive.known("2026-01-01");
    CHECK(store::binding(*db, work, "", day(on), all).force == store::binding(*db, work, "", day(on)).force);
    CHECK(store::fields(*db, work, day(on), all) == store::fields(*db, work, day(on)));
  }
}

TEST_CASE("a text of the future does not stand yet, and a time before the first text is a gap") {
  Known archive;
  const auto db = archive.store.read();
  const store::Id work = archive.work("m1").id;
  CHECK(store::stretch_at(*db, work, "en", store_test::today()).value().version.n == 2);
  CHECK(store::stretch_at(*db, work, "en", day("2030-01-01")).value().version.n == 5);
  CHECK_FALSE(store::stretch_at(*db, work, "en", day("2015-12-31")));
  const Reach reach = versioning::reach(*db, work, "en", store_test::today());
  CHECK(reach.effective == text::Date::parse("2020-06-01"));
  CHECK(reach.ahead == text::Date::parse("2030-01-01"));
  CHECK(reach.recorded_at == "2024-05-10T12:00:00Z");
  const Reach then = versioning::reach(*db, work, "en", store_test::today(), archive.known("2021-12-31"));
  CHECK(then.effective == text::Date::parse("2020-06-01"));
  CHECK_FALSE(then.ahead);
  CHECK(then.recorded_at == "2021-02-10T12:00:00Z");
}

TEST_CASE("a text whose date is not known stays without one") {
  Recorded archive;
  archive.record("2020-01-10", 'A', "");
  archive.record("2020-01-11", 'B', "effective_from: 2018\n");
  const auto line = store::timeline(*archive.store.read(), archive.work("m1").id, "en");
  REQUIRE(line.size() == 2);
  CHECK_FALSE(line[0].from);
  CHECK(line[0].to == text::Date::parse("2018"));
  CHECK_FALSE(versioning::reach(*archive.store.read(), archive.work("m1").id, "en", day("2017-01-01")).effective);
}

TEST_CASE("the history of a day has only what was recorded by then") {
  Known archive;
  const auto entries = history(*archive.store.read(), archive.work("m1").id, "en", archive.known("2022-12-31"));
  REQUIRE(entries.size() == 3);
  CHECK_FALSE(entries[0].corrected);
  CHECK(history(*archive.store.read(), archive.work("m1").id, "en")[0].corrected);
}
