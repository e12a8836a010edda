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
};

/// Returns false to stop.
using Sink = std::function<bool(const Token&)>;

/// INVARIANT: the first key of a position is the exact surface, case-folded, with "=" before it ("=blaid"); further
/// keys (accent-folded, stem, lemma) are colocated at the same offsets.
///
/// The keys, told apart by their first character, which no word begins with:
///   =tŷ    exact: NFC, case folded, ’ as '.  Every position has it.
///   :ty    folded: without accents, without thousands commas (5,000 → :5000).  Positions without a stem, and those
///          where it differs from the exact spelling.
///   hous   stem of the folded word: English only, every position but those with a digit.
/// A word of a text matches a word of a query when they share a key: search ORs all keys of a query's word.  The last
/// key is the loosest: every matching word has it, so a loose phrase is the last keys in a row, a strict one the first.
/// An accent that was typed is meant: "mor" asks for =mor and :mor and finds mor and môr; "môr" asks for =môr alone.
/// A stem covers both (English: café finds cafe).  Words that begin with "mo": the prefixes =mo and :mo.
/// In a query w^ stands for ŵ.  Keys are cut at 64 bytes.  Const and free of shared state: any number of threads.
class Analyser {
 public:
  virtual ~Analyser() = default;
  virtual void analyse(std::string_view utf8, Purpose purpose, const Sink& sink) const = 0;
  /// Changes when the keys of any word could change; stored with an index, which is rebuilt when it differs.
  virtual std::string fingerprint() const = 0;
};

/// Case and accents folded: Welsh (first form) and every language without an analyser of its own.
const Analyser& folding_analyser();
/// Folding, then Snowball English (Porter2).
const Analyser& english_analyser();

/// The analyser for a BCP 47 tag: "en" and its regions English, everything else folding.
const Analyser& analyser_for(std::string_view lang);

/// The words of what a reader typed, with all their keys.  A convenience over analyse(…, Purpose::query, …).
struct Word {
  std::string surface;            // as typed
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::string> keys;  // keys[0] is the exact one
};
std::vector<Word> words(const Analyser& analyser, std::string_view utf8, Purpose purpose);

}  // namespace language
