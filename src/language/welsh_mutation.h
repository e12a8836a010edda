#pragma once
// Initial mutation undone: the words a surface may be a mutated form of.

#include <string_view>
#include <vector>

namespace language::welsh {

enum class Mutation { soft, nasal, aspirate, h_prothesis };

/// A radical: what stands in place of the first letters of the surface.  Mutation changes consonants only, so the same
/// cut fits the surface with its accents and without.
struct Radical {
  std::string_view initial;  // put in place of
  std::size_t cut = 0;       // so many letters
  Mutation mutation = Mutation::soft;
};

/// Every radical of a folded surface, the likelier first; never the surface itself.
std::vector<Radical> radicals(std::string_view folded);

}  // namespace language::welsh
