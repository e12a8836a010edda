#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "language/analyser.h"
#include "store/connection.h"
#include "tests/store/temporary.h"

using namespace store;
using namespace store_test;

namespace {

/// One index a language over the same texts.
struct Index {
  Index() {
    db.script(R"(
        CREATE VIRTUAL TABLE en USING fts5(text, tokenize = 'safbwynt en');
        CREATE VIRTUAL TABLE cy USING fts5(text, tokenize = 'safbwynt cy');
        CREATE VIRTUAL TABLE xx USING fts5(text, tokenize = 'safbwynt xx');)");
  }
  void add(std::string_view text) {
    for (const char* table : {"en", "cy", "xx"})
      db.run(std::string("INSERT INTO ") + table + "(text) VALUES (?1)", text);
  }
  std::int64_t hits(const std::string& table, const std::string& match) {
    Statement row = db.prepare("SELECT count(*) FROM " + table + " WHERE " + table + " MATCH ?1");
    REQUIRE(row.bind(match).step());
    return row.integer(0);
  }
  std::string highlighted(const std::string& table, const std::string& match) {
    Statement row = db.prepare("SELECT highlight(" + table + ", 0, '[', ']') FROM " + table + " WHERE " +
                               table + " MATCH ?1");
    return row.bind(match).step() ? row.str(0) : "";
  }

  TemporaryDirectory directory;
  Connection db{directory.file("index.db"), Connection::Mode::writer, Session{Audience::editor, today}};
};

std::vector<std::string> keys(std::string_view lang, std::string_view word) {
  return language::words(language::analyser_for(lang), word, language::Purpose::query).at(0).keys;
}

/// A MATCH for any of the keys of a word.
std::string any_key(std::string_view lang, std::string_view word) {
  std::string match;
  for (const std::string& key : keys(lang, word)) match += (match.empty() ? "\"" : " OR \"") + key + "\"";
  return match;
}

}  // namespace

TEST_CASE("a MATCH asks for keys, and every position of a text has several") {
  Index index;
  index.add("Rents rise. The rent controls of tŷ haf.");
  struct Row {
    std::string_view what, table;
    std::string match;
    std::int64_t hits;
  };
  const std::vector<Row> rows = {
      {"the word as it stands", "en", "\"=rents\"", 1},
      {"the exact key of another form", "en", "\"=renting\"", 0},
      {"any key of another form", "en", any_key("en", "renting"), 1},
      {"a phrase of exact keys", "en", "\"=rent =controls\"", 1},
      {"words that do not stand together", "en", "\"=rents =controls\"", 0},
      {"a phrase of keys of either kind", "en", "\"=rent\" + \"" + keys("en", "control").back() + "\"", 1},
      {"accents left out", "cy", any_key("cy", "ty"), 1},
      {"accents as written", "cy", "\"=tŷ\"", 1},
      {"accents left out, exactly", "cy", "\"=ty\"", 0},
      {"no stems of another language", "cy", any_key("cy", "controlling"), 0},
      {"a language without an analyser", "xx", "\"=haf\"", 1},
      {"the beginning of a word", "en", "\"=contr\"*", 1},
      {"no key at all", "en", "\"\"", 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CAPTURE(row.match);
    CHECK(index.hits(std::string(row.table), row.match) == row.hits);
  }
}

TEST_CASE("highlights are at the words, whichever of their keys was found") {
  Index index;
  index.add("“Rents”, tŷ haf – rent controls");
  CHECK(index.highlighted("en", any_key("en", "rent")) == "“[Rents]”, tŷ haf – [rent] controls");
  CHECK(index.highlighted("en", "\"=rent =controls\"") == "“Rents”, tŷ haf – [rent controls]");
  CHECK(index.highlighted("cy", any_key("cy", "ty")) == "“Rents”, [tŷ] haf – rent controls");
}

TEST_CASE("an index with several keys a position passes FTS5's own check") {
  Index index;
  for (const char* text : {"", "Rents", "Mae’r tŷ haf yn ddrud", "one two one two"}) index.add(text);
  index.db.run("DELETE FROM en WHERE rowid = 3");
  for (const char* table : {"en", "cy", "xx"}) {
    CAPTURE(table);
    CHECK_NOTHROW(
        index.db.run(std::string("INSERT INTO ") + table + "(" + table + ") VALUES ('integrity-check')"));
  }
}

TEST_CASE("the tokenizer wants the language as its one argument") {
  Index index;
  CHECK_THROWS_AS(index.db.script("CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'safbwynt')"), Error);
  CHECK_THROWS_AS(index.db.script("CREATE VIRTUAL TABLE t USING fts5(x, tokenize = 'safbwynt en cy')"),
                  Error);
}
