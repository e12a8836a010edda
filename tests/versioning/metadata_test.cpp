#include "versioning/metadata.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "versioning/values.h"

using namespace versioning;

namespace {

text::Field field(std::string key, std::vector<std::string> values, int line = 2) {
  const bool list = values.size() > 1;
  return {std::move(key), std::move(values), list, line};
}

struct Reading {
  Metadata metadata;
  text::Problems problems;
};

Reading read(std::vector<text::Field> fields, bool persons = false) {
  Reading reading;
  reading.metadata = read_metadata({std::move(fields)}, "m.md", persons, reading.problems);
  return reading;
}

std::string told(const text::Problems& problems) {
  std::string out;
  for (const text::Problem& problem : problems) out += text::to_string(problem);
  return out;
}

}  // namespace

TEST_CASE("a value that cannot be is refused with the line and what to write") {
  struct Case {
    std::string_view key, value, expected;
  };
  const std::vector<Case> cases = {
      {"decision", "pased", "m.md:4: 'decision: pased' is not known; did you mean 'carried'?\n"},
      {"decision", "carrid", "m.md:4: 'decision: carrid' is not known; did you mean 'carried'?\n"},
      {"decision", "withdrawn",
       "m.md:4: 'decision: withdrawn' is not a decision; write 'stage: withdrawn'\n"},
      {"decision", "fell", "m.md:4: 'decision: fell' is not a decision; write 'stage: fell'\n"},
      {"stage", "defeated", "m.md:4: 'stage: defeated' is not a stage; write 'decision: lost'\n"},
      {"kind", "motoin", "m.md:4: 'kind: motoin' is not known; did you mean 'motion'?\n"},
      {"decided_on", "16/3/2024",
       "m.md:4: 'decided_on: 16/3/2024' is not a date; write 2024-03-16, 2024-03 or 2024\n"},
      {"decided_on", "2023-02-29",
       "m.md:4: 'decided_on: 2023-02-29' is not a date; write 2024-03-16, 2024-03 or 2024\n"},
      {"vote.for", "many", "m.md:4: 'vote.for: many' is not a whole number\n"},
      {"vote.for", "-3", "m.md:4: 'vote.for: -3' is not a whole number\n"},
      {"majority_required", "two thirds",
       "m.md:4: 'majority_required: two thirds' is not a share; write 2/3 or 1/2\n"},
      {"ref", "My Branch/3",
       "m.md:4: 'ref: My Branch/3' is not a ref: one segment of a-z, 0-9 and -, at most 100 characters; "
       "for example 'my-branch-3'\n"},
      {"lang", "english",
       "m.md:4: 'lang: english' is not a language tag; write en, cy or another of BCP 47\n"},
      {"source.url", "example.org",
       "m.md:4: 'source.url: example.org' is not a web address; it begins with https://\n"},
      {"reviewed", "maybe", "m.md:4: 'reviewed: maybe' is neither yes nor no\n"},
      {"topics", "a/b/c", "m.md:4: 'topics: a/b/c' is not a topic; write 'housing' or 'housing/rents'\n"},
      {"parts", "carried", "m.md:4: 'parts: carried' names no clause; write '2=carried'\n"},
      {"visibility", "embargoed", "m.md:4: 'visibility: embargoed' needs a date in 'embargo_until'\n"},
      {"desicion", "carried", "m.md:4: the key 'desicion' is not known; did you mean 'decision'?\n"},
      {"titel", "x", "m.md:4: the key 'titel' is not known; did you mean 'title'?\n"},
      {"layout", "page", "m.md:4: warning: the key 'layout' is not known; it is kept, but says nothing\n"},
      {"tags", "x", "m.md:4: warning: the key 'tags' is not known; it is kept, but says nothing\n"},
      {"mover.person", "A. N. Other", "m.md:4: note: the names of persons are not recorded\n"},
      {"body", "", "m.md:4: warning: 'body' has no value and is passed over\n"},
  };
  for (const Case& row : cases) {
    CAPTURE(row.key);
    CHECK(told(read({field(std::string(row.key), {std::string(row.value)}, 4)}).problems) == row.expected);
  }
}

TEST_CASE("all problems of a file are told at once") {
  const Reading reading =
      read({field("decision", {"foo"}, 2), field("decided_on", {"soon"}, 3), field("lang", {"x"}, 4)});
  CHECK(reading.problems.size() == 3);
}

TEST_CASE("a key that takes one value refuses a list") {
  const Reading reading = read({field("body", {"WLG", "CLP"}, 4)});
  CHECK(told(reading.problems) == "m.md:4: 'body' takes one value, not a list\n");
}

