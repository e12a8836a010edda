#include "versioning/detected_language.h"

#include <cstddef>

#include "language/detect.h"

namespace versioning {

std::string_view detected_language(const text::Document& document) {
  std::size_t welsh = 0;
  std::size_t english = 0;
  for (const text::Clause& clause : document.clauses) {
    const std::string words = clause.wording.heading + ' ' + clause.wording.text;
    const language::Detected language = language::detect(words);
    if (language == language::Detected::welsh) welsh += words.size();
    if (language == language::Detected::english) english += words.size();
  }
  return welsh > english ? "cy" : "en";
}

}  // namespace versioning
