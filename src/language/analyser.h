#pragma once
// From words to index keys.  The only interface between languages and the index: the FTS5 tokenizer in store calls
// it for texts, search calls it for what a reader typed.

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace language {

enum class Purpose { index, query };

/// One key of one position of a text.
struct Token {
  std::string_view key;  // valid during the call
  std::size_t begin = 0; // byte range in the text of the word the key stands for
  std::size_t end = 0;
  bool colocated = false;  // a further key of the same position
  std::size_t positions = 1;  // of a hyphenated word written as one: how many it covers, this the last; begin its first
};

/// What a sink says to a token: true to go on, false to stop, or that it needs no further keys of this position.
class Go {
 public:
  constexpr Go(bool on) : on_(on) {}
  static constexpr Go past_keys() { return Go(true, true); }
  constexpr bool on() const { return on_; }
  constexpr bool skips_keys() const { return skips_keys_; }

 private:
  constexpr Go(bool on, bool skips_keys) : on_(on), skips_keys_(skips_keys) {}
  bool on_;
  bool skips_keys_ = false;
};
using Sink = std::function<Go(const Token&)>;

/// INVARIANT: the first key of a position is the exact surface, case-folded, with "=" before it ("=blaid"); further
/// keys (accent-folded, stem, lemma) are colocated at the same position.
///
/// The keys, told apart by their first character, which no word begins with:
///   =tŷ    exact: NFC, case folded, ’ as '.  Every position has it; in Welsh also without clitics (Cymru'n → =cymru).
///   :ty    folded: without accents, without thousands commas (5,000 → :5000).  Positions without a stem, and those
///          where it differs from the exact spelling.
///   hous   English: the stem.  Welsh: the headwords the word may be a form of (blaid → plaid).  Every position but
///          those with a digit; none in other languages.
/// A word of a text matches a word of a query when they share a key: search ORs the keys of a query's word.  Where
/// there are stems, they find whatever the exact key finds.  A loose phrase has any key at each position, a strict one
/// the first.
/// An accent that was typed is meant: "mor" asks for =mor, :mor and the words mor and môr, "môr" for môr and its forms.
/// A Welsh text that leaves out an accent where the word does not exist without it is read as meant (gwyl as gŵyl).
/// A hyphenated word is its parts, one position each, and has keys as one word at the last of them: "co-operative" is
/// found by "cooperative".  Words that begin with "mo": the prefixes =mo and :mo.
/// In a query w^ stands for ŵ.  Keys are cut at 64 bytes.  Const and free of shared state: any number of threads.
class Analyser {
 public:
  virtual ~Analyser() = default;
  virtual void analyse(std::string_view utf8, Purpose purpose, const Sink& sink) const = 0;
  /// All keys of a word begin with the letter that its exact one begins with, if that is of ASCII.
  virtual bool keeps_first_letter() const { return false; }
  /// Changes when the keys of any word could change; stored with an index, which is rebuilt when it differs.
  virtual std::string fingerprint() const = 0;
};

/// Case and accents folded: every language without an analyser of its own.
const Analyser& folding_analyser();
/// Folding, then Snowball English (Porter2).
const Analyser& english_analyser();
/// Clitics, mutation and inflection undone, with the words of the program and of the lexicons chosen.
const Analyser& welsh_analyser();
struct LexiconFiles;  // lexicon_files.h
/// What welsh_analyser() reads beside its own tables; nothing unless this is called.  REQUIRES: before its first use.
void use_welsh_lexicons(LexiconFiles files);

/// The analyser for a BCP 47 tag: "en", "cy" and their regions have their own, everything else is folded.
const Analyser& analyser_for(std::string_view lang);

/// The words of what a reader typed, with all their keys.  A convenience over analyse(…, Purpose::query, …).
struct Word {
  std::string surface;            // as typed
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::string> keys;  // keys[0] is the exact one
  // Of the last part of a hyphenated word: the keys of the whole, how many words that is, where it begins.
  std::vector<std::string> whole_keys;
  std::size_t whole_words = 0;
  std::size_t whole_begin = 0;
};
std::vector<Word> words(const Analyser& analyser, std::string_view utf8, Purpose purpose);

}  // namespace language
