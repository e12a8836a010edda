#include <doctest/doctest.h>

#include <regex>
#include <set>

#include "site/files.h"
#include "site/strings.h"
#include "site/web.h"
#include "store/facts.h"

namespace {

const site::Web& web() {
  static const site::Web kWeb(site::web_files(SOURCE_DIR "/web"));
  return kWeb;
}

std::set<std::string> base_keys(const site::Strings& strings) {
  std::set<std::string> keys;
  for (const auto& key : strings.keys()) keys.insert(key.substr(0, key.find('#')));
  return keys;
}

/// "{a} … {b}" → a, b.
std::set<std::string> names_in(const std::string& words) {
  static const std::regex kName("\\{([a-z]+)\\}");
  std::set<std::string> names;
  for (std::sregex_iterator i(words.begin(), words.end(), kName), end; i != end; ++i) names.insert((*i)[1]);
  return names;
}

}  // namespace

TEST_CASE("English and Welsh have the same strings") {
  CHECK(base_keys(web().english) == base_keys(web().welsh));
}

TEST_CASE("a string has the same names in both languages") {
  for (const auto& key : web().english.keys()) {
    if (key == "_note" || !web().welsh.has(key) || key.find("#one") != std::string::npos) continue;
    INFO(key);
    CHECK(names_in(web().english.at(key)) == names_in(web().welsh.at(key)));
  }
}

TEST_CASE("a counted string has at least the form for all other numbers") {
  for (const auto* strings : {&web().english, &web().welsh})
    for (const auto& key : strings->keys()) {
      const auto mark = key.find('#');
      if (mark == std::string::npos) continue;
      INFO(strings->lang(), " ", key);
      CHECK(strings->has(key.substr(0, mark) + "#other"));
    }
}

TEST_CASE("every name of a vocabulary has its words") {
  using store::Vocabulary;
  const std::pair<Vocabulary, const char*> sets[] = {
      {Vocabulary::kind, "kind"},       {Vocabulary::kind, "kinds"},           {Vocabulary::force, "force"},
      {Vocabulary::stage, "stage"},     {Vocabulary::decision, "decision"},    {Vocabulary::provenance, "provenance"},
      {Vocabulary::reason, "reason"},   {Vocabulary::relation, "relation"},    {Vocabulary::relation, "relation.back"},
      {Vocabulary::level, "level"},     {Vocabulary::authoritative, "authoritative"},
      {Vocabulary::exec_recommendation, "exec_recommendation"},
  };
  for (const auto& [vocabulary, set] : sets)
    for (const auto name : store::names(vocabulary)) {
      INFO(set, ".", std::string(name));
      CHECK(web().english.has(std::string(set) + "." + std::string(name)));
    }
}

TEST_CASE("Welsh has six plural forms, English two") {
  struct Row {
    std::size_t n;
    const char* english;
    const char* welsh;
  };
  const Row rows[] = {
      {0, "No results", "Dim canlyniadau"}, {1, "1 result", "1 canlyniad"},    {2, "2 results", "2 ganlyniad"},
      {3, "3 results", "3 chanlyniad"},     {4, "4 results", "4 canlyniad"},   {6, "6 results", "6 chanlyniad"},
      {7, "7 results", "7 canlyniad"},      {106, "106 results", "106 canlyniad"},
  };
  for (const auto& row : rows) {
    CHECK(web().english.count("results", row.n) == row.english);
    CHECK(web().welsh.count("results", row.n) == row.welsh);
  }
}

TEST_CASE("dates read in both languages as far as they are known") {
  CHECK(site::date_words("2024-03-16", "en") == "16 March 2024");
  CHECK(site::date_words("2024-03-16", "cy") == "16 Mawrth 2024");
  CHECK(site::date_words("2016-12", "cy") == "Rhagfyr 2016");
  CHECK(site::date_words("2016", "en") == "2016");
  CHECK(site::date_words("2024-08-01", "cy") == "1 Awst 2024");
  CHECK(site::date_words("spring", "en") == "spring");
}

TEST_CASE("a key or a value that is missing is named") {
  CHECK_THROWS_WITH_AS((void)web().english.at("nonsense"), "no string 'nonsense' in en", std::out_of_range);
  CHECK_THROWS_WITH_AS((void)web().english.fill("version", {}), "no value for {n} in 'version'", std::out_of_range);
  CHECK(web().english.fill("version", {{"n", "<3>"}}) == "Version <3>");
  CHECK(web().english.word("kind", "song_sheet") == "song sheet");
  CHECK_THROWS_AS(site::Strings("en", "[]"), std::runtime_error);
  CHECK_THROWS_AS(site::Strings("en", "{\"a\":1}"), std::runtime_error);
}

TEST_CASE("a label is spoken of without the punctuation that closes it") {
  const std::pair<const char*, const char*> rows[] = {{"4.", "4"}, {"a)", "a"}, {"(b)", "(b)"}, {"30.2(iv)", "30.2(iv)"}, {"Rule 5", "Rule 5"},
                                                      {"1.1.", "1.1"}, {"", ""}, {".", ""}};
  for (const auto& [label, spoken] : rows) CHECK(site::spoken_label(label) == spoken);
}

TEST_CASE("a clause is spoken of by its label, unless the label names its own division") {
  const std::pair<const char*, const char*> rows[] = {{"4.", "Clause 4"}, {"HO401", "Clause HO401"}, {"Rule 5", "Rule 5"}, {"Rheol 4.", "Rheol 4"},
                                                      {"Article I:", "Article I"}, {"14 xi", "Clause 14 xi"}, {"Rule", "Clause Rule"}, {"", "Clause"}};
  for (const auto& [label, said] : rows) CHECK(web().english.clause(label) == said);
}
