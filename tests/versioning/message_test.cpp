// What an author is told, word for word.
#include <doctest/doctest.h>

#include "tests/versioning/importing.h"

using namespace versioning_test;

TEST_CASE("a refused text says what to do") {
  struct Case {
    std::string_view what;
    std::vector<File> files;  // the last one is refused
    std::string_view expected;
  };
  const std::vector<Case> cases = {
      {"no kind",
       {{"m.md", "---\nref: m1\n---\nWords.\n"}},
       "m.md: the text states no kind; add for example 'kind: motion', or import with --kind\n"},
      {"another kind",
       {{"a.md", motion("m1")}, {"m.md", "---\nref: m1\nkind: report\neffective_from: 2020\n---\nWords.\n"}},
       "m.md:3: 'kind: report' differs from 'motion', which m1 is\n  kind: report\n"},
      {"same date",
       {{"a.md", motion("m1", "effective_from: 2020\n")},
        {"m.md", motion("m1", "effective_from: 2020\n", "Other.\n")}},
       "m.md:5: another text of 'm1' is held for 2020 (version 1), and what they state does not say which is first; put "
       "'sequence: 2' into the later one (a text has 1, an amendment 2), import this one with --as correction or "
       "--as amendment, or "
       "give it another 'effective_from'\n  effective_from: 2020\n"},
      {"no dates",
       {{"a.md", motion("m1")}, {"m.md", motion("m1", "", "Other.\n")}},
       "m.md: another text of 'm1' is held without a date (version 1); give this one a date in "
       "'effective_from'\n"},
      {"no text", {{"m.md", motion("m1", "", "")}}, "m.md: the text is empty\n"},
      {"unknown word",
       {{"m.md", motion("m1", "decision: pased\n")}},
       "m.md:5: 'decision: pased' is not known; did you mean 'carried'?\n  decision: pased\n"},
      {"no name",
       {{"….md", "---\nkind: motion\n---\nWords.\n"}},
       "….md: the text has no ref; add one to its front matter, for example 'ref: my-branch-2024-m03'\n"},
      {"a meeting without a name",
       {{"m.md", "---\nref: m1\nkind: meeting\n---\n1. Report\n"}},
       "m.md: the meeting has no name; add a 'title'\n"},
  };
  for (const Case& row : cases) {
    CAPTURE(row.what);
    Archive archive;
    const DocumentReport report = archive.import(row.files).documents.back();
    CHECK(report.outcome == Outcome::refused);
    CHECK(told(report.problems) == row.expected);
  }
}

TEST_CASE("an option with a wrong value is told like a key") {
  Archive archive;
  ImportOptions options = usual();
  options.kind = "motoin";
  CHECK(told(archive.import_one({"m.md", "Words.\n"}, options).problems) ==
        "m.md: --kind: 'kind: motoin' is not known; did you mean 'motion'?\n");
}

TEST_CASE("a text of another series is told apart") {
  Archive archive;
  CHECK(told(archive.import_one({"2020-01-01.md", motion("m1")}, series("s")).problems) ==
        "2020-01-01.md:2: 'ref: m1' does not belong to the series 's'\n  ref: m1\n");
}

TEST_CASE("a ref is made of the prefix and the name of the file") {
  Archive archive;
  ImportOptions options = usual();
  options.kind = "report";
  options.ref_prefix = "cwm-";
  CHECK(archive.import_one({"folder/Annual Report (2024).md", "Words.\n"}, options).ref ==
        "cwm-annual-report-2024");
}