TEST_CASE("values are recorded in one form") {
  struct Case {
    std::string_view key, value, expected;
  };
  const std::vector<Case> cases = {
      {"decision", "Passed", "carried"},
      {"decision", "derbyniwyd", "carried"},
      {"stage", "ruled out", "out_of_order"},
      {"force", "In force", "in_force"},
      {"topics", "Housing/Private rents, Rail", "housing/private-rents\nrail"},
      {"vote.for", "034", "34"},
      {"parts", "2 = passed, 3=lost", "2=carried\n3=lost"},
      {"held", "false", "no"},
      {"body", "  Cwm Enghraifft ", "Cwm Enghraifft"},
  };
  for (const Case& row : cases) {
    CAPTURE(row.value);
    Reading reading = read({field(std::string(row.key), {std::string(row.value)})});
    CHECK(reading.problems.empty());
    CHECK(reading.metadata.fields[std::string(row.key)] == row.expected);
  }
}

TEST_CASE("the source's own word is kept beside the canonical one") {
  CHECK(read({field("decision", {"Passed"})}).metadata.fields["decision_label"] == "Passed");
  CHECK(read({field("stage", {"OoO"})}).metadata.fields["decision_label"] == "OoO");
  CHECK_FALSE(read({field("decision", {"carried"})}).metadata.fields.contains("decision_label"));
  CHECK(read({field("decision", {"Passed"}), field("decision_label", {"nem con"})})
            .metadata.fields["decision_label"] == "nem con");
}

TEST_CASE("relations run from this text unless the key turns them round") {
  const Reading reading =
      read({field("ref", {"m1"}), field("supersedes", {"p1", "p2"}), field("composited_in", {"c1"})});
  REQUIRE(reading.metadata.relations.size() == 3);
  CHECK(reading.metadata.relations[0].from == "m1");
  CHECK(reading.metadata.relations[1].to == "p2");
  CHECK(reading.metadata.relations[2].from == "c1");
  CHECK(reading.metadata.relations[2].type == "composites");
  CHECK(reading.metadata.relations[2].to == "m1");
}

TEST_CASE("language tags come in their usual case or not at all") {
  CHECK(language_tag("EN") == "en");
  CHECK(language_tag("en-gb") == "en-GB");
  CHECK(language_tag("sr-latn-RS") == "sr-Latn-RS");
  for (const std::string_view wrong : {"", "e", "en-", "-en", "en--GB", "en_GB", "welsh!", "123"})
    CHECK_FALSE(language_tag(wrong));
}

TEST_CASE("a slug is a ref or nothing") {
  CHECK(slug("Rents & wages") == "rents-wages");
  CHECK(slug("Tŷ haf: polisi'r blaid") == "ty-haf-polisir-blaid");
  CHECK(slug("…") == "");
  CHECK(is_ref(slug(std::string(300, 'x'))));
}

TEST_CASE("metadata written reads back the same") {
  const std::vector<text::Field> fields = {field("ref", {"cwm-2024-m03"}),
                                           field("kind", {"motion"}),
                                           field("lang", {"cy"}),
                                           field("title", {"Rhenti: cofrestr"}),
                                           field("body", {"Cwm Enghraifft"}),
                                           field("decision", {"Passed"}),
                                           field("decided_on", {"2024-03-16"}),
                                           field("topics", {"housing", "housing/rents"}),
                                           field("parts", {"2=carried", "3=lost"}),
                                           field("supersedes", {"a1", "a2"}),
                                           field("composited_in", {"c1"}),
                                           field("aliases", {"old-1", "old-2"}),
                                           field("reviewed", {"no"}),
                                           field("effective_from", {"2024-04"}),
                                           field("reason", {"amendment"}),
                                           field("provenance", {"sample"}),
                                           field("source.url", {"https://example.org/a"}),
                                           field("layout", {"page"}),
                                           field("mover.person", {"A. N. Other"})};
  const Reading first = read(fields, true);
  text::Problems problems;
  const Metadata again = read_metadata(write_metadata(first.metadata), "m.md", true, problems);
  CHECK(again.fields == first.metadata.fields);
  CHECK(write_metadata(again) == write_metadata(first.metadata));
  CHECK(again.relations.size() == first.metadata.relations.size());
  CHECK(again.effective_from == first.metadata.effective_from);
  CHECK(again.reviewed == false);
}

TEST_CASE("the table of keys in data/README.md is the list of keys") {
  std::ifstream in(SOURCE_DIR "/data/README.md");
  REQUIRE(in);
  std::set<std::string> shown;
  bool inside = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("| key |"))
      inside = true;
    else if (inside && !line.starts_with("|"))
      inside = false;
    if (!inside || line.starts_with("| key |")) continue;
    const std::string cell = line.substr(0, line.find('|', 1));
    for (std::size_t at = cell.find('`'); at != std::string::npos; at = cell.find('`', at)) {
      const std::size_t end = cell.find('`', at + 1);
      shown.insert(cell.substr(at + 1, end - at - 1));
      at = end + 1;
    }
  }
  const auto& keys = metadata_keys();
  CHECK(shown == std::set<std::string>(keys.begin(), keys.end()));
}
