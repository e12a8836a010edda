#include "text/word_diff.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <random>
#include <sstream>
#include <utility>

#include "tests/text/cases.h"
#include "text/unicode.h"
#include "tools/fuzz/bodies.h"

namespace {

namespace fs = std::filesystem;
using text::Edit;
using text::word_diff;
using text::WordChange;
using text::WordDiff;

std::string name(WordChange change) {
  switch (change) {
    case WordChange::none:
      return "none";
    case WordChange::typographic:
      return "typographic";
    case WordChange::case_only:
      return "case only";
    case WordChange::reference_only:
      return "reference only";
    case WordChange::words:
      return "words";
  }
  return "";
}

std::string marked(const WordDiff& diff) {
  std::string out;
  for (const text::Piece& piece : diff.pieces) {
    switch (piece.edit) {
      case Edit::same:
        out += piece.text;
        break;
      case Edit::removed:
        out += "[-" + piece.text + "-]";
        break;
      case Edit::inserted:
        out += "{+" + piece.text + "+}";
        break;
    }
  }
  return out;
}

/// "old\n---\nnew\n" as the two texts without their last line feed.
std::pair<std::string, std::string> two_texts(const std::string& input) {
  const std::size_t rule = input.starts_with("---\n") ? 0 : input.find("\n---\n") + 1;
  const auto without_feed = [](std::string text) {
    if (text.ends_with('\n')) text.pop_back();
    return text;
  };
  return {without_feed(input.substr(0, rule)), without_feed(input.substr(rule + 4))};
}

fs::path corpora() {
  const char* path = std::getenv("SAFBWYNT_SHARED");
  return (path ? fs::path(path) : fs::path(SOURCE_DIR) / ".." / "shared") / "corpora";
}

/// The versions in each folder below `folder`, by date.
std::vector<std::vector<std::string>> series(const std::string& folder) {
  std::map<fs::path, std::vector<std::string>> found;
  for (const auto& entry : fs::recursive_directory_iterator(corpora() / folder)) {
    if (entry.path().extension() == ".md") found[entry.path().parent_path()].push_back(entry.path().string());
  }
  std::vector<std::vector<std::string>> out;
  for (auto& [parent, paths] : found) {
    std::sort(paths.begin(), paths.end());
    out.push_back(std::move(paths));
  }
  return out;
}

void check_versions_of(const std::string& folder) {
  if (!fs::exists(corpora() / folder)) {
    MESSAGE("SKIPPED: no " << folder << "; set SAFBWYNT_SHARED");
    return;
  }
  int pairs = 0;
  for (const std::vector<std::string>& versions : series(folder)) {
    for (std::size_t i = 1; i < versions.size(); ++i, ++pairs) {
      CAPTURE(versions[i]);
      fuzz::word_diff(cases::slurp(versions[i - 1]), cases::slurp(versions[i]));
    }
  }
  CHECK(pairs > 10);
}

const std::string kLikeARuleBook =
    "The committee shall meet at least 4 times a year, and may not adjourn for more than 30 days without the "
    "consent of "
    "members. Under clause 4(2)(b) it’s the treasurer who must publish accounts over £5,000; “urgent” "
    "spending is "
    "decided by 2/3 of those present.\n\nMae’r pwyllgor yn cwrdd â’r gangen ym mis Mai, ac ni chaiff neb "
    "bleidleisio heb fod "
    "yn aelod. Ŵyl y gwanwyn – dim ond aelodau a gaiff ddod.\n";

std::vector<std::string> words_and_gaps(const std::string& source) {
  std::vector<std::string> out;
  std::istringstream in(source);
  for (std::string word; in >> word;) out.push_back(word + " ");
  return out;
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += word;
  return out;
}

/// Words taken out, put in, doubled and moved at random.
std::string edited(const std::string& source, std::mt19937& random) {
  std::vector<std::string> words = words_and_gaps(source);
  const auto below = [&random](std::size_t end) { return static_cast<std::ptrdiff_t>(random() % end); };
  for (auto edits = random() % 9; edits > 0 && words.size() > 2; --edits) {
    const auto at = words.begin() + below(words.size());
    const std::string word = words[static_cast<std::size_t>(below(words.size()))];
    switch (random() % 4) {
      case 0:
        words.erase(at);
        break;
      case 1:
        words.insert(at, word);
        break;
      case 2:
        *at = word;
        break;
      default:
        std::rotate(words.begin(), at, at + 1);
        break;
    }
  }
  return joined(words);
}

std::string shuffled_words(std::size_t count, unsigned vocabulary, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < count; ++i) words.push_back(fmt::format("w{} ", i % vocabulary));
  std::shuffle(words.begin(), words.end(), random);
  return joined(words);
}

std::size_t bytes_of(const WordDiff& diff, Edit edit) {
  std::size_t size = 0;
  for (const text::Piece& piece : diff.pieces) size += piece.edit == edit ? piece.text.size() : 0;
  return size;
}

}  // namespace

TEST_CASE("changes are marked as a reader would mark them") {
  for (const cases::Case& one : cases::read("word_diff.txt")) {
    CAPTURE(one.title);
    const auto [old_text, new_text] = two_texts(one.input);
    const WordDiff diff = word_diff(old_text, new_text);
    CHECK(marked(diff) + "\n" + name(classify(diff)) + "\n" == one.expected);
    fuzz::word_diff(old_text, new_text);
    fuzz::word_change(old_text, new_text);
  }
}

