// Comparisons of real texts through their versions: laws that hold for every pair, and how well clauses are
// found.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "text/parse.h"
#include "text/unicode.h"
#include "versioning/diff.h"
#include "versioning/language_pairs.h"

namespace fs = std::filesystem;
using versioning::Diff;
using versioning::Entry;
using versioning::Lines;

namespace {

fs::path corpora() {
  const char* shared = std::getenv("SAFBWYNT_SHARED");
  return (shared ? fs::path(shared) : fs::path(SOURCE_DIR) / "../shared") / "corpora";
}

bool skipped() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  std::puts("SKIPPED: the corpora run in the release build");
  return true;
#else
  if (fs::exists(corpora() / "openpolitics")) return false;
  std::puts("SKIPPED: the corpora are not here");
  return true;
#endif
}

text::Document read_document(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  return text::parse(bytes, file.string()).document;
}

Lines read_lines(const fs::path& file) {
  return versioning::lines_of(read_document(file));
}

using Visit = std::function<void(const std::string& name, const Lines& old, const Lines& now)>;

/// The consecutive versions of every text below a folder.
void each_pair(const fs::path& folder, const Visit& visit) {
  std::map<fs::path, std::set<fs::path>> series;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".md") series[entry.path().parent_path()].insert(entry.path());
  for (const auto& [place, files] : series) {
    Lines old;
    for (const fs::path& file : files) {
      Lines now = read_lines(file);
      if (file != *files.begin()) visit(place.filename().string() + " " + file.stem().string(), old, now);
      old = std::move(now);
    }
  }
}

bool same_text(const Lines& a, const Lines& b) {
  const auto same = [](const store::ManifestLine& x, const store::ManifestLine& y) {
    return x.order == y.order && x.parent == y.parent && x.kind == y.kind && x.label == y.label &&
           x.words == y.words;
  };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

/// Clauses of class `edited`, moved or not.  Torn: four hunks or more in heading and text together, a hunk being a
/// removal, an insertion or both at one place.
struct Edits {
  std::size_t edited = 0, torn = 0;
  double share() const {
    return static_cast<double>(torn) / static_cast<double>(std::max<std::size_t>(edited, 1));
  }
};

struct Tally {
  std::size_t pairs = 0, clauses = 0, lawful = 0;
  Edits revisions, rewrites;  // a rewrite: an import of it would have to be confirmed
};

constexpr double kRewrite = 0.40;  // of the clauses

bool is_rewrite(const Diff& diff) {
  const versioning::Summary summary = diff.summary();
  return static_cast<double>(summary.differ) > kRewrite * static_cast<double>(summary.clauses);
}

void compare_pair(const Lines& old, const Lines& now, Tally& tally) {
  const Diff diff = versioning::compare(old, now);
  const auto made = versioning::apply(diff, old);
  const bool lawful = made && same_text(*made, now) && versioning::compare(now, old) == diff.inverse();
  ++tally.pairs;
  tally.clauses += now.size();
  tally.lawful += lawful ? 1 : 0;
  Edits& edits = is_rewrite(diff) ? tally.rewrites : tally.revisions;
  for (const Entry& entry : diff.entries) {
    if (!entry.changes.has(versioning::Change::edited)) continue;
    ++edits.edited;
    edits.torn += entry.text.hunks() + entry.heading.hunks() >= 4 ? 1 : 0;
  }
}

std::map<std::string, int> word_counts(const store::ManifestLine& line) {
  std::map<std::string, int> out;
  for (const std::string_view word : text::words(line.words.text)) ++out[std::string(word)];
  return out;
}

/// Dice over plain words: a measure of the test's own.
bool alike(const store::ManifestLine& a, const store::ManifestLine& b) {
  const auto left = word_counts(a), right = word_counts(b);
  int all = 0, shared = 0;
  for (const auto& [word, count] : right) all += count;
  for (const auto& [word, count] : left) {
    all += count;
    const auto found = right.find(word);
    if (found != right.end()) shared += std::min(count, found->second);
  }
  return all > 0 && 4 * shared >= all;
}

/// Clauses with a printed label by their place in the text.
std::map<std::string, int> numbered(const Lines& lines) {
  std::map<std::string, int> out;
  for (const store::ManifestLine& line : lines)
    if (!line.label.empty()) out.emplace(line.eid, line.order);
  return out;
}

struct Score {
  std::size_t found = 0, claimed = 0, truth = 0;
  double precision() const { return static_cast<double>(found) / static_cast<double>(claimed); }
  double recall() const { return static_cast<double>(found) / static_cast<double>(truth); }
};

/// Against the truth that clauses of one number with similar words are one clause.
void score_pair(const Lines& old, const Lines& now, versioning::MatchOptions::Labels labels, Score& score) {
  std::map<int, int> truth;
  std::set<int> truth_new;
  const auto before = numbered(old);
  for (const auto& [eid, n] : numbered(now)) {
    const auto found = before.find(eid);
    if (found == before.end()) continue;
    if (!alike(old[static_cast<std::size_t>(found->second)], now[static_cast<std::size_t>(n)])) continue;
    truth[found->second] = n;
    truth_new.insert(n);
  }
  score.truth += truth.size();
  for (const versioning::Pair& pair : versioning::match(old, now, {.labels = labels}).pairs) {
    const auto known = truth.find(pair.old_index);
    if (known == truth.end() && !truth_new.contains(pair.new_index)) continue;
    ++score.claimed;
    score.found += known != truth.end() && known->second == pair.new_index ? 1 : 0;
  }
}

Score score_all(versioning::MatchOptions::Labels labels) {
  Score score;
  const fs::path act = corpora() / "canada-versions";
  each_pair(act, [&](const std::string&, const Lines& old, const Lines& now) {
    score_pair(old, now, labels, score);
  });
  for (const char* lang : {"p-4.eng", "p-4.fra"}) {
    const Lines first = read_lines(act / lang / "2002-12-31.md"),
                last = read_lines(act / lang / "2015-02-26.md");
    score_pair(first, last, labels, score);
  }
  fmt::print("{} of {} clauses found, {} claimed: precision {:.4f}, recall {:.4f}\n", score.found,
             score.truth, score.claimed, score.precision(), score.recall());
  return score;
}

}  // namespace

