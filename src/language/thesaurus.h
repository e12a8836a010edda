#pragma once
// Words that stand for one another: English and Welsh names of one thing, acronyms, things that were renamed.  The
// files are described in data/README.md.

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace language {

/// A way to say something.
struct Form {
  std::string text;
  std::string lang;          // "en", "cy"
  bool as_written = false;   // also a common word: read only in exactly this spelling, never searched for
  bool near = false;         // of synonyms: nearly the same, or a part of it
  friend bool operator==(const Form&, const Form&) = default;
};

/// Two capitals at the beginning: NHS, GIG, MSs.  Its letters are its only spelling.
bool is_acronym(std::string_view word);

/// What a run of words may mean.
struct Sense {
  enum class Kind {
    term,       // the same in the other language
    acronym,
    renamed,
    synonym,    // everyday words and formal ones for the same thing
    ambiguous,  // may mean any of `others`, which differ: not to be searched without asking
  } kind = Kind::term;
  std::size_t first = 0;    // words of the run
  std::size_t count = 0;
  std::string lang;         // in which it is read so
  bool verified = false;    // attested, or confirmed by a speaker
  std::vector<Form> others;   // all of them near where the words themselves are
};

/// Const and free of shared state once made: any number of threads.
class Thesaurus {
 public:
  /// Tables in the form of data/thesaurus.  Lines that do not fit are passed over.
  explicit Thesaurus(std::span<const std::string_view> tables);

  /// What the words mean, the longest run first from the left: inside "National Health Service" nothing is looked for.
  /// A run may have several senses, of either language.  Any form of a word matches (gynhadledd, ngwasanaeth iechyd);
  /// where the very words are listed, only they count.  `words` are as typed, without what weighs nothing.
  std::vector<Sense> senses(std::span<const std::string> words) const;

  /// A form in this very spelling is in the tables: "AM", "AS".
  bool has_acronym(std::string_view word) const;

  /// The words that are a form by themselves, each once, without acronyms: what a slip may be meant for.
  const std::vector<std::string>& single_words() const { return single_words_; }

  std::size_t size() const { return concepts_.size(); }

 private:
  struct Concept {
    Sense::Kind kind = Sense::Kind::term;
    bool verified = false;
    std::vector<Form> forms;
  };
  // One form, word by word.
  struct Entry {
    std::size_t concept_at = 0;
    std::size_t form = 0;
    std::vector<std::string> exact;
    std::vector<std::vector<std::string>> keys;
  };
  struct Words;
  void add_line(std::string_view line);
  void add_entry(std::size_t concept_at, std::size_t form);
  bool matches(const Entry& entry, const Words& words, std::size_t at, bool exactly) const;
  std::vector<const Entry*> longest_at(const Words& words, std::size_t at) const;
  Sense sense(const Entry& entry, std::size_t at) const;

  std::vector<Concept> concepts_;
  std::vector<Entry> entries_;
  std::vector<std::string> single_words_;
  std::unordered_multimap<std::string, std::size_t> by_first_;  // language and key of the first word → entry
};

/// The tables of the program, or what use_thesaurus() put in their place.
const Thesaurus& thesaurus();
/// Files of this folder take the place of the program's tables of the same name, others are added to them.
/// REQUIRES: before the first use of thesaurus().
void use_thesaurus(std::filesystem::path folder);

}  // namespace language
