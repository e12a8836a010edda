#pragma once
// How well a clause answers a query, as a few shares from 0 to 1 that a person can check by reading the clause.

#include "search/evidence.h"

namespace search {

/// Shares are of the weight of the query's words: a rare word weighs more, a common one (common_words.h) little.
struct Support {
  double cover = 0;        // held anywhere, in whichever place holds it best
  double text = 0;         // held by the clause itself
  double above = 0;        // by its headings or the clauses it stands in
  double title = 0;
  double near = 0;         // held by what is only nearly the same
  double synonym = 0;      // … by everyday or formal words for it
  double translated = 0;
  double unknown = 0;      // not held, and no text of the language holds it
  double missing = 0;      // not held, but elsewhere
  double adjacent = 0;     // of neighbours in the query, held side by side
  double spread = 0;       // how far apart in the clause the words are, a logarithm
  double density = 0;      // of the clause's words, those asked for: 1 where every fourth is
  double length = 0;       // of the clause, a logarithm of its words
  double asked = 0;        // words of the query that are not common, in fives
  double rank = 0;         // its score in the search beside the best one's
  bool full = false;       // nothing is missing
  bool main = false;       // nothing is missing but common words
  bool subject = false;    // a word that is not common is held as such, or by a name of the same thing; of common words
                           // only, title or heading hold one
  bool demands = false;    // "should", "must", "we support": the clause asks for something
  bool motion = false;     // of a motion, and not of the position it led to
  bool reasons = false;    // stands under "Why" or "Background"
};

Support support(const Weighed& clause, const Reading& reading);

}  // namespace search