TEST_CASE("comparing real versions gives the new text back, and the inverse the other way") {
  if (skipped()) return;
  Edits all;
  std::size_t pairs = 0;
  for (const char* corpus : {"openpolitics/versions", "holacracy/versions", "canada-versions"}) {
    Tally tally;
    each_pair(corpora() / corpus, [&](const std::string& name, const Lines& old, const Lines& now) {
      const std::size_t before = tally.lawful;
      compare_pair(old, now, tally);
      CHECK_MESSAGE(tally.lawful == before + 1, name);
    });
    fmt::print("{}: {} pairs, {} clauses, {} lawful; torn {} of {} edited clauses, {} of {} in rewrites\n",
               corpus, tally.pairs, tally.clauses, tally.lawful, tally.revisions.torn, tally.revisions.edited,
               tally.rewrites.torn, tally.rewrites.edited);
    pairs += tally.pairs;
    for (const Edits& edits : {tally.revisions, tally.rewrites})
      all.edited += edits.edited, all.torn += edits.torn;
  }
  CHECK(pairs > 500);
  CHECK(all.share() <= 0.10);  // of all pairs together, rewrites too
  fmt::print("{:.1f} % of all edited clauses in four stretches or more\n", 100 * all.share());
}

TEST_CASE("clauses of an act are found without their numbers") {
  if (skipped()) return;
  const Score score = score_all(versioning::MatchOptions::Labels::ignored);
  CHECK(score.truth > 5000);
  CHECK(score.precision() >= 0.93);
  CHECK(score.recall() >= 0.90);
}

TEST_CASE("clauses of an act are found with their numbers") {
  if (skipped()) return;
  const Score score = score_all(versioning::MatchOptions::Labels::used);
  CHECK(score.precision() >= 0.99);
  CHECK(score.recall() >= 0.99);
}

TEST_CASE("nearly all clauses of an act find their counterpart in the other language") {
  if (skipped()) return;
  const fs::path act = corpora() / "canada-versions";
  for (const auto& file : fs::directory_iterator(act / "p-4.fra")) {
    CAPTURE(file.path().string());
    Lines english = read_lines(act / "p-4.eng" / file.path().filename());
    for (store::ManifestLine& line : english) line.clause = std::to_string(line.order);
    const auto ids = versioning::pair_clauses(english, read_document(file.path()));
    const auto alone = static_cast<std::size_t>(std::count(ids.begin(), ids.end(), ""));
    CHECK(100 * alone <= ids.size());
  }
}
