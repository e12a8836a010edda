// Languages without an analyser of their own: case, accents and thousands commas.

#include "language/word_analyser.h"
#include "text/unicode.h"

namespace language {
namespace {

class FoldingAnalyser final : public WordAnalyser {
 public:
  std::string fingerprint() const override { return "folding 2"; }

  bool keeps_first_letter() const override { return true; }

 private:
  void add_keys(Spelling& spelling, const FoundWord& found, Purpose purpose, KeySink& keys) const override {
    const bool accented = spelling.differs() && !found.comma;
    if (purpose == Purpose::query && accented) return;  // an accent that was typed is meant
    keys.add(spelling.folded_key());
  }

  void add_joined_keys(std::string_view joined, Purpose purpose, KeySink& keys) const override {
    const std::string folded = text::fold_accents(joined);
    if (purpose == Purpose::index || folded != joined) keys.add("=" + std::string(joined));
    if (purpose == Purpose::index || folded == joined) keys.add(":" + folded);
  }
};

}  // namespace

const Analyser& folding_analyser() {
  static const FoldingAnalyser analyser;
  return analyser;
}

}  // namespace language
