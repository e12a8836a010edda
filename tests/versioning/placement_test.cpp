#include "versioning/placement.h"

#include <doctest/doctest.h>

using namespace versioning;

namespace {

/// "A@2016": the text A, seen in a file of its own, at that date; "A@" at an unknown one; "A@2016
/// correction".
Sighting seen(int n, std::string_view written) {
  const std::size_t at = written.find('@'), space = written.find(' ');
  const std::string words(written.substr(0, at));
  Sighting sighting;
  sighting.date = text::Date::parse(written.substr(at + 1, std::min(space, written.size()) - at - 1));
  sighting.version.n = n;
  sighting.version.id = n;
  sighting.version.root = text::sha256(words);
  sighting.version.provenance = "official";
  sighting.version.effective_from = sighting.date;
  if (space != std::string_view::npos) sighting.version.reason = written.substr(space + 1);
  if (sighting.version.reason == "restated") sighting.version.provenance = "restated";
  sighting.bytes = text::sha256(written);
  return sighting;
}

/// As they are recorded one after the other.
std::vector<Sighting> recorded(const std::vector<std::string_view>& written) {
  std::vector<Sighting> held;
  for (const std::string_view one : written) {
    Sighting next = seen(static_cast<int>(held.size()) + 1, one);
    Arrival arrival{next.date, next.version.root, next.bytes, {}, next.version.provenance, next.version.reason, ""};
    next.version.tie = place(held, arrival).tie;
    held.push_back(std::move(next));
  }
  return held;
}

std::string_view name(Placement placement) {
  switch (placement) {
    case Placement::known_file:
      return "known_file";
    case Placement::same_text:
      return "same_text";
    case Placement::seen_again:
      return "seen_again";
    case Placement::new_version:
      return "new_version";
    case Placement::conflict:
      return "conflict";
  }
  return "";
}

struct Case {
  std::vector<std::string_view> held;
  std::string_view arrives;
  std::string_view bytes;  // other than those of `arrives`, if any
  std::string_view reason;
  std::string_view expected;  // placement, and the reason of a new version
};

}  // namespace

TEST_CASE("a text that arrives is placed by its date and its words alone") {
  const std::vector<Case> cases = {
      {{}, "A@2016", "", "", "new_version original"},
      {{}, "A@", "", "", "new_version original"},
      {{"A@2016"}, "A@2016", "", "", "known_file"},
      {{"A@2016"}, "A@2016", "other bytes", "", "seen_again"},
      {{"A@2016"}, "A@2018", "", "", "seen_again"},
      {{"A@2016"}, "B@2018", "", "", "new_version amendment"},
      {{"A@2016"}, "B@2018", "", "consolidation", "new_version consolidation"},
      {{"A@2016", "B@2018"}, "A@2020", "", "", "new_version amendment"},
      {{"A@2016", "B@2020"}, "A@2018", "", "", "seen_again"},
      {{"A@2016", "B@2020"}, "B@2018", "", "", "new_version amendment"},
      {{"B@2020"}, "A@2016", "", "", "new_version original"},
      {{"A@2020"}, "A@2016", "", "", "new_version original"},
      {{"A@"}, "A@2016", "", "", "seen_again"},
      {{"A@2016"}, "A@", "", "", "new_version original"},
      {{"A@"}, "B@", "", "", "conflict"},
      {{"A@2016"}, "B@2016", "", "", "conflict"},
      {{"A@2016"}, "B@2016", "", "correction", "new_version correction"},
      {{"A@2016"}, "B@2016", "", "amendment", "new_version amendment"},
      {{"A@2016", "B@2016 amendment"}, "C@2016", "", "amendment", "conflict"},
      {{"A@2016", "B@2016 amendment"}, "C@2016", "", "", "conflict"},
      {{"B@2016 amendment"}, "A@2016", "", "", "new_version original"},
      {{"A@2015", "B@2016 amendment"}, "C@2016", "", "consolidation", "new_version consolidation"},
      {{"B@2016 amendment"}, "C@2016", "", "amendment", "conflict"},
      {{"B@2016 correction"}, "A@2016", "", "amendment", "new_version amendment"},
      {{"A@2016", "B@2016 amendment", "C@2016 correction"}, "B@2016", "other bytes", "amendment", "seen_again"},
      {{"A@2016", "B@2016 correction"}, "A@2016", "", "", "known_file"},
      {{"A@2016", "B@2016 correction"}, "A@2016", "other bytes", "", "seen_again"},
      {{"A@2016", "B@2016 correction"}, "A@2016", "other bytes", "correction", "new_version correction"},
      {{"A@2016", "B@2016 correction"}, "A@2018", "", "", "new_version amendment"},
      {{"A@2016", "B@2016 correction"}, "B@2018", "", "", "seen_again"},
      {{"A@2016 restated"}, "B@2016", "", "", "new_version source_replaced"},
      {{"A@2016 restated"}, "B@2018", "", "", "new_version source_replaced"},
  };
  for (const Case& row : cases) {
    const std::vector<Sighting> held = recorded(row.held);
    const Sighting text = seen(0, row.arrives);
    Arrival arrival{text.date, text.version.root, row.bytes.empty() ? text.bytes : text::sha256(row.bytes),
                    {},        "official",        std::string(row.reason),
                    ""};
    const Place found = place(held, arrival);
    CAPTURE(row.arrives);
    CAPTURE(row.held.size());
    CAPTURE(row.reason);
    const std::string reason = found.placement == Placement::new_version ? " " + found.reason : "";
    CHECK(std::string(name(found.placement)) + reason == row.expected);
  }
}

TEST_CASE("an export that names the file it came from is the same text come back") {
  const Sighting held = recorded({"A@2016"}).front();
  Arrival arrival{held.date, held.version.root, text::sha256("the export"), held.bytes, "official", "", ""};
  CHECK(place({held}, arrival).placement == Placement::same_text);
  arrival.root = text::sha256("B");
  CHECK(place({held}, arrival).placement == Placement::conflict);
}

TEST_CASE("a text seen at a later date holds that date against another text") {
  Sighting again = seen(1, "A@2016");
  again.date = text::Date::parse("2018");
  const Sighting other = seen(0, "B@2018");
  const Arrival arrival{other.date, other.version.root, other.bytes, {}, "official", "", ""};
  CHECK(place({seen(1, "A@2016"), again}, arrival).placement == Placement::conflict);
}

TEST_CASE("clauses continue the text just before, else the one just after") {
  const std::vector<Sighting> held = {seen(1, "B@2018"), seen(2, "A@2016")};
  const auto before = [&](std::string_view written) {
    const Sighting text = seen(0, written);
    return place(held, {text.date, text.version.root, text.bytes, {}, "official", "", ""}).before->version.n;
  };
  CHECK(before("C@2020") == 1);
  CHECK(before("C@2017") == 2);
  CHECK(before("C@2010") == 2);
}
