#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <tuple>

#include "store/read.h"
#include "store/timeline.h"
#include "tests/store/temporary.h"

using namespace store;
using namespace store_test;

namespace {

/// A text with its date, '' = unknown.
struct Told {
  std::string date, words;
  std::string reason = "original";
};

/// Any number of series, all within one batch that is never committed.
struct Archive {
  TemporaryStore fixture;
  Store::WriteLock db = fixture.store.write();
  Transaction transaction{*db};
  Recorder recorder{*db, head()};
  Id source = recorder.add_source({.name = "a.md"}, "a");
  int works = 0;
};

/// Records as an importer does: what says the same as the text of its day is an attestation, all else a
/// version.
class Series {
 public:
  explicit Series(Archive& archive)
      : archive_(archive),
        work_(archive.recorder.add_work("series-" + std::to_string(++archive.works), "motion")) {}

  void tell(const Told& told) {
    const auto date = text::Date::parse(told.date);
    const text::Document text = document({told.words});
    const auto line = compute_timeline(*archive_.db, work_, "en");
    const Stretch* stood = date ? covering(line, *date) : line.empty() || line[0].from ? nullptr : &line[0];
    if (stood != nullptr && stood->version.root == version_root("en", "", "official", text)) {
      archive_.recorder.add_attestation(stood->version.id, date, archive_.source);
      return;
    }
    NewVersion next;
    next.work = work_;
    next.lang = "en";
    next.reason = told.reason;
    next.effective_from = date;
    next.document = &text;
    next.clause_ids = {""};
    archive_.recorder.add_version(next);
  }

  /// "2019=a 2020=b": from when which words stood.
  std::string line() const {
    std::string line;
    for (const Stretch& s : timeline(*archive_.db, work_, "en")) {
      line += (line.empty() ? "" : " ") + (s.from ? s.from->iso() : "?") + "=" + words_of(s.version);
    }
    return line;
  }

  std::string at(std::string_view date) const {
    const auto stretch = stretch_at(*archive_.db, work_, "en", day(date));
    return stretch ? words_of(stretch->version) : "-";
  }

  Version version_at(std::string_view date) const {
    return stretch_at(*archive_.db, work_, "en", day(date)).value().version;
  }

 private:
  std::string words_of(const Version& version) const {
    return manifest(*archive_.db, version.id).at(0).words.text;
  }

  Archive& archive_;
  Id work_;
};

std::string line_of(Archive& archive, const std::vector<Told>& told) {
  Series series(archive);
  for (const Told& one : told) series.tell(one);
  return series.line();
}

/// What the line must be: the dates at which the words change.  REQUIRES: sorted by date.
std::string changes_of(const std::vector<Told>& told) {
  std::string line;
  std::string words;
  for (const Told& one : told) {
    if (one.words == words) continue;
    words = one.words;
    line += (line.empty() ? "" : " ") + (one.date.empty() ? "?" : one.date) + "=" + one.words;
  }
  return line;
}

}  // namespace

TEST_CASE("a series is one line of time") {
  struct Row {
    std::string_view what;
    std::vector<Told> told;
    std::string line;
  };
  const std::vector<Row> rows = {
      {"nothing", {}, ""},
      {"one text", {{"2019", "a"}}, "2019=a"},
      {"told in order", {{"2019", "a"}, {"2020", "b"}}, "2019=a 2020=b"},
      {"the older one later", {{"2020", "b"}, {"2019", "a"}}, "2019=a 2020=b"},
      {"an unknown date is before all", {{"2020", "b"}, {"", "a"}}, "?=a 2020=b"},
      {"the same text again", {{"2019", "a"}, {"2020", "a"}}, "2019=a"},
      {"the same text seen earlier", {{"2020", "a"}, {"2019", "a"}}, "2019=a"},
      {"an older wording come back", {{"2019", "a"}, {"2020", "b"}, {"2021", "a"}}, "2019=a 2020=b 2021=a"},
      {"another wording between two sightings",
       {{"2019", "a"}, {"2021", "a"}, {"2020", "b"}},
       "2019=a 2020=b 2021=a"},
      {"a correction", {{"2019", "a"}, {"2020", "b"}, {"2020", "c", "correction"}}, "2019=a 2020=c"},
      {"a correction back to what stood before",
       {{"2019", "a"}, {"2020", "b"}, {"2020", "a", "correction"}},
       "2019=a"},
      {"a correction of an unknown date", {{"", "a"}, {"", "b", "correction"}}, "?=b"},
      {"two amendments of one day",
       {{"2019", "a"}, {"2020", "b"}, {"2020", "c", "amendment"}},
       "2019=a 2020=b 2020=c"},
      {"corrected after it was seen again",
       {{"2019", "a"}, {"2021", "a"}, {"2019", "b", "correction"}},
       "2019=b 2021=a"},
  };
  Archive archive;
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(line_of(archive, row.told) == row.line);
  }
}

TEST_CASE("a day has the text of the stretch that covers it") {
  Archive archive;
  Series series(archive);
  for (const Told& told :
       {Told{"2019-06-01", "a"}, Told{"2020-06-01", "b"}, Told{"2020-06-01", "c", "amendment"}}) {
    series.tell(told);
  }
  struct Row {
    std::string_view day, words;
  };
  for (const auto& [date, words] : {Row{"2019-05-31", "-"}, Row{"2019-06-01", "a"}, Row{"2020-05-31", "a"},
                                    Row{"2020-06-01", "c"}, Row{"2026-01-01", "c"}}) {
    CAPTURE(date);
    CHECK(series.at(date) == words);
  }
}

TEST_CASE("a stretch is shown by its earliest version, whenever that was recorded") {
  Archive archive;
  Series series(archive);
  series.tell({"2020", "a"});
  series.tell({"2018", "a"});
  CHECK(series.line() == "2018=a");
  CHECK(series.version_at("2021-01-01").n == 2);
}

TEST_CASE("the timeline is the same for every order of recording") {
  std::mt19937 random(20260601);
  const auto any_words = [&] { return std::string(1, static_cast<char>('a' + random() % 3)); };
  Archive archive;
  for (int round = 0; round < 60; ++round) {
    std::vector<Told> told;
    if (random() % 2 == 0) told.push_back({"", any_words()});
    const std::size_t count = 2 + random() % 5;
    for (std::size_t i = 0; i < count; ++i) told.push_back({std::to_string(2010 + i), any_words()});
    const std::string expected = changes_of(told);
    for (int order = 0; order < 6; ++order) {
      std::shuffle(told.begin(), told.end(), random);
      std::string as_told;
      for (const Told& one : told) as_told += one.date + "=" + one.words + " ";
      CAPTURE(as_told);
      REQUIRE(line_of(archive, told) == expected);
    }
  }
}
