#include "versioning/identity.h"

#include <doctest/doctest.h>

#include <set>

using namespace versioning;

namespace {

/// A text as lines: "  (a)|wording" two spaces a level, label before the bar (empty: a paragraph).

text::Document written(const std::vector<std::string_view>& lines) {
  text::Document document;
  std::vector<int> open;
  for (std::string_view line : lines) {
    std::size_t depth = 0;
    while (line.starts_with("  ")) line.remove_prefix(2), ++depth;
    const std::size_t bar = line.find('|');
    text::Clause clause;
    clause.label = line.substr(0, bar);
    clause.kind = clause.label.empty() ? text::ClauseKind::paragraph : text::ClauseKind::clause;
    clause.wording.text = line.substr(bar + 1);
    open.resize(depth);
    clause.parent = open.empty() ? -1 : open.back();
    clause.eid = "e" + std::to_string(document.clauses.size());
    open.push_back(static_cast<int>(document.clauses.size()));
    document.clauses.push_back(std::move(clause));
  }
  return document;
}

/// The manifest of a text whose clauses have the ids 0, 1, 2 …
std::vector<store::ManifestLine> manifest(const text::Document& document) {
  std::vector<store::ManifestLine> lines;
  for (const text::Clause& clause : document.clauses) {
    store::ManifestLine line;
    line.order = static_cast<int>(lines.size());
    line.parent = clause.parent;
    line.clause = std::to_string(line.order);
    line.wording_hash = text::sha256(clause.wording.bytes());
    line.kind = clause.kind;
    line.label = clause.label;
    line.eid = clause.eid;
    line.words = clause.wording;
    lines.push_back(std::move(line));
  }
  return lines;
}

std::string joined(const std::vector<std::string>& ids) {
  std::string out;
  for (const std::string& id : ids) out += (out.empty() ? "" : " ") + (id.empty() ? "-" : id);
  return out;
}

struct Case {
  std::string_view what;
  std::vector<std::string_view> old, now;
  std::string_view expected;  // ids in order, - for a new clause
};

}  // namespace

TEST_CASE("clauses continue by wording first, then by parent and label") {
  const std::vector<Case> cases = {
      {"nothing changed", {"1.|a", "2.|b"}, {"1.|a", "2.|b"}, "0 1"},
      {"one reworded", {"1.|a", "2.|b"}, {"1.|a", "2.|B"}, "0 1"},
      {"one inserted and the rest renumbered", {"1.|a", "2.|b"}, {"1.|a", "2.|new", "3.|b"}, "0 - 1"},
      {"one removed and the rest renumbered", {"1.|a", "2.|b", "3.|c"}, {"1.|a", "2.|c"}, "0 2"},
      {"two swapped", {"1.|a", "2.|b"}, {"1.|b", "2.|a"}, "1 0"},
      {"reworded where the number went to another", {"1.|a", "2.|b"}, {"1.|x", "2.|a"}, "- 0"},
      {"the same words under two parents",
       {"1.|a", "  (a)|same", "2.|b", "  (a)|same"},
       {"1.|b", "  (a)|same", "2.|a", "  (a)|same"},
       "2 3 0 1"},
      {"the same words twice, one gone", {"1.|same", "2.|same"}, {"1.|same"}, "0"},
      {"the same words once more", {"1.|same"}, {"1.|same", "2.|same"}, "0 -"},
      {"a parent reworded carries its clauses by label",
       {"1.|a", "  (a)|x", "  (b)|y"},
       {"1.|A", "  (a)|X", "  (b)|y"},
       "0 1 2"},
      {"a label under another parent is another clause",
       {"1.|a", "  (a)|x", "2.|b"},
       {"1.|a", "2.|b", "  (a)|z"},
       "0 2 -"},
      {"unlabelled clauses continue by wording only", {"|a", "|b"}, {"|a", "|B"}, "0 -"},
      {"a text from nothing", {}, {"1.|a"}, "-"},
  };
  for (const Case& row : cases) {
    CAPTURE(row.what);
    const auto ids = continue_clauses(manifest(written(row.old)), written(row.now));
    CHECK(joined(ids) == row.expected);
  }
}

TEST_CASE("no clause is continued twice") {
  const auto old = manifest(written({"1.|x", "  (a)|y", "  (a)|y", "2.|x", "|x"}));
  const auto now = written({"1.|x", "  (a)|x", "  (a)|y", "1.|y", "  (a)|z", "|x", "|x"});
  std::set<std::string> seen;
  for (const std::string& id : continue_clauses(old, now))
    if (!id.empty()) CHECK(seen.insert(id).second);
  CHECK(seen.size() >= 4);
}

TEST_CASE("clauses of two languages pair where place and kind agree") {
  const auto english = manifest(written({"1.|rail", "2.|buses", "|and so on"}));
  CHECK(joined(pair_clauses(english, written({"1.|rheilffyrdd", "2.|bysiau", "3.|ac yn y blaen"}))) ==
        "0 1 -");
}

TEST_CASE("the share of changed clauses counts both texts") {
  const auto old = manifest(written({"1.|a", "2.|b", "3.|c", "4.|d"}));
  CHECK(share_changed(old, written({"1.|a", "2.|b", "3.|c", "4.|d"})) == doctest::Approx(0));
  CHECK(share_changed(old, written({"1.|a", "2.|b", "3.|c", "4.|D"})) == doctest::Approx(0.25));
  CHECK(share_changed(old, written({"1.|a"})) == doctest::Approx(0.75));
  CHECK(share_changed({}, written({})) == doctest::Approx(0));
}
