#include "versioning/gaps.h"

#include <doctest/doctest.h>

#include "tests/versioning/importing.h"

using namespace versioning_test;

namespace {

File rules(const std::string& date, const std::string& more, const std::string& words) {
  return {date + ".md", "---\nref: rules\nkind: constitution\ntitle: Rules\neffective_from: " + date + "\n" + more + "---\n1. " + words + "\n"};
}

File change(const std::string& ref, const std::string& day, const std::string& decision) {
  return {ref + ".md", "---\nref: " + ref + "\nkind: rule_change\ntitle: A change\nbody: Cwm\ndecision: " + decision +
                           "\ndecided_on: " + day + "\namends: [rules]\n---\n1. Change it.\n"};
}

std::vector<Gap> found(Archive& archive) { return gaps(*archive.store.read(), archive.work("rules"), "en"); }

}  // namespace

TEST_CASE("a carried amendment of which no version came is a gap") {
  Archive archive;
  archive.import({rules("2018", "", "One."), change("rc1", "2020-03-01", "carried"), change("rc2", "2022-03-01", "carried")});
  CHECK(found(archive) == std::vector<Gap>{{store_test::day("2020-03-01"), "rc1"}, {store_test::day("2022-03-01"), "rc2"}});
  archive.import({rules("2022-07-01", "changed_by: rc2\n", "Two.")});
  CHECK(found(archive) == std::vector<Gap>{{store_test::day("2020-03-01"), "rc1"}});
}

TEST_CASE("what was lost, or was decided before the first version, leaves no gap") {
  Archive archive;
  archive.import({rules("2018", "", "One."), change("rc1", "2020-03-01", "lost"), change("rc2", "2016-03-01", "carried")});
  CHECK(found(archive).empty());
}
