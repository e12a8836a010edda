#pragma once
// From a Welsh word to the headwords it may be a form of.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "language/analyser.h"
#include "language/welsh_lexicon.h"

namespace language::welsh {

/// Order of trust: the word as it stands and every radical of it as the lexicon lists them; the same with other accents;
/// forms that rules lead back to a listed headword; and for a word nobody has listed, every radical and what rules make
/// of it, as keys that all its forms share.  Const and free of shared state.
class Morphology {
 public:
  explicit Morphology(Lexicon lexicon) : lexicon_(std::move(lexicon)) {}

  /// The headwords of a case-folded word without clitics and hyphens.  Never empty.  For a query a word typed without
  /// accents is read with every accent it may have.
  std::vector<std::string> lemmas(std::string_view word, Purpose purpose) const;

 private:
  Lexicon lexicon_;
};

}  // namespace language::welsh
