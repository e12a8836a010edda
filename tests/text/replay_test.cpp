// Replays the corpus of the fuzz targets in the ordinary test run.

#include <doctest/doctest.h>

#include "tests/text/cases.h"
#include "tools/fuzz/bodies.h"

TEST_CASE("the corpus of the front matter fuzzer replays") {
  for (const std::string& bytes : cases::files_below("corpus/front_matter")) fuzz::front_matter(bytes);
}

TEST_CASE("the corpus of the parse fuzzer replays, and so do the case files") {
  for (const std::string& bytes : cases::files_below("corpus/parse")) fuzz::parse(bytes);
  for (const std::string& bytes : cases::files_below("cases/text")) fuzz::parse(bytes);
}

TEST_CASE("the corpus of the word diff fuzzer replays") {
  for (const std::string& bytes : cases::files_below("corpus/word_diff")) fuzz::word_diff(bytes);
}