TEST_CASE("one thing for a reader is one token") {
  const std::vector<std::string> things = {
      "£5,000", "€5",   "4(2)(b)", "2/3",       "12A",        "30.2(iv)",     "HO401",
      "don't",  "it’s", "i'r",     "ŵyl",       "no-fault",   "2019-20",      "50%",
      "10.30",  "(iv)", "1.2.3",   "w\u0302yr", "£1,250,000", "self-employed"};
  for (const std::string& thing : things) {
    CAPTURE(thing);
    const WordDiff replaced = word_diff("for " + thing + " now", "for something now");
    REQUIRE(replaced.pieces.size() == 4);
    CHECK(replaced.pieces[1].text == thing);
    const WordDiff longer = word_diff("for x" + thing + " now", "for " + thing + " now");
    CHECK(longer.pieces.front().text.find(thing) == std::string::npos);
  }
}

TEST_CASE("a mark beside a word is no part of it") {
  const struct {
    const char* old_text;
    const char* new_text;
    const char* marked;
  } rows[] = {
      {"rents.", "rents!", "rents[-.-]{+!+}"},
      {"'rents'", "'rent'", "'[-rents-]{+rent+}'"},
      {"“rents”", "rents", "[-“-]rents[-”-]"},
      {"members' rights", "member's rights", "[-members'-]{+member's+} rights"},
      {"4, 5", "4; 5", "4[-,-]{+;+} 5"},
      {"**Rents**", "*Rents*", "[-**-]{+*+}Rents[-**-]{+*+}"},
      {"and/or", "and", "and[-/or-]"},
      {"member(s)", "members", "[-member(s)-]{+members+}"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.old_text);
    CHECK(marked(word_diff(row.old_text, row.new_text)) == row.marked);
  }
}

TEST_CASE("a diff applies to the text it was made from and to no other") {
  const WordDiff diff = word_diff("one two", "one three");
  CHECK(text::apply(diff, "one two") == "one three");
  CHECK(text::apply(diff, "one Two") == std::nullopt);
  CHECK(text::apply(diff.inverse(), "one three") == "one two");
}

TEST_CASE("nothing and everything") {
  CHECK(word_diff("", "").pieces.empty());
  CHECK_FALSE(word_diff("same", "same").changed());
  CHECK(marked(word_diff("", "a b")) == "{+a b+}");
  CHECK(marked(word_diff("a b", "")) == "[-a b-]");
  CHECK(classify(word_diff("", "")) == WordChange::none);
  CHECK(classify(word_diff("", "a")) == WordChange::words);
}

TEST_CASE("any bytes are compared") {
  const std::vector<std::string> texts = {std::string("a\0b", 3),
                                          "\xff\xfe",
                                          "\xc5",
                                          "\xc5 \xb5",
                                          "ŵ",
                                          "\u0302",
                                          "(((",
                                          "((a)(b",
                                          "£",
                                          "5,",
                                          "\xe2\x80",
                                          "’’"};
  for (const std::string& a : texts) {
    for (const std::string& b : texts) {
      fuzz::word_diff(a, b);
      fuzz::word_change(a, b);
    }
  }
}

TEST_CASE("random edits apply, invert and keep characters whole") {
  std::mt19937 random(20210515);
  for (int round = 0; round < 150; ++round) {
    CAPTURE(round);
    const std::string before = edited(kLikeARuleBook, random);
    fuzz::word_diff(before, edited(before, random));
  }
}

TEST_CASE("ten thousand words with one in twenty replaced keep all the others") {
  const std::string before = shuffled_words(10'000, 2'000, 1);
  std::vector<std::string> words = words_and_gaps(before);
  std::mt19937 random(5);
  for (std::size_t i = 0; i < words.size(); i += 20) words[i] = fmt::format("n{} ", random() % 500);
  const WordDiff diff = word_diff(before, joined(words));
  CHECK(text::apply(diff, before) == joined(words));
  CHECK(bytes_of(diff, Edit::same) > before.size() * 94 / 100);
}

TEST_CASE("fifty thousand shuffled words are still aligned by what they share") {
  const std::string before = shuffled_words(50'000, 8'000, 1), after = shuffled_words(50'000, 8'000, 2);
  const WordDiff diff = word_diff(before, after);
  CHECK(text::apply(diff, before) == after);
  CHECK(diff.hunks() > 100);
  CHECK(word_diff(after, before) == diff.inverse());
}

TEST_CASE("two halves that changed places keep one of them, however long") {
  const std::string first = shuffled_words(20'000, 9'000, 3), second = shuffled_words(20'000, 9'001, 4);
  const WordDiff diff = word_diff(first + "middle " + second, second + "middle " + first);
  CHECK(bytes_of(diff, Edit::same) > first.size() / 2);
}

TEST_CASE("the diff of every version of Open Politics applies and inverts") {
  check_versions_of("openpolitics/versions");
}
TEST_CASE("the diff of every version of Holacracy applies and inverts") {
  check_versions_of("holacracy/versions");
}
TEST_CASE("the diff of every version of the Patent Act applies and inverts") {
  check_versions_of("canada-versions");
}
