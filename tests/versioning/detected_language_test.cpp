#include "versioning/detected_language.h"

#include <doctest/doctest.h>

#include "text/parse.h"

namespace {

TEST_CASE("A text that states no language is of the one that most of its words are in") {
  struct Case {
    const char* text;
    const char* lang;
  };
  const Case cases[] = {
      {"1. Galwn ar Lywodraeth Cymru i adeiladu tai.\n2. Mae’r gynhadledd yn credu hyn.\n", "cy"},
      {"1. We call on the Government to build houses.\n2. Conference believes this.\n", "en"},
      {"1. Cymru Rydd\n2. We call on the Government to build houses in every valley of Wales.\n", "en"},
      {"1. Galwn ar y llywodraeth i weithredu er mwyn ein cymunedau.\n2. NHS England\n", "cy"},
      {"1. 2022\n", "en"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(versioning::detected_language(text::parse(c.text, "text.md").document) == c.lang);
  }
}

}  // namespace
