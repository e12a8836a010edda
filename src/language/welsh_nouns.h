#pragma once
// Plurals and degrees of comparison undone: the words an inflected noun or adjective may come from.

#include <string_view>
#include <vector>

#include "language/welsh_letters.h"

namespace language::welsh {

/// Singulars a folded plural may have, the likelier with the smaller distance: ysgolion → ysgol.
std::vector<Stem> singulars(std::string_view plural);

/// Adjectives a folded comparative, superlative or equative may come from: tlotaf → tlawd.
std::vector<Stem> positives(std::string_view compared);

}  // namespace language::welsh
