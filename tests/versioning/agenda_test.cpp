#include "versioning/agenda.h"

#include <doctest/doctest.h>

#include "tests/versioning/importing.h"

using namespace versioning_test;

namespace {

const std::string kMeeting =
    "---\nref: cwm-2024\nkind: meeting\ntitle: Conference 2024\ntitle_cy: Cynhadledd 2024\nbody: "
    "Cwm\nmeeting.kind: annual\n"
    "held_from: 2024-03-16\nheld_to: 2024-03-17\nplace: Neuadd\n---\n"
    "1. cwm-2024-m01 Rents that follow wages\n2. Report of the secretary\n3. cwm-rules\n";

}  // namespace

TEST_CASE("a meeting is read with its agenda") {
  Archive archive;
  const DocumentReport report = archive.import_one({"cwm.md", kMeeting});
  CHECK_MESSAGE(report.outcome == Outcome::new_text, told(report.problems));
  const auto meeting = store::meeting(*archive.store.read(), "cwm-2024");
  REQUIRE(meeting);
  CHECK(meeting->name == "Conference 2024");
  CHECK(meeting->name_cy == "Cynhadledd 2024");
  CHECK(meeting->place == "Neuadd");
  CHECK(meeting->held_to == store_test::day("2024-03-17"));
  REQUIRE(meeting->agenda.size() == 3);
  CHECK(meeting->agenda[0].ref == "cwm-2024-m01");
  CHECK(meeting->agenda[0].title == "Rents that follow wages");
  CHECK(meeting->agenda[1].ref == "");
  CHECK(meeting->agenda[1].title == "Report of the secretary");
  CHECK(meeting->agenda[2].ref == "cwm-rules");
  CHECK(meeting->agenda[2].label == "3.");
}

TEST_CASE("a meeting imported again is unchanged, another agenda is recorded") {
  Archive archive;
  archive.import_one({"cwm.md", kMeeting});
  CHECK_FALSE(archive.import({{"cwm.md", kMeeting}}).batch);
  CHECK(archive.import_one({"cwm.md", kMeeting + "4. Any other business\n"}).outcome == Outcome::new_version);
  CHECK(store::meeting(*archive.store.read(), "cwm-2024")->agenda.size() == 4);
}
