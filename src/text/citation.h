#pragma once
// References to clauses inside running text: "rule 7.2", "clauses 4(2) and 5", "Rheol 3", "HO401".

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// One reference.  [begin, end) are bytes of the text it was found in: the number, with the word before it where the two
/// stand together ("rule 7.2"; of "rules 4 and 5" the second is "5" alone).
struct Citation {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string word;                // "rule", "cymal": folded; empty for a code that needs none ("HO401")
  std::vector<std::string> parts;  // as label_parts() gives
  friend bool operator==(const Citation&, const Citation&) = default;
};

/// In the order they stand.  A number that no word for a clause stands before ("£5,000", "16 years") is no reference, nor
/// is one whose word is that of a law ("section 21" is, its text is not ours to know: whoever resolves it finds nothing).
std::vector<Citation> find_citations(std::string_view plain);

/// A word that the number of a clause stands behind, mutated or not.
bool is_citing_word(std::string_view word);

}  // namespace text
