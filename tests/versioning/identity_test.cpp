#include "versioning/identity.h"

#include <doctest/doctest.h>

#include <set>

#include "tests/versioning/importing.h"
#include "tests/versioning/notation.h"
#include "text/parse.h"

using namespace versioning_test;

namespace {

text::Document written(const std::string& markdown) {
  return text::parse(markdown, "a text").document;
}

/// The lines of a text whose clauses have the ids PREFIX0, PREFIX1 …
Lines held(const std::string& markdown, const std::string& prefix = "") {
  Lines lines = lines_of_markdown(markdown);
  for (store::ManifestLine& line : lines) line.clause = prefix + std::to_string(line.order);
  return lines;
}

std::string joined(const std::vector<std::string>& ids) {
  std::string out;
  for (const std::string& id : ids) out += (out.empty() ? "" : " ") + (id.empty() ? "-" : id);
  return out;
}

std::string ids(const Around& around, const std::string& now) {
  return joined(continue_clauses(around, written(now)).ids);
}

}  // namespace

TEST_CASE("a clause keeps its id as long as it is the same clause") {
  struct Case {
    std::string what, old, now, expected;  // ids in order, - for a new clause
  };
  const std::vector<Case> cases = {
      {"nothing changed", "1. Rents rise.\n2. Wages fall.\n", "1. Rents rise.\n2. Wages fall.\n", "0 1"},
      {"one reworded", "1. Rents rise every year.\n2. Wages fall.\n",
       "1. Rents rise each year.\n2. Wages fall.\n", "0 1"},
      {"one inserted, the rest renumbered", "1. Rents rise.\n2. Wages fall.\n",
       "1. Rents rise.\n2. Homes are scarce.\n3. Wages fall.\n", "0 - 1"},
      {"one removed, the rest renumbered", "1. Rents rise.\n2. Wages fall.\n3. Homes are scarce.\n",
       "1. Rents rise.\n2. Homes are scarce.\n", "0 2"},
      {"two swapped", "1. Rents rise.\n2. Wages fall.\n", "1. Wages fall.\n2. Rents rise.\n", "1 0"},
      {"another text under the same number", "1. Rents rise.\n2. Wages fall.\n",
       "1. Rents rise.\n2. A register shall be kept.\n", "0 -"},
      {"reworded where the number went to another", "1. Rents rise.\n2. Wages fall.\n",
       "1. Homes are scarce.\n2. Rents rise.\n", "- 0"},
      {"the same words under two parents", "## One\nSame words here.\n\n## Two\nSame words here.\n",
       "## Two\nSame words here.\n\n## One\nSame words here.\n", "2 3 0 1"},
      {"the same words once more", "1. Rents rise.\n", "1. Rents rise.\n2. Rents rise.\n", "0 -"},
      {"an unlabelled clause reworded", "Rents rise faster than wages in Wales.\n\nHomes are scarce.\n",
       "Rents rise much faster than wages in Wales.\n\nHomes are scarce.\n", "0 1"},
      {"one split: the first part keeps the id",
       "1. The treasurer keeps the accounts in good order and two members audit them every March.\n",
       "1. The treasurer keeps the accounts in good order.\n2. Two members audit them every March.\n", "0 -"},
      {"two merged: the one that holds most keeps the id",
       "1. The chair signs.\n2. The treasurer keeps the accounts of the branch in good order.\n3. Two "
       "members audit "
       "them every March.\n",
       "1. The chair signs.\n2. The treasurer keeps the accounts of the branch in good order. Two members "
       "audit them "
       "every March.\n",
       "0 1"},
      {"a text from nothing", "", "1. Rents rise.\n", "-"},
  };
  for (const Case& row : cases) {
    CAPTURE(row.what);
    CHECK(ids({held(row.old), {}}, row.now) == row.expected);
  }
}

TEST_CASE("what the version before does not know takes its id from the version after") {
  const Lines before = held("1. Rents rise.\n2. Wages fall.\n", "a");
  const Lines after = held("1. Rents rise.\n2. Homes are scarce.\n3. Wages fall.\n", "b");
  CHECK(ids({before, after}, "1. Rents rise.\n2. Homes are scarce.\n3. Wages fall.\n4. Tenants lose.\n") ==
        "a0 b1 a1 -");
  CHECK(ids({{}, after}, "1. Rents rise.\n2. Wages fall.\n") == "b0 b2");
}

TEST_CASE("no id is given twice, though both neighbours offer it") {
  const Lines before = held("1. Rents rise.\n2. Rents rise.\n3. Wages fall.\n", "a");
  const Lines after = held("1. Wages fall.\n2. Rents rise.\n3. Rents rise.\n", "a");
  const auto given =
      continue_clauses({before, after},
                       written("1. Rents rise.\n2. Rents rise.\n3. Rents rise.\n4. Wages fall.\n"))
          .ids;
  std::set<std::string> seen;
  for (const std::string& id : given)
    if (!id.empty()) CHECK(seen.insert(id).second);
  CHECK(seen.size() == 3);
}

