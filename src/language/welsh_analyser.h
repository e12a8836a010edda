#pragma once
// Welsh words to index keys: clitics, morphology and the keys it gives.

#include <functional>
#include <memory>
#include <string>

#include "language/analyser.h"
#include "language/welsh_morphology.h"

namespace language {

/// `make` is called once, when the first word is analysed.  `lexicons` names what it makes the morphology of and becomes
/// part of the fingerprint.
using MakeMorphology = std::function<std::shared_ptr<const welsh::Morphology>()>;
std::unique_ptr<const Analyser> make_welsh_analyser(MakeMorphology make, std::string lexicons);
/// With the tables of the program and these files.
std::unique_ptr<const Analyser> make_welsh_analyser(const LexiconFiles& files);

}  // namespace language
