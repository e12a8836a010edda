#include <doctest/doctest.h>

#include "tests/versioning/importing.h"

using namespace versioning_test;

namespace {

std::string exported(Archive& archive, std::string_view ref, std::string_view lang = "en",
                     std::size_t n = 1) {
  return export_markdown(*archive.store.read(), archive.work(ref), archive.versions(ref, lang).at(n - 1));
}

std::string full() {
  return motion(
      "m1",
      "title_cy: 'Rhenti: cofrestr'\naliases: [old-m1]\nbody: Cwm\nmeeting: cwm-2024\ndecision: passed\n"
      "decided_on: 2024-03-16\nvote.for: 34\nvote.against: 3\nparts: ['2=carried', '1=lost']\ntopics: "
      "[housing/rents]\n"
      "actions: ['2: the secretary writes to the council by May']\nsupersedes: [p1, p2]\ncomposited_in: c1\n"
      "layout: page\nadopted_on: 2024-03-16\nauthority: Conference\nprovenance: sample\nsource.url: "
      "https://example.org/a\n"
      "source.page: 4\n");
}

}  // namespace

TEST_CASE("an export imports as a no-op, into the store it came from and back out of a new one") {
  struct Case {
    std::string_view what;
    std::string bytes;
  };
  const std::vector<Case> cases = {
      {"plain", motion("m1")},
      {"everything stated", full()},
      {"dated", motion("m1", "effective_from: 2020-05\nbody: Cwm\n")},
      {"title at the head",
       "---\nref: m1\nkind: motion\n---\n# Rents: a *register*\n\nWords.\n\n## Part\n\n- one\n- two\n"},
      {"the title twice", motion("m1", "", "# Rents\n\n# Rents\n\nWords.\n")},
      {"the title is the text", "---\nref: m1\nkind: motion\n---\n# Rents\n"},
      {"unnumbered",
       motion("m1", "", "Conference notes:\n\nRents rise.\n\nConference resolves:\n\nTo build.\n")},
      {"nested labels", motion("m1", "", "1. One\n(a) first\n(i) deeper\n(b) second\n2. Two\n")},
      {"a table", motion("m1", "", "| a | b |\n| - | - |\n| 1 | 2 |\n\n> A quotation.\n")},
      {"Welsh", motion("m1", "lang: cy\nreviewed: no\n", "1. Mae tŷ ym mhob pentref.\n")},
      {"not held", motion("m1", "held: no\nforce: none\n", "The text is not here.\n")},
  };
  for (const Case& row : cases) {
    CAPTURE(row.what);
    Archive archive;
    const DocumentReport first = archive.import_one({"m.md", row.bytes});
    REQUIRE_MESSAGE(first.outcome == Outcome::new_text, told(first.problems));
    const text::Hash head = archive.head();
    const std::string out = exported(archive, "m1", first.lang);
    CAPTURE(out);
    const ImportReport again = archive.import({{"export.md", out}});
    CHECK_MESSAGE(again.unchanged == 1, told(again.documents[0].problems));
    CHECK_FALSE(again.batch);
    CHECK(archive.head() == head);

    Archive copy;
    CHECK(copy.import_one({"export.md", out}).outcome == Outcome::new_text);
    CHECK(copy.content_root() == archive.content_root());
    CHECK(copy.events("m1") == archive.events("m1"));
  }
}

TEST_CASE("an export of every version carries the facts of its day") {
  Archive archive;
  archive.import_one({"1.md", motion("m1", "effective_from: 2020\nbody: Old\n")});
  archive.import_one({"2.md", motion("m1", "effective_from: 2022\nbody: New\n", "1. Rents fall.\n")});
  const text::Hash head = archive.head();
  for (std::size_t n : {1u, 2u})
    CHECK(archive.import_one({"export.md", exported(archive, "m1", "en", n)}).outcome == Outcome::unchanged);
  CHECK(archive.head() == head);
}

TEST_CASE("a fact changed in an export is recorded") {
  Archive archive;
  archive.import_one({"m.md", motion("m1", "body: Cwm\n")});
  std::string out = exported(archive, "m1");
  out.replace(out.find("Cwm"), 3, "Dyffryn");
  const DocumentReport report = archive.import_one({"export.md", out});
  CHECK(report.outcome == Outcome::attested);
  CHECK(archive.fact("m1", "body") == "Dyffryn");
}

TEST_CASE("an export names the version and where it came from") {
  Archive archive;
  archive.import_one({"m.md", motion("m1", "effective_from: 2020\nbody: Cwm\n")});
  const std::string hash = text::sha256(motion("m1", "effective_from: 2020\nbody: Cwm\n")).hex();
  std::string ids;
  for (const std::string& id : archive.clause_ids(archive.versions("m1")[0].id)) ids += " " + id;
  CHECK(exported(archive, "m1") ==
        "---\nref: m1\nkind: motion\nlang: en\ntitle: Rents\nbody: Cwm\neffective_from: 2020\nreason: "
        "original\n"
        "provenance: official\nsource.file: m.md\nsource.sha256: " +
            hash + "\nids: " + archive.versions("m1")[0].root.hex().substr(0, 16) + ids + "\n---\n1. Rents rise.\n\n2. Wages do not.\n");
}

TEST_CASE("an export gives its clauses the ids they had, wherever it is imported") {
  Archive archive;
  archive.import_one({"1.md", motion("m1", "effective_from: 2020\n")});
  archive.import_one({"2.md", motion("m1", "effective_from: 2022\n", "1. Rents rise.\n2. Homes are built.\n3. Wages do not.\n")});
  const auto ids = archive.clause_ids(archive.versions("m1")[1].id);
  const std::string out = exported(archive, "m1", "en", 2);

  Archive copy;
  REQUIRE(copy.import_one({"export.md", out}).outcome == Outcome::new_text);
  CHECK(copy.clause_ids(copy.versions("m1")[0].id) == ids);
  CHECK(copy.import_one({"export.md", out}).outcome == Outcome::unchanged);
  CHECK(copy.import_one({"first.md", exported(archive, "m1")}).outcome == Outcome::new_version);
  CHECK(copy.clause_ids(copy.versions("m1")[1].id) == archive.clause_ids(archive.versions("m1")[0].id));
  CHECK(copy.content_root() == archive.content_root());
  const auto db = copy.store.write();
  CHECK(store::verify(*db, [](std::size_t, std::size_t) {}).problems == std::vector<std::string>{});
}

TEST_CASE("ids of another text, or of a file that was edited, are not heeded") {
  Archive archive;
  archive.import_one({"1.md", motion("m1")});
  const auto ids = archive.clause_ids(archive.versions("m1")[0].id);
  const std::string out = exported(archive, "m1");
  struct Case {
    std::string_view what, from, to;
  };
  for (const Case& row : {Case{"another ref, in the same store", "ref: m1", "ref: m2"}, Case{"an edited text", "Rents rise", "Rents fall"}}) {
    CAPTURE(row.what);
    std::string edited = out;
    edited.replace(edited.find(row.from), row.from.size(), row.to);
    const bool other_text = row.to == "ref: m2";
    Archive empty;
    Archive& where = other_text ? archive : empty;
    REQUIRE(where.import_one({"export.md", edited}).outcome == Outcome::new_text);
    const std::string_view ref = other_text ? "m2" : "m1";
    const auto given = where.clause_ids(where.versions(ref)[0].id);
    CHECK(given[1] != ids[1]);
  }
}
