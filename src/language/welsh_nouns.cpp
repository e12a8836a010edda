#include "language/welsh_nouns.h"

#include <algorithm>
#include <array>

namespace language::welsh {
namespace {

struct Ending {
  std::string_view plural;
  std::string_view singular;
  int distance = 1;  // short endings end many words that are no plurals
};

constexpr std::array kPlurals = {
    Ending{"feydd", "fa"},  Ending{"iaid", ""},  Ending{"iau", ""},    Ending{"ion", ""},     Ending{"oedd", ""},
    Ending{"wyr", "wr"},    Ending{"wyr", "iwr"}, Ending{"wyr", "ydd"}, Ending{"au", ""},     Ending{"ydd", "", 2},
    Ending{"on", "", 2},    Ending{"od", "", 2}, Ending{"ed", "", 2},
    Ending{"i", "", 2},     Ending{"ys", "", 2}, Ending{"s", "", 2},   Ending{"iadau", "iad"}, Ending{"eion", "a"},
    Ending{"eon", ""},      Ending{"aint", ""},  Ending{"awon", "o"},  Ending{"tai", "ty"},   Ending{"od", "en", 2},
    Ending{"iaid", "yn"},   Ending{"au", "yn"},  Ending{"od", "yn", 2}, Ending{"iaid", "iad"}, Ending{"myn", "mon"},
    Ending{"dai", "dy"},
};

constexpr std::size_t kShortestInternal = 5;  // shorter words come too close to others
constexpr std::size_t kShortestStump = 4;     // before a short ending: "manon" is no plural of man

void add(std::vector<Stem>& out, std::string letters, int distance) {
  if (letters.size() < 2) return;
  const auto found = std::ranges::find(out, letters, &Stem::letters);
  if (found == out.end()) out.push_back({std::move(letters), distance});
  else found->distance = std::min(found->distance, distance);
}

// Collectives, whose singular is the longer: plu → pluen, adar → aderyn.
void add_singulatives(std::vector<Stem>& out, std::string_view plural) {
  for (const char* ending : {"en", "yn"}) {
    add(out, std::string(plural) + ending, 3);
    const auto vowel = plural.rfind('a');
    if (vowel != std::string_view::npos && vowel + 1 < plural.size() && !has_vowel(plural.substr(vowel + 1)))
      add(out, std::string(plural.substr(0, vowel)) + 'e' + std::string(plural.substr(vowel + 1)) + ending, 4);
  }
}

// Plurals by vowel alone, one vowel or two: cestyll → castell, ffyrdd → ffordd.
void add_internal(std::vector<Stem>& out, std::string_view plural) {
  for (const auto& s : singulars_by_vowel(plural)) add(out, s, 4);
  const auto second = plural.rfind('y');
  if (second == std::string_view::npos || second == 0 || has_vowel(plural.substr(second + 1))) return;
  const auto first = plural.find_last_of("ey", second - 1);
  if (first == std::string_view::npos || has_vowel(plural.substr(first + 1, second - first - 1))) return;
  for (const char one : {'a', 'o', 'e'})
    for (const char two : {'e', 'a', 'w', 'o'}) {
      std::string singular(plural);
      singular[first] = one;
      singular[second] = two;
      add(out, singular, 5);
    }
}

// The consonant that -ach, -af and -ed hardened: tecach → teg.
std::string softened(std::string stem) {
  const std::string_view hard = "ptc", soft = "bdg";
  const auto at = hard.find(stem.back());
  if (at != std::string_view::npos) stem.back() = soft[at];
  return stem;
}

}  // namespace

std::vector<Stem> singulars(std::string_view plural) {
  std::vector<Stem> out;
  for (const Ending& ending : kPlurals) {
    if (!plural.ends_with(ending.plural) || plural.size() < ending.plural.size() + 2) continue;
    const std::string_view stump = plural.substr(0, plural.size() - ending.plural.size());
    if (ending.distance > 1 && stump.size() < kShortestStump) continue;
    for (const Stem& stem : earlier_stems(stump))
      add(out, stem.letters + std::string(ending.singular), ending.distance + stem.distance);
  }
  if (plural.size() >= kShortestInternal) {
    add_internal(out, plural);
    add_singulatives(out, plural);
  }
  return out;
}

std::vector<Stem> positives(std::string_view compared) {
  std::vector<Stem> out;
  for (const Ending& ending : {Ending{"ach", "", 1}, Ending{"af", "", 2}, Ending{"ed", "", 3}}) {
    if (!compared.ends_with(ending.plural) || compared.size() < ending.plural.size() + 2) continue;
    const std::string stem(compared.substr(0, compared.size() - ending.plural.size()));
    for (const std::string& base : {softened(stem), stem})
      for (const Stem& earlier : earlier_stems(base)) add(out, earlier.letters, ending.distance + (earlier.distance > 0));
  }
  return out;
}

}  // namespace language::welsh
