#include "language/analyser.h"

#include <algorithm>

#include "language/lexicon_files.h"
#include "language/welsh_analyser.h"

namespace language {
namespace {

bool is_of(std::string_view tag, std::string_view language) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::ranges::equal(tag.substr(0, tag.find('-')), language, {}, lower);
}

// Chosen by main before anything is analysed, then only read.
LexiconFiles& lexicons() {
  static LexiconFiles files;
  return files;
}

}  // namespace

void use_welsh_lexicons(LexiconFiles files) { lexicons() = std::move(files); }

const Analyser& welsh_analyser() {
  static const auto analyser = make_welsh_analyser(lexicons());
  return *analyser;
}

const Analyser& analyser_for(std::string_view lang) {
  if (is_of(lang, "en")) return english_analyser();
  if (is_of(lang, "cy")) return welsh_analyser();
  return folding_analyser();
}

std::vector<Word> words(const Analyser& analyser, std::string_view utf8, Purpose purpose) {
  std::vector<Word> found;
  analyser.analyse(utf8, purpose, [&](const Token& token) {
    if (token.positions > 1) {
      found.back().whole_keys.emplace_back(token.key);
      found.back().whole_words = token.positions;
      found.back().whole_begin = token.begin;
      return true;
    }
    if (!token.colocated) {
      Word& word = found.emplace_back();
      word.surface = utf8.substr(token.begin, token.end - token.begin);
      word.begin = token.begin;
      word.end = token.end;
    }
    found.back().keys.emplace_back(token.key);
    return true;
  });
  return found;
}

}  // namespace language
