// English: folding, then Porter2.

#include "language/stemmer.h"
#include "language/word_analyser.h"
#include "text/unicode.h"

namespace language {
namespace {

class EnglishAnalyser final : public WordAnalyser {
 public:
  std::string fingerprint() const override { return "english 2, " + english_stemmer_fingerprint(); }

  bool keeps_first_letter() const override { return true; }

 private:
  void add_keys(Spelling& spelling, const FoundWord& found, Purpose purpose, KeySink& keys) const override {
    const bool index = purpose == Purpose::index;
    if (found.digits) {
      if (index || found.comma || !spelling.differs()) keys.add(spelling.folded_key());
      return;
    }
    if (index && spelling.differs()) keys.add(spelling.folded_key());
    // café is found by cafe and by cafés, cafe by cafe alone: an accent that was typed is meant.
    if (spelling.differs()) keys.add(english_stem(spelling.exact().word()));
    if (index || !spelling.differs()) keys.add(english_stem(spelling.folded_word()));
  }

  void add_joined_keys(std::string_view joined, Purpose purpose, KeySink& keys) const override {
    const std::string folded = text::fold_accents(joined);
    if (folded != joined) keys.add(english_stem(joined));
    if (purpose == Purpose::index || folded == joined) keys.add(english_stem(folded));
  }
};

}  // namespace

const Analyser& english_analyser() {
  static const EnglishAnalyser analyser;
  return analyser;
}

}  // namespace language