TEST_CASE("a decision is stronger than the words") {
  const Around around{held("1. Rents rise.\n2. Wages fall.\n"), {}};
  const text::Document now = written("1. Rents rise.\n2. A register shall be kept.\n");
  const std::string first = around.before[0].eid, second = around.before[1].eid;
  CHECK(joined(continue_clauses(around, now, {{second, now.clauses[1].eid, "agreed"}}).ids) == "0 1");
  CHECK(joined(continue_clauses(around, now, {{first, "", "withdrawn"}}).ids) == "- -");
  CHECK(joined(continue_clauses(around, now, {{"nothing", now.clauses[1].eid, ""}}).ids) == "0 -");
}

TEST_CASE("a clause keeps its id through five amendments that leave few of its words") {
  const std::vector<std::string> wordings = {
      "1. The committee meets monthly in the town hall of Pontypridd.\n2. Rents rise.\n",
      "1. The committee meets weekly in the town hall of Pontypridd.\n2. Rents rise.\n",
      "1. Rents rise.\n2. The committee meets weekly in the library of Pontypridd.\n",
      "1. Rents rise.\n2. The council meets weekly in the library of Pontypridd.\n",
      "1. Rents rise.\n2. The council meets weekly in the library of Merthyr.\n",
      "1. The council gathers weekly in the library of Merthyr.\n2. Rents rise.\n"};
  Archive archive;
  for (std::size_t n = 0; n < wordings.size(); ++n) {
    const std::string date = "effective_from: 202" + std::to_string(n) + "\n";
    archive.import_one({std::to_string(n) + ".md", motion("m1", date, wordings[n])});
  }
  const auto versions = archive.versions("m1");
  REQUIRE(versions.size() == 6);
  CHECK(archive.clause_ids(versions.front().id) == archive.clause_ids(versions.back().id));
  CHECK(archive.clause_ids(versions.front().id).front() == archive.clause_ids(versions[3].id).back());
}

TEST_CASE("a late import between two versions gives no new ids to what both have") {
  Archive archive;
  archive.import_one(
      {"a.md", motion("m1", "effective_from: 2020\n", "1. Rents rise in Wales.\n2. Wages fall.\n")});
  archive.import_one({"c.md", motion("m1", "effective_from: 2022\n",
                                     "1. Rents rise in Wales.\n2. Homes are scarce.\n3. Wages fall.\n")});
  const auto first = archive.clause_ids(archive.versions("m1").at(0).id);
  const auto last = archive.clause_ids(archive.versions("m1").at(1).id);
  archive.import_one(
      {"b.md", motion("m1", "effective_from: 2021\n",
                      "1. Rents rise all over Wales.\n2. Homes are scarce.\n3. Wages fall.\n")});
  CHECK(archive.clause_ids(archive.versions("m1").at(2).id) ==
        std::vector<std::string>{first.at(0), last.at(1), first.at(1)});
  for (const std::string& id : last)
    CHECK(store::find_clause(*archive.store.read(), id, store_test::today()));
}

TEST_CASE("an uncertain match is told, and a decision beside the file settles it") {
  const std::string old = "1. The branch elects a treasurer every spring.\n2. Wages fall.\n";
  const std::string now = "1. A treasurer is chosen by the officers every autumn.\n2. Wages fall.\n";
  const auto import = [&](const std::string& decisions) {
    Archive archive;
    archive.import_one({"a.md", motion("m1", "effective_from: 2020\n", old)});
    Importer importer(archive.store, usual());
    Input second = input({"b.md", motion("m1", "effective_from: 2021\n", now)}, usual());
    second.decisions = decisions;
    importer.add(second);
    const DocumentReport report = importer.finish().documents.at(0);
    const auto versions = archive.versions("m1");
    const bool same =
        versions.size() == 2 && archive.clause_ids(versions[0].id) == archive.clause_ids(versions[1].id);
    return std::pair(report, same);
  };
  const auto [report, same] = import("");
  REQUIRE(report.uncertain.size() == 1);
  const UncertainMatch& match = report.uncertain[0];
  CHECK(match.old_words == "The branch elects a treasurer every spring.");
  CHECK(match.new_words == "A treasurer is chosen by the officers every autumn.");
  CHECK(same == (match.taken == Doubt::Taken::as_pair));
  const auto [decided, one] = import(match.old_eid + "\t" + match.new_eid + "\tminutes of 2021\n");
  CHECK(decided.uncertain.empty());
  CHECK(one);
  const auto [ended, other] = import(match.old_eid + "\t-\tminutes of 2021\n");
  CHECK(ended.uncertain.empty());
  CHECK_FALSE(other);
  CHECK(import("rubbish\n").first.outcome == Outcome::refused);
  CHECK(told(import("nowhere\t-\n").first.problems).find("the decision about 'nowhere' does nothing") !=
        std::string::npos);
}

TEST_CASE("the share of changed clauses counts both texts") {
  const Lines old = held("1. One.\n2. Two.\n3. Three.\n4. Four.\n");
  CHECK(share_changed(old, written("1. One.\n2. Two.\n3. Three.\n4. Four.\n")) == doctest::Approx(0));
  CHECK(share_changed(old, written("1. One.\n2. Two.\n3. Three.\n4. Five.\n")) == doctest::Approx(0.25));
  CHECK(share_changed(old, written("1. One.\n")) == doctest::Approx(0.75));
  CHECK(share_changed({}, written("")) == doctest::Approx(0));
}
