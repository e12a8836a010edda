#include <doctest/doctest.h>

#include "text/date.h"
#include "text/hash.h"
#include "text/problem.h"
#include "text/unicode.h"

TEST_CASE("a date is one to the day, the month or the year") {
  const struct {
    const char* written;
    bool is_date;
  } cases[] = {
      {"2016", true},       {"2016-12", true},     {"2016-12-01", true},  {"2016-02-29", true},  {"2016-02-30", false},
      {"2015-02-29", false}, {"1900-02-29", false}, {"2000-02-29", true},  {"2016-13", false},    {"2016-00-01", false},
      {"0999", false},      {"16", false},         {"2016/12/01", false}, {"2016-12-1", false},  {"2016-1a-01", false},
      {"", false},          {"2016-12-01 ", false}, {"2016-04-31", false}, {"2016-12-00", false},
  };
  for (const auto& row : cases) {
    CAPTURE(row.written);
    CHECK(text::Date::parse(row.written).has_value() == row.is_date);
  }
}

TEST_CASE("dates of differing precision have one order") {
  CHECK(*text::Date::parse("2016") < *text::Date::parse("2016-12"));
  CHECK(*text::Date::parse("2016-12") < *text::Date::parse("2016-12-01"));
  CHECK(text::Date::parse("2016-12-01")->year() == 2016);
  CHECK(text::Date::parse("2016-12-01")->is_day());
  CHECK_FALSE(text::Date::parse("2016-12")->is_day());
}

TEST_CASE("SHA-256 gives the published test values") {
  CHECK(text::sha256("").hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(text::sha256("abc").hex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(text::Hasher().add("a").add("").add("bc").finish() == text::sha256("abc"));
}

TEST_CASE("a hash reads back from its bytes and its digits") {
  const text::Hash hash = text::sha256("abc");
  CHECK(text::hash_from_bytes(hash.view()) == hash);
  CHECK(text::hash_from_hex(hash.hex()) == hash);
  CHECK_FALSE(text::hash_from_bytes("short").has_value());
  CHECK_FALSE(text::hash_from_hex(std::string(64, 'g')).has_value());
  CHECK_FALSE(text::hash_from_hex("ab").has_value());
}

TEST_CASE("base32 gives the values of RFC 4648 in lower case") {
  const struct {
    std::string bytes;
    const char* encoded;
  } cases[] = {{"", ""}, {"f", "my"}, {"fo", "mzxq"}, {"foo", "mzxw6"}, {"foobar", "mzxw6ytboi"}};
  for (const auto& row : cases) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(row.bytes.data());
    CHECK(text::base32({bytes, row.bytes.size()}) == row.encoded);
  }
}

TEST_CASE("a problem is told with its place, the line and a caret") {
  text::Problem problem{"a.md", 3, 5, text::Severity::error, "no", "tŷ \xE2\x80\x9Cx"};
  CHECK(to_string(problem) == "a.md:3: no\n  tŷ “x\n      ^\n");
  problem.severity = text::Severity::warning;
  problem.column = 0;
  CHECK(to_string(problem) == "a.md:3: warning: no\n  tŷ “x\n");
  problem.line = 0;
  problem.excerpt.clear();
  problem.severity = text::Severity::note;
  CHECK(to_string(problem) == "a.md: note: no\n");
}

TEST_CASE("of a long line only the part around the column is shown") {
  const text::Problem problem{"a.md", 1, 301, text::Severity::error, "no", std::string(300, 'a') + "X" + std::string(300, 'b')};
  const std::string shown = to_string(problem);
  const std::size_t line = shown.find('\n') + 1;
  const std::size_t caret = shown.find('\n', line) + 1;
  CHECK(shown.size() < 300);
  CHECK(shown[line + shown.find('^') - caret] == 'X');
}

TEST_CASE("only errors are errors") {
  text::Problems problems = {{"a", 0, 0, text::Severity::warning, "w", ""}, {"a", 0, 0, text::Severity::note, "n", ""}};
  CHECK_FALSE(has_errors(problems));
  problems.push_back({"a", 0, 0, text::Severity::error, "e", ""});
  CHECK(has_errors(problems));
}

TEST_CASE("ill-formed UTF-8 is found where it starts") {
  const struct {
    std::string bytes;
    std::optional<std::size_t> at;
  } cases[] = {
      {"ŷ", std::nullopt},          {"a\xFF", 1},           {"\xC0\x80", 0},          {"ab\xE2\x82", 2},
      {"\xED\xA0\x80", 0},          {"\xF4\x90\x80\x80", 0}, {"\xF0\x9F\x8F\xB4", std::nullopt}, {"\xE0\x80\x80", 0},
  };
  for (const auto& row : cases) CHECK(text::first_invalid_utf8(row.bytes) == row.at);
}

TEST_CASE("normal forms and folding") {
  CHECK(text::nfc("w\xCC\x82yl") == "ŵyl");
  CHECK(text::nfc("a\xFF") == "a\xEF\xBF\xBD");
  CHECK(text::fold_case("TŶ Straße") == "tŷ strasse");
  CHECK(text::fold_accents("Tŷ ŵyl Café") == "Ty wyl Cafe");
  CHECK(text::length("tŷ") == 2);
}

TEST_CASE("words are runs of letters, marks and digits") {
  CHECK(text::words("It’s £5,000 – tŷ w\xCC\x82yl!") ==
        std::vector<std::string_view>{"It", "s", "5", "000", "tŷ", "w\xCC\x82yl"});
  CHECK(text::words(" …").empty());
}
