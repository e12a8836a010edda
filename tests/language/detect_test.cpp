#include "language/detect.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

using language::Detected;

TEST_CASE("Sentences are told apart, names and single words are left open") {
  struct Case {
    const char* text;
    Detected language;
  };
  const Case cases[] = {
      {"We call on the Welsh Government to build more council houses.", Detected::english},
      {"Galwn ar Lywodraeth Cymru i adeiladu mwy o dai cyngor.", Detected::welsh},
      {"Mae’r gynhadledd yn credu y dylai pawb gael cartref.", Detected::welsh},
      {"GALWN AR LYWODRAETH CYMRU I WEITHREDU", Detected::welsh},
      {"ydy'r ty^ ar werth yn y pentref", Detected::welsh},
      {"The conference believes that everybody should have a home.", Detected::english},
      {"", Detected::unsure},
      {"2022", Detected::unsure},
      {"30.2(iv)", Detected::unsure},
      {"\xff\xfe", Detected::unsure},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CAPTURE(language::welsh_odds(c.text));
    CHECK(language::detect(c.text) == c.language);
  }
}

TEST_CASE("Every Welsh sentence of the shared treebank reads as Welsh, but for one in fifty") {
  const std::filesystem::path file = std::filesystem::path(SOURCE_DIR) / "../shared/eval/welsh/sentences.dev.jsonl";
  std::ifstream in(file);
  if (!in) {
    MESSAGE("SKIPPED: the shared evaluation data is not here");
    return;
  }
  std::size_t all = 0;
  std::size_t wrong = 0;
  for (std::string line; std::getline(in, line);) {
    const auto begin = line.find("\"text\": \"");
    if (begin == std::string::npos) continue;
    const auto end = line.find('"', begin + 9);
    const std::string sentence = line.substr(begin + 9, end - begin - 9);
    if (sentence.size() < 30) continue;
    ++all;
    if (language::welsh_odds(sentence) <= 0) ++wrong;
  }
  CAPTURE(wrong);
  CHECK(all > 0);
  CHECK(wrong * 50 <= all);
}

}  // namespace
