// Which Welsh words find which, with nothing but the tables of the program.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "language/analyser.h"
#include "text/unicode.h"

using language::Purpose;

namespace {

std::vector<std::string> keys(std::string_view word, Purpose purpose) {
  const auto words = language::words(language::welsh_analyser(), word, purpose);
  if (words.empty()) return {};
  return words.size() > 1 ? words.back().whole_keys : words.front().keys;
}

bool finds(std::string_view query, std::string_view text) {
  const auto wanted = keys(query, Purpose::query);
  const auto held = keys(text, Purpose::index);
  return std::ranges::any_of(wanted, [&](const std::string& key) { return std::ranges::find(held, key) != held.end(); });
}

// Lines of "word: form form": the word finds each form, each form the word.
void check_families(const std::filesystem::path& file) {
  std::ifstream in(file);
  REQUIRE(in);
  std::string line;
  while (std::getline(in, line)) {
    const auto colon = line.find(':');
    if (colon == std::string::npos) continue;
    const std::string word = line.substr(0, colon);
    std::istringstream forms(line.substr(colon + 1));
    for (std::string form; forms >> form;) {
      CAPTURE(word);
      CAPTURE(form);
      CHECK(finds(word, form));
      CHECK(finds(form, word));
    }
  }
}

}  // namespace

TEST_CASE("A Welsh word finds its forms and they find it") { check_families(TEST_DIR "/cases/welsh_forms.txt"); }

TEST_CASE("The forms a Welsh analyser has to find") {
  const std::filesystem::path cases = SOURCE_DIR "/../shared/eval/welsh/cases.txt";
  if (!std::filesystem::exists(cases)) {
    MESSAGE("SKIPPED: ../shared/eval/welsh is not here");
    return;
  }
  check_families(cases);
}

TEST_CASE("Words that look like forms of another are not") {
  struct Pair {
    std::string_view query;
    std::string_view text;
  };
  const Pair pairs[] = {{"gallu", "allan"},  {"tan", "ysgolion"}, {"cân", "gan"},     {"môr", "mor"},      {"tân", "tan"},
                        {"dyn", "tyn"},      {"cynnig", "cynnal"}, {"mam", "bam"},    {"plaid", "plant"},  {"cant", "cawsom"},
                        {"gwaith", "gwaethaf"}, {"tair", "gair"}, {"pobl", "pabell"}, {"llais", "lleol"},  {"arall", "aros"},
                        {"dod", "nodwch"},    {"man", "Manon"},    {"mynydd", "fyny"},  {"mawr", "cymaint"}, {"newydd", "newyddion"},
                        {"rhoi", "rhydd"},    {"dweud", "meddai"}, {"gweld", "wel"},     {"môr", "moron"},
                        {"mynd", "ei"},       {"mynd", "â"},       {"awyddu", "awyddus"}, {"rhif", "rhifedd"}, {"gan", "ynni"},
                        {"pan", "ban"},       {"geni", "Enoch"},   {"côr", "gorau"}};
  for (const Pair& pair : pairs) {
    CAPTURE(pair.query);
    CAPTURE(pair.text);
    CHECK_FALSE(finds(pair.query, pair.text));
  }
}

TEST_CASE("A word nobody has listed is found by what its ending tells") {
  struct Pair {
    std::string_view query;
    std::string_view text;
    bool found;
  };
  const Pair pairs[] = {{"Zwmpiad", "Zwmpiaid", true},   {"plwncyn", "blwncion", true},  {"zwmpfa", "zwmpfeydd", true},
                        {"plwncen", "blwncenni", true},  {"zwmpiwr", "zwmpwyr", true},   {"plwncid", "phlwncids", true},
                        {"zwmpio", "zwmpiodd", true},    {"zwmpu", "zwmpus", false},     {"zwmpio", "zwmpiant", false},
                        {"plwncyn", "plwncwyr", false}};
  for (const Pair& pair : pairs) {
    CAPTURE(pair.query);
    CAPTURE(pair.text);
    CHECK(finds(pair.query, pair.text) == pair.found);
  }
}

TEST_CASE("Accents may be left out of a Welsh query, not added") {
  struct Pair {
    std::string_view query;
    std::string_view text;
    bool found;
  };
  const Pair pairs[] = {{"ty", "tŷ", true},       {"ty", "dŷ", true},    {"ty^", "tai", true},   {"mor", "môr", true},
                        {"mor", "fôr", true},     {"môr", "fôr", true},  {"môr", "moroedd", true}, {"moroedd", "mor", false},
                        {"gŵyl", "gwyl", true},   {"tân", "tan", false},  {"gwyl", "ŵyl", true}, {"canu", "cânu", true},   {"TŶ", "dŷ", true},
                        {"cânt", "gant", false},  {"siwr", "siŵr", true}};
  for (const Pair& pair : pairs) {
    CAPTURE(pair.query);
    CAPTURE(pair.text);
    CHECK(finds(pair.query, pair.text) == pair.found);
  }
}

TEST_CASE("Clitics leave the word they lean on to be found, exactly too") {
  CHECK(finds("Cymru", "Cymru'n"));
  CHECK(finds("Cymru", "Gymru’r"));
  CHECK(finds("ewythr", "f'ewythr"));
  const auto held = keys("Cymru'n", Purpose::index);
  CHECK(held.front() == "=cymru'n");
  CHECK(std::ranges::find(held, "=cymru") != held.end());
}

TEST_CASE("A hyphenated Welsh word is found written as one") {
  CHECK(finds("cydweithio", "gyd-weithio"));
  CHECK(finds("di-waith", "ddi-waith"));
  CHECK(finds("is-bwyllgor", "is-bwyllgorau"));
}

TEST_CASE("Any bytes have keys, and few of them") {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::string bytes;
    const std::size_t size = random() % 300;
    for (std::size_t i = 0; i < size; ++i) {
      const char* const pieces[] = {"ngh", "a", "e", "i", "dd", "asant", "w^", "ŷ", "-", "'", "nn", "iau", " ", "n", "h"};
      if (random() % 4 == 0) bytes += static_cast<char>(random() % 256);
      else bytes += pieces[random() % std::size(pieces)];
    }
    for (const Purpose purpose : {Purpose::index, Purpose::query}) {
      const auto words = language::words(language::welsh_analyser(), bytes, purpose);
      for (const auto& word : words) {
        CAPTURE(word.surface);
        CHECK(word.keys.front().starts_with('='));
        CHECK(word.keys.size() < 60);
        for (const auto& key : word.keys) CHECK(key.size() <= 65);
      }
    }
  }
}

TEST_CASE("Every form that is typed as it stands is found") {
  std::mt19937 random(11);
  const char* const letters[] = {"a", "e", "i", "o", "u", "w", "y", "b", "c", "ch", "d", "dd", "f", "g", "ng", "l", "ll", "m",
                                 "n", "p", "r", "rh", "s", "t", "th", "ô", "ŵ", "é", "au", "ion", "odd", "wyd", "ach"};
  for (int round = 0; round < 2000; ++round) {
    std::string word;
    for (std::size_t i = 0, size = 1 + random() % 8; i < size; ++i) word += letters[random() % std::size(letters)];
    CAPTURE(word);
    CHECK(finds(word, word));
    CHECK(finds(text::fold_accents(word), word));
  }
}
