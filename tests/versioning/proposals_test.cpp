// Decisions that end others: proposed by an import, applied only when somebody confirms.
#include "versioning/proposals.h"

#include <doctest/doctest.h>

#include "store/binding.h"
#include "tests/versioning/importing.h"

using namespace versioning_test;

namespace {

const File kRules = {"rules.md",
                     "---\nref: rules\nkind: constitution\ntitle: Rules\nbody: Cwm\nforce: in_force\n"
                     "effective_from: 2020\n---\n1. Officers serve one year.\n2. Meetings are monthly.\n\n    (a) In a hall.\n"};

File decision(const std::string& more) {
  return {"m9.md", "---\nref: m9\nkind: motion\ntitle: An end\nbody: Cwm\neffective_from: 2024-03-16\n"
                   "decided_on: 2024-03-16\n" + more + "---\n1. Let it end.\n"};
}

ImportOptions confirming() {
  ImportOptions options = usual();
  options.endings = Endings::confirm;
  return options;
}

bool binds(Archive& archive, std::string_view eid, std::string_view on) {
  return store::binding(*archive.store.read(), archive.work("rules").id, eid, store_test::day(on)).binds;
}

}  // namespace

TEST_CASE("a text that is superseded binds until somebody confirms its end") {
  Archive archive;
  archive.import({kRules});
  const ImportReport report = archive.import({decision("decision: carried\nsupersedes: [rules]\n")});
  REQUIRE(report.proposed.size() == 1);
  CHECK(report.proposed[0].place() == "rules");
  CHECK(report.proposed[0].force == "superseded");
  CHECK_FALSE(report.confirmed);
  CHECK(binds(archive, "", "2025-01-01"));

  const ImportReport again = archive.import({decision("decision: carried\nsupersedes: [rules]\n")}, confirming());
  CHECK(again.confirmed);
  CHECK(again.confirmation.has_value());
  CHECK(binds(archive, "", "2024-03-15"));
  CHECK_FALSE(binds(archive, "", "2024-03-16"));
  CHECK(archive.import({kRules}, confirming()).proposed.empty());
}

TEST_CASE("a clause that is rescinded ends alone, with what stands under it") {
  Archive archive;
  archive.import({kRules});
  const ImportReport report =
      archive.import({decision("decision: carried\nrescinds: ['rules#para_2']\n")}, confirming());
  REQUIRE(report.proposed.size() == 1);
  CHECK(report.proposed[0].place() == "rules#para_2");
  CHECK(report.proposed[0].label == "2.");
  CHECK(binds(archive, "", "2025-01-01"));
  CHECK(binds(archive, "para_1", "2025-01-01"));
  CHECK(binds(archive, "para_2", "2024-03-15"));
  CHECK_FALSE(binds(archive, "para_2", "2024-03-16"));
  CHECK_FALSE(binds(archive, "para_2__para_a", "2025-01-01"));
}

TEST_CASE("the end of a clause stays with it when it gets another number") {
  Archive archive;
  archive.import({kRules});
  archive.import({decision("decision: carried\nrescinds: ['rules#para_2']\n")}, confirming());
  archive.import({{"rules-2.md", "---\nref: rules\nkind: constitution\ntitle: Rules\neffective_from: 2025\n---\n"
                                 "1. Officers serve one year.\n2. Dues are paid in spring.\n3. Meetings are monthly.\n\n"
                                 "    (a) In a hall.\n"}});
  CHECK(binds(archive, "para_2", "2025-06-01"));
  CHECK_FALSE(binds(archive, "para_3", "2025-06-01"));
}

TEST_CASE("only what was decided ends anything, and a rehearsal nothing") {
  Archive archive;
  archive.import({kRules});
  CHECK(archive.import({decision("decision: lost\nsupersedes: [rules]\n")}, confirming()).proposed.empty());
  ImportOptions rehearsal = confirming();
  rehearsal.dry_run = true;
  Archive other;
  other.import({kRules});
  const ImportReport report = other.import({decision("decision: carried\nsupersedes: [rules]\n")}, rehearsal);
  CHECK(report.proposed.size() == 1);
  CHECK(report.confirmed);
  CHECK_FALSE(report.confirmation.has_value());
  CHECK(binds(other, "", "2025-01-01"));
}

TEST_CASE("an import tells only of what its own texts end") {
  Archive archive;
  archive.import({kRules, decision("decision: carried\nsupersedes: [rules]\n")});
  CHECK(archive.import({{"m1.md", motion("m1")}}).proposed.empty());
  CHECK(proposals(*archive.store.read(), store_test::day("2025-01-01")).size() == 1);
}
