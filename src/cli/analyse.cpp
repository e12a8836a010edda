#include "cli/analyse.h"

#include <istream>
#include <ostream>
#include <vector>

#include "cli/failure.h"
#include "language/analyser.h"

namespace cli {
namespace {

std::vector<std::string> keys_of_line(const std::vector<language::Word>& words) {
  if (words.empty()) return {};
  if (words.size() == 1) return words.front().keys;
  std::string phrase;
  for (const language::Word& word : words) phrase += (phrase.empty() ? "" : "+") + word.keys.front();
  std::vector<std::string> keys{phrase};
  if (words.back().whole_words == words.size())
    keys.insert(keys.end(), words.back().whole_keys.begin(), words.back().whole_keys.end());
  return keys;
}

}  // namespace

int run(const AnalyseArguments& arguments, const Context&, Streams& streams) {
  const language::Analyser& analyser = language::analyser_for(arguments.lang);
  const auto purpose = arguments.query ? language::Purpose::query : language::Purpose::index;
  std::string line;
  while (std::getline(streams.in, line)) {
    std::string_view between;
    for (const std::string& key : keys_of_line(language::words(analyser, line, purpose))) {
      streams.out << between << key;
      between = " ";
    }
    streams.out << '\n';
  }
  return kDone;
}

}  // namespace cli
