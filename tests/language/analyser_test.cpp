#include "language/analyser.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <thread>

#include "text/unicode.h"

using language::Purpose;

namespace {

// "surface[key key] surface[…]"
std::string shown(const language::Analyser& analyser, std::string_view text, Purpose purpose) {
  std::string out;
  for (const auto& word : language::words(analyser, text, purpose)) {
    if (!out.empty()) out += ' ';
    out += word.surface + '[';
    for (const auto& key : word.keys) out += (&key == word.keys.data() ? "" : " ") + key;
    if (!word.whole_keys.empty()) out += " whole";
    for (const auto& key : word.whole_keys) out += ' ' + key;
    out += ']';
  }
  return out;
}

bool finds(const language::Analyser& analyser, std::string_view query, std::string_view text) {
  const auto wanted = language::words(analyser, query, Purpose::query);
  const auto held = language::words(analyser, text, Purpose::index);
  REQUIRE(wanted.size() == 1);
  REQUIRE(held.size() == 1);
  const auto has = [&](const std::string& key) { return std::ranges::find(held[0].keys, key) != held[0].keys.end(); };
  const bool found = std::ranges::any_of(wanted[0].keys, has);
  return found;
}

struct Example {
  std::string_view text;
  std::string_view expected;
};

}  // namespace

TEST_CASE("A folded text has an exact and a folded key for every word") {
  const Example examples[] = {
      {"", ""},
      {"… – (!)", ""},
      {"Tŷ haf", "Tŷ[=tŷ :ty] haf[=haf :haf]"},
      {"TY\xCC\x82", "TY\xCC\x82[=tŷ :ty]"},
      {"i’r Cymru'n", "i’r[=i'r :i'r] Cymru'n[=cymru'n :cymru'n]"},
      {"'quoted' words’", "quoted[=quoted :quoted] words[=words :words]"},
      {"co-operative", "co[=co :co] operative[=operative :operative whole =cooperative :cooperative]"},
      {"2-1 a--b c- d", "2[=2 :2] 1[=1 :1] a[=a :a] b[=b :b] c[=c :c] d[=d :d]"},
      {"a-b-c-d-e", "a[=a :a] b[=b :b] c[=c :c] d[=d :d] e[=e :e]"},
      {"£5,000.50 for 2/3", "5,000.50[=5,000.50 :5000.50] for[=for :for] 2[=2 :2] 3[=3 :3]"},
      {"1,2 2019,2020", "1[=1 :1] 2[=2 :2] 2019[=2019 :2019] 2020[=2020 :2020]"},
      {"30.2(iv) HO401 B2.2. 12A", "30.2[=30.2 :30.2] iv[=iv :iv] HO401[=ho401 :ho401] B2.2[=b2.2 :b2.2] 12A[=12a :12a]"},
      {"or\xC2\xADganise \xEF\xBB\xBFhello", "or\xC2\xADganise[=organise :organise] hello[=hello :hello]"},
      {"party\xC2\xAD\xC2\xADs", "party\xC2\xAD\xC2\xADs[=partys :partys]"},
      {"w^yl", "w[=w :w] yl[=yl :yl]"},
      {"a\xFFz", "a[=a :a] z[=z :z]"},
      {"Straße", "Straße[=strasse :strasse]"},
  };
  for (const auto& example : examples) {
    CAPTURE(example.text);
    CHECK(shown(language::folding_analyser(), example.text, Purpose::index) == example.expected);
  }
}

TEST_CASE("A folded query asks for both spellings unless an accent was typed") {
  const Example examples[] = {
      {"mor", "mor[=mor :mor]"},
      {"môr", "môr[=môr]"},
      {"w^yl ty^ T^", "w^yl[=ŵyl] ty^[=tŷ] T[=t :t]"},
      {"5,000", "5,000[=5,000 :5000]"},
      {"5000", "5000[=5000 :5000]"},
  };
  for (const auto& example : examples) {
    CAPTURE(example.text);
    CHECK(shown(language::folding_analyser(), example.text, Purpose::query) == example.expected);
  }
}

TEST_CASE("English adds the stem, but not to words with digits") {
  const Example examples[] = {
      {"Housing the party’s rents", "Housing[=housing hous] the[=the the] party’s[=party's parti] rents[=rents rent]"},
      {"HO401 5,000", "HO401[=ho401 :ho401] 5,000[=5,000 :5000]"},
      {"café", "café[=café :cafe café cafe]"},
  };
  for (const auto& example : examples) {
    CAPTURE(example.text);
    CHECK(shown(language::english_analyser(), example.text, Purpose::index) == example.expected);
  }
}

