#include <doctest/doctest.h>

#include "site/negotiate.h"

TEST_CASE("Welsh is given to who prefers it") {
  struct Row {
    const char* header;
    const char* lang;
  };
  const Row rows[] = {
      {"", "en"},          {"cy", "cy"},           {"en-GB,en;q=0.9,cy;q=0.8", "en"}, {"cy-GB, en;q=0.5", "cy"},
      {"cy;q=0", "en"},    {"fr, de", "en"},       {"en;q=0.3, cy;q=0.301", "cy"},    {"*", "en"},
      {"CY", "cy"},        {"cyx", "en"},          {";;;,,,q=", "en"},                {"cy;q=abc", "cy"},
  };
  for (const auto& row : rows) {
    INFO(row.header);
    CHECK(site::preferred_language(row.header) == row.lang);
  }
}

TEST_CASE("the smallest encoding a client takes is chosen") {
  using site::Encoding;
  struct Row {
    const char* header;
    Encoding encoding;
  };
  const Row rows[] = {
      {"", Encoding::identity},
      {"gzip, deflate, br, zstd", Encoding::brotli},
      {"gzip", Encoding::gzip},
      {"br;q=0, gzip", Encoding::gzip},
      {"br;q=0.5, gzip;q=0.9", Encoding::gzip},
      {"*", Encoding::brotli},
      {"*;q=0", Encoding::identity},
      {"gzip;q=0, *", Encoding::brotli},
      {"identity", Encoding::identity},
      {"brr, gzipp", Encoding::identity},
  };
  for (const auto& row : rows) {
    INFO(row.header);
    CHECK(site::preferred_encoding(row.header) == row.encoding);
  }
}

TEST_CASE("entity tags compare weakly") {
  CHECK(site::matches("W/\"a\"", "W/\"a\""));
  CHECK(site::matches("\"a\"", "W/\"a\""));
  CHECK(site::matches("\"b\", W/\"a\"", "W/\"a\""));
  CHECK(site::matches("*", "W/\"a\""));
  CHECK_FALSE(site::matches("", "W/\"a\""));
  CHECK_FALSE(site::matches("a", "W/\"a\""));
  CHECK_FALSE(site::matches("\"ab\"", "W/\"a\""));
}
