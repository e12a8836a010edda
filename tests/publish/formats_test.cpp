#include <doctest/doctest.h>

#include "publish/atom.h"
#include "publish/csv.h"

TEST_CASE("a cell is quoted where it must be, and no spreadsheet runs it") {
  struct Row {
    const char* words;
    const char* cell;
  };
  const Row rows[] = {{"plain", "plain"}, {"a, b", "\"a, b\""}, {"say \"no\"", "\"say \"\"no\"\"\""}, {"two\nlines", "\"two\nlines\""},
                      {"=1+1", "'=1+1"},  {"-5", "'-5"},        {"", ""}};
  for (const Row& row : rows) {
    CAPTURE(row.words);
    CHECK(publish::csv_line({row.words, "z"}) == std::string(row.cell) + ",z\r\n");
  }
}

TEST_CASE("a feed escapes its words and is as new as its newest entry") {
  publish::Feed feed;
  feed.title = "Rents & wages";
  feed.entries = {{"urn:a", "One <b>", "/a", "2024-01-01T00:00:00Z", "x", "en"}, {"urn:b", "Dau", "/b", "2025-01-01T00:00:00Z", "y", "cy"}};
  const auto xml = publish::atom(feed);
  CHECK(xml.find("<title>Rents &amp; wages</title>") != std::string::npos);
  CHECK(xml.find("<title>One &lt;b&gt;</title>") != std::string::npos);
  CHECK(xml.find("</author>") > xml.find("<updated>2025-01-01T00:00:00Z</updated>"));
  CHECK(publish::atom({}).find("<updated>1970-01-01T00:00:00Z</updated>") != std::string::npos);
}
