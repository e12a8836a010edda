#include "versioning/decisions.h"

#include <doctest/doctest.h>

#include "tests/store/temporary.h"
#include "versioning/import.h"

using namespace versioning;

TEST_CASE("decisions print and read back") {
  const std::vector<Decision> decisions = {{"para_1", "para_2", "A. Clerk, minutes of May"},
                                           {"para_3", "", ""}};
  const Decisions read = read_decisions("# agreed in May\n\n" + print_decisions(decisions), "a.match.tsv");
  CHECK(read.problems.empty());
  CHECK((read.list == decisions));
}

TEST_CASE("a line that is no decision is told with its number") {
  struct Case {
    std::string bytes, expected;
  };
  const std::vector<Case> cases = {
      {"para_1\n", "a.tsv:1: a decision is an eId, a tab, an eId or '-', a tab and a remark\n  para_1\n"},
      {"# ok\npara_1\tpara_2\npara_9\tpara_2\tagain\n",
       "a.tsv:3: 'para_2' is given to two clauses\n  para_9\tpara_2\tagain\n"},
      {"para_1\t-\r\npara_1\tpara_4\r\n", "a.tsv:2: 'para_1' is decided twice\n  para_1\tpara_4\n"},
  };
  for (const Case& row : cases) {
    const Decisions read = read_decisions(row.bytes, "a.tsv");
    REQUIRE(read.problems.size() == 1);
    CHECK(text::to_string(read.problems[0]) == row.expected);
  }
}

TEST_CASE("the decisions stand beside the source and are no source themselves") {
  store_test::TemporaryDirectory folder;
  folder.write("rents.md", "1. Rents rise.\n");
  folder.write("rents.match.tsv", "para_1\t-\tended\n");
  const FileList found = find_files({folder.path().string()});
  CHECK(found.files.size() == 1);
  CHECK(found.problems.empty());
  text::Problem problem;
  CHECK(read_input(found.files.at(0), false, problem)->decisions == "para_1\t-\tended\n");
}
