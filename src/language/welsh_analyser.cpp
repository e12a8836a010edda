#include "language/welsh_analyser.h"

#include <array>
#include <functional>
#include <mutex>

#include "language/lexicon_files.h"
#include "language/word_analyser.h"
#include "text/unicode.h"

namespace language {
namespace {

constexpr std::array<std::string_view, 12> kTrailing = {"'r", "'n", "'i", "'u", "'w", "'m", "'th", "'ch", "'s", "'d", "'ll", "'t"};
constexpr std::array<std::string_view, 4> kLeading = {"f'", "d'", "th'", "m'"};

// The word that clitics lean on: cymru'n → cymru, f'ewythr → ewythr.
std::string_view without_clitics(std::string_view word) {
  for (const std::string_view clitic : kTrailing) {
    if (!word.ends_with(clitic) || word.size() == clitic.size()) continue;
    word.remove_suffix(clitic.size());
    break;
  }
  for (const std::string_view clitic : kLeading) {
    if (!word.starts_with(clitic) || word.size() == clitic.size()) continue;
    word.remove_prefix(clitic.size());
    break;
  }
  return word;
}

using Lemmas = std::vector<std::string>;

// Words follow Zipf: each slot holds the last word that fell into it.
class LemmaCache {
 public:
  // Keeps the morphology it answers for, so that no other takes its address.
  const Lemmas& lemmas(const std::shared_ptr<const welsh::Morphology>& morphology, std::string_view word, Purpose purpose) {
    if (morphology_ != morphology) {
      slots_ = std::vector<Slot>(kSlots);
      morphology_ = morphology;
    }
    Slot& slot = slots_[(std::hash<std::string_view>{}(word) + static_cast<std::size_t>(purpose)) % kSlots];
    if (slot.word != word || slot.purpose != purpose) slot = {std::string(word), purpose, morphology->lemmas(word, purpose)};
    return slot.lemmas;
  }

 private:
  static constexpr std::size_t kSlots = 8192;
  struct Slot {
    std::string word;
    Purpose purpose = Purpose::index;
    Lemmas lemmas;
  };
  std::shared_ptr<const welsh::Morphology> morphology_;
  std::vector<Slot> slots_;
};

class WelshAnalyser final : public WordAnalyser {
 public:
  WelshAnalyser(MakeMorphology make, std::string lexicons) : make_(std::move(make)), lexicons_(std::move(lexicons)) {}

  std::string fingerprint() const override { return "welsh 4" + (lexicons_.empty() ? "" : ", " + lexicons_); }

 private:
  void add_keys(Spelling& spelling, const FoundWord& found, Purpose purpose, KeySink& keys) const override {
    const bool index = purpose == Purpose::index;
    if (found.digits) {
      if (index || found.comma || !spelling.differs()) keys.add(spelling.folded_key());
      return;
    }
    const std::string_view word = spelling.exact().word();
    const std::string_view host = without_clitics(word);
    if (index && host != word) keys.add("=" + std::string(host));
    if (index ? spelling.differs() : !spelling.differs()) keys.add(spelling.folded_key());
    add_lemmas(host, purpose, keys);
  }

  void add_joined_keys(std::string_view joined, Purpose purpose, KeySink& keys) const override {
    add_lemmas(without_clitics(joined), purpose, keys);
  }

  void add_lemmas(std::string_view word, Purpose purpose, KeySink& keys) const {
    std::call_once(made_, [this] { morphology_ = make_(); });
    thread_local LemmaCache cache;
    for (const std::string& lemma : cache.lemmas(morphology_, word, purpose)) keys.add(lemma);
  }

  MakeMorphology make_;
  std::string lexicons_;
  // Reading lexicons takes a tenth of a second that a command without Welsh words need not wait.
  mutable std::once_flag made_;
  mutable std::shared_ptr<const welsh::Morphology> morphology_;
};

}  // namespace

std::unique_ptr<const Analyser> make_welsh_analyser(MakeMorphology make, std::string lexicons) {
  return std::make_unique<WelshAnalyser>(std::move(make), std::move(lexicons));
}

std::unique_ptr<const Analyser> make_welsh_analyser(const LexiconFiles& files) {
  const auto make = [files] {
    welsh::Lexicon lexicon;
    welsh::add_own_tables(lexicon);
    add_lexicons(files, lexicon);
    lexicon.settle();
    return std::make_shared<const welsh::Morphology>(std::move(lexicon));
  };
  return make_welsh_analyser(make, fingerprint(files));
}

}  // namespace language
