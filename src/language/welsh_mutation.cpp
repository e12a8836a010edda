#include "language/welsh_mutation.h"

#include <array>

#include "language/welsh_letters.h"

namespace language::welsh {
namespace {

struct Rule {
  std::string_view mutated;
  std::string_view radical;
  Mutation mutation;
};

// The longest beginnings first: the first group that fits is the only one.
constexpr std::array kRules = {
    Rule{"ngh", "c", Mutation::nasal},  Rule{"ng", "g", Mutation::nasal},    Rule{"mh", "p", Mutation::nasal},
    Rule{"nh", "t", Mutation::nasal},   Rule{"ph", "p", Mutation::aspirate}, Rule{"th", "t", Mutation::aspirate},
    Rule{"ch", "c", Mutation::aspirate}, Rule{"dd", "d", Mutation::soft},    Rule{"ff", "", Mutation::soft},
    Rule{"ll", "", Mutation::soft},     Rule{"rh", "", Mutation::soft},      Rule{"b", "p", Mutation::soft},
    Rule{"d", "t", Mutation::soft},     Rule{"g", "c", Mutation::soft},      Rule{"f", "b", Mutation::soft},
    Rule{"f", "m", Mutation::soft},     Rule{"l", "ll", Mutation::soft},     Rule{"l", "gl", Mutation::soft},
    Rule{"r", "rh", Mutation::soft},    Rule{"r", "gr", Mutation::soft},     Rule{"m", "b", Mutation::nasal},
    Rule{"n", "d", Mutation::nasal},    Rule{"n", "gn", Mutation::soft},
};

}  // namespace

std::vector<Radical> radicals(std::string_view folded) {
  if (folded.size() < 2) return {};
  if (is_vowel(folded[0])) return {{"g", 0, Mutation::soft}};
  if (folded[0] == 'h' && is_vowel(folded[1])) return {{"", 1, Mutation::h_prothesis}};
  std::vector<Radical> out;
  std::string_view fits;
  for (const Rule& rule : kRules) {
    if (!folded.starts_with(rule.mutated) || (!fits.empty() && fits != rule.mutated)) continue;
    fits = rule.mutated;
    if (!rule.radical.empty()) out.push_back({rule.radical, rule.mutated.size(), rule.mutation});
  }
  return out;
}

}  // namespace language::welsh
