#pragma once
// Makes of a shortest difference the one a reader would mark by hand.  Internal to text.

#include "text/alignment.h"

namespace text {

/// Takes short runs that two texts have in common by accident ("of the", a comma) into the change around
/// them.  Never a run with a negation, a modal verb or a number, and never one beside a small change of such
/// a word.  With four changes or more left it also takes in, lightest first, what is no heavier than the
/// changes on both sides together, but no end of a sentence.
void absorb_accidents(Alignment& alignment);

/// Moves insertions and removals that could as well stand a little earlier or later to where a sentence, a
/// clause or a word begins and ends.
void slide(Alignment& alignment);

}  // namespace text