TEST_CASE("What a word of a query finds") {
  struct Pair {
    const language::Analyser& analyser;
    std::string_view query;
    std::string_view text;
    bool found;
  };
  const auto& xx = language::folding_analyser();
  const auto& en = language::english_analyser();
  const Pair pairs[] = {
      {xx, "mor", "môr", true},      {xx, "mor", "mor", true},       {xx, "môr", "môr", true},
      {xx, "môr", "mor", false},     {xx, "MÔR", "môr", true},       {xx, "w^yl", "ŵyl", true},
      {xx, "ty", "tŷ", true},        {xx, "5000", "5,000", true},    {xx, "5,000", "5000", true},
      {xx, "5,000", "5,000", true},  {xx, "500", "5,000", false},    {xx, "cynnig", "cynigion", false},
      {en, "rents", "renting", true},{en, "party", "party’s", true}, {en, "cafe", "cafés", true},
      {en, "café", "cafe", false},   {en, "cafés", "café", true},
      {en, "ho401", "HO401", true},   {en, "5000", "5,000", true},
      {en, "rent", "parent", false}, {en, "12a", "12", false},
  };
  for (const auto& pair : pairs) {
    CAPTURE(pair.query);
    CAPTURE(pair.text);
    CHECK(finds(pair.analyser, pair.query, pair.text) == pair.found);
  }
}

TEST_CASE("Every word of a text is found when it is typed as it stands") {
  const std::string_view text =
      "Mae’r gynhadledd yn nodi: (a) tŷ, ŵyl, môr; 5,000 o bobl, 30.2(iv), HO401 – co-operative party's "
      "CAFÉ na\xC3\xAFve 1.1.2 na\x69\xCC\x88ve ﬁn Ǆ";
  for (const auto* analyser : {&language::folding_analyser(), &language::english_analyser(), &language::welsh_analyser()}) {
    for (const auto& word : language::words(*analyser, text, Purpose::index)) {
      CAPTURE(word.surface);
      CHECK(finds(*analyser, word.surface, word.surface));
      CHECK(text.substr(word.begin, word.end - word.begin) == word.surface);
      CHECK(word.keys[0].starts_with('='));
    }
  }
}

TEST_CASE("A word of any length is one position with short keys") {
  for (const std::string& unit : {std::string("a"), std::string("ŵ"), std::string("w^"), std::string("7")}) {
    std::string word;
    for (int i = 0; i < 5000; ++i) word += unit;
    for (const Purpose purpose : {Purpose::index, Purpose::query}) {
      const auto found = language::words(language::english_analyser(), word, purpose);
      if (unit == "w^" && purpose == Purpose::index) continue;
      REQUIRE(found.size() == 1);
      CHECK(found[0].surface.size() == word.size());
      for (const auto& key : found[0].keys) {
        CHECK(key.size() <= 65);
        CHECK_FALSE(text::first_invalid_utf8(key).has_value());
      }
    }
  }
}

TEST_CASE("A sink that has enough stops the analysis") {
  int calls = 0;
  language::english_analyser().analyse("one two three", Purpose::index, [&](const language::Token&) { return ++calls < 3; });
  CHECK(calls == 3);
}

TEST_CASE("A sink may do without the further keys of a word") {
  std::string keys;
  language::english_analyser().analyse("Rising rents, co-operatives", Purpose::index, [&](const language::Token& token) {
    keys += std::string(token.key) + ' ';
    return token.key == "=rents" ? language::Go(true) : language::Go::past_keys();
  });
  CHECK(keys == "=rising =rents rent =co =operatives cooper ");
}

TEST_CASE("The keys of a word begin as it does where an analyser says so") {
  const char* words = "skies dying lying ties early only singly ugly idly news youth yearly café écoles 5,000 it's co-operative I";
  for (const auto* analyser : {&language::english_analyser(), &language::folding_analyser()}) {
    REQUIRE(analyser->keeps_first_letter());
    for (const language::Word& word : language::words(*analyser, words, Purpose::index)) {
      const char first = word.keys.front()[1];
      if (static_cast<unsigned char>(first) >= 0x80) continue;
      for (const std::string& key : word.keys) {
        CAPTURE(key);
        CHECK(key[key.find_first_not_of("=:")] == first);
      }
    }
  }
  CHECK_FALSE(language::welsh_analyser().keeps_first_letter());
}

TEST_CASE("A language tag chooses the analyser") {
  const auto* english = &language::english_analyser();
  const auto* folding = &language::folding_analyser();
  CHECK(&language::analyser_for("en") == english);
  CHECK(&language::analyser_for("en-GB") == english);
  CHECK(&language::analyser_for("cy") == &language::welsh_analyser());
  CHECK(&language::analyser_for("CY-GB") == &language::welsh_analyser());
  CHECK(&language::analyser_for("enm") == folding);
  CHECK(&language::analyser_for("") == folding);
  CHECK(english->fingerprint() != folding->fingerprint());
  CHECK(english->fingerprint() == language::english_analyser().fingerprint());
}

TEST_CASE("Threads share an analyser") {
  const std::string text = "Conference believes that housing policies should be determined by communities";
  const std::string expected = shown(language::english_analyser(), text, Purpose::index);
  std::vector<std::string> results(4);
  std::vector<std::thread> threads;
  for (auto& result : results)
    threads.emplace_back([&result, &text] {
      for (int i = 0; i < 50; ++i) result = shown(language::english_analyser(), text, Purpose::index);
    });
  for (auto& thread : threads) thread.join();
  for (const auto& result : results) CHECK(result == expected);
}
