#include "language/analyser.h"

#include <algorithm>
#include <array>

#include "language/stemmer.h"
#include "language/word_scanner.h"
#include "text/unicode.h"

namespace language {
namespace {

constexpr std::size_t kLongestKey = 64;    // bytes; longer words share the key of their beginning
constexpr std::size_t kLongestWord = 512;  // bytes read of a word before it is folded

// Cuts to at most `size` bytes, at the boundary of a character.
std::string_view cut(std::string_view utf8, std::size_t size) {
  if (utf8.size() <= size) return utf8;
  while (size > 0 && (static_cast<unsigned char>(utf8[size]) & 0xC0) == 0x80) --size;
  return utf8.substr(0, size);
}

// "w^yl’" as one would write it: "ŵyl'".
std::string tidy(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = text::next_code_point(word, at);
    if (is_ignorable(c)) continue;
    text::append_utf8(out, is_wide_apostrophe(c) ? U'\'' : c == U'^' ? char32_t{0x302} : c);
  }
  return out;
}

// A word with a letter before it that says what kind of key it is; reused from word to word.
class Key {
 public:
  explicit Key(char kind) : bytes_(1, kind) {}
  void set(std::string_view word) { bytes_.replace(1, std::string::npos, cut(word, kLongestKey)); }
  void set_lower(std::string_view ascii) {
    set(ascii);
    for (char& c : bytes_)
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  std::string_view key() const { return bytes_; }
  std::string_view word() const { return std::string_view(bytes_).substr(1); }

 private:
  std::string bytes_;
};

// The two spellings of each word in turn: as written, and without accents and thousands commas.
class Spelling {
 public:
  void set(std::string_view word, const FoundWord& found) {
    if (found.ascii) {
      exact_.set_lower(word);
    } else {
      exact_.set(text::fold_case(tidy(cut(word, kLongestWord))));
    }
    differs_ = found.comma || (!found.ascii && fold());
    if (found.comma) fold_number(found);
  }
  const Key& exact() const { return exact_; }
  bool differs() const { return differs_; }
  std::string_view folded_word() const { return differs_ ? folded_.word() : exact_.word(); }
  std::string_view folded_key() {
    if (!differs_) folded_.set(exact_.word());
    return folded_.key();
  }

 private:
  bool fold() {
    folded_.set(text::fold_accents(exact_.word()));
    return folded_.word() != exact_.word();
  }
  void fold_number(const FoundWord& found) {
    std::string digits = found.ascii ? std::string(exact_.word()) : text::fold_accents(exact_.word());
    std::erase(digits, ',');
    folded_.set(digits);
  }
  Key exact_{'='};
  Key folded_{':'};
  bool differs_ = false;
};

enum class Stems { none, english };

class FoldingAnalyser final : public Analyser {
 public:
  explicit FoldingAnalyser(Stems stems) : stems_(stems) {}

  void analyse(std::string_view utf8, Purpose purpose, const Sink& sink) const override {
    WordScanner scanner(utf8, purpose);
    Spelling spelling;
    while (const auto found = scanner.next()) {
      spelling.set(utf8.substr(found->begin, found->end - found->begin), *found);
      Token token{spelling.exact().key(), found->begin, found->end, false};
      if (!sink(token)) return;
      token.colocated = true;
      const bool more = purpose == Purpose::index ? index_keys(spelling, *found, token, sink)
                                                  : query_keys(spelling, *found, token, sink);
      if (!more) return;
    }
  }

  std::string fingerprint() const override {
    constexpr std::string_view kKeys = "keys 1";  // raise it with every change to the keys of any word
    if (stems_ == Stems::none) return std::string(kKeys) + ", folding";
    return std::string(kKeys) + ", folding, " + english_stemmer_fingerprint();
  }

 private:
  bool has_stem(const FoundWord& found) const { return stems_ == Stems::english && !found.digits; }

  bool index_keys(Spelling& spelling, const FoundWord& found, Token token, const Sink& sink) const {
    const bool stemmed = has_stem(found);
    if (spelling.differs() || !stemmed) {
      token.key = spelling.folded_key();
      if (!sink(token)) return false;
    }
    return !stemmed || stem_key(spelling, token, sink);
  }

  bool query_keys(Spelling& spelling, const FoundWord& found, Token token, const Sink& sink) const {
    if (has_stem(found)) return stem_key(spelling, token, sink);
    if (spelling.differs() && !found.comma) return true;  // an accent that was typed is meant
    token.key = spelling.folded_key();
    return sink(token);
  }

  static bool stem_key(const Spelling& spelling, Token token, const Sink& sink) {
    token.key = english_stem(spelling.folded_word());
    return token.key.empty() || sink(token);
  }

  Stems stems_;
};

}  // namespace

const Analyser& folding_analyser() {
  static const FoldingAnalyser analyser(Stems::none);
  return analyser;
}

const Analyser& english_analyser() {
  static const FoldingAnalyser analyser(Stems::english);
  return analyser;
}

const Analyser& analyser_for(std::string_view lang) {
  const std::string_view primary = lang.substr(0, lang.find('-'));
  const bool english = primary == "en" || primary == "EN" || primary == "En";
  return english ? english_analyser() : folding_analyser();
}

std::vector<Word> words(const Analyser& analyser, std::string_view utf8, Purpose purpose) {
  std::vector<Word> found;
  analyser.analyse(utf8, purpose, [&](const Token& token) {
    if (!token.colocated)
      found.push_back({std::string(utf8.substr(token.begin, token.end - token.begin)), token.begin, token.end, {}});
    found.back().keys.emplace_back(token.key);
    return true;
  });
  return found;
}

}  // namespace language
