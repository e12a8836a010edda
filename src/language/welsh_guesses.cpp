#include "language/welsh_guesses.h"

#include "language/welsh_letters.h"
#include "language/welsh_nouns.h"
#include "language/welsh_verbs.h"

namespace language::welsh {
namespace {

enum class Stump { kept, worn };  // before the plural ending: as it was, or with another vowel or consonant

struct Plural {
  std::string_view ending;
  std::string_view singular;
  Stump stump = Stump::worn;
  std::size_t shortest = 3;  // letters of the stump; more for endings that end many other words
};

// The first ending that fits is the only one, with all its singulars.
constexpr Plural kPlurals[] = {
    {"feydd", "fa"}, {"iaid", ""}, {"iaid", "iad", Stump::kept}, {"iau", ""}, {"ion", ""}, {"ion", "yn", Stump::kept}, {"oedd", ""},
    {"wyr", "wr", Stump::kept}, {"wyr", "iwr", Stump::kept}, {"wyr", "ydd", Stump::kept}, {"au", ""}, {"on", "", Stump::worn, 4},
    {"ydd", "", Stump::worn, 4}, {"s", "", Stump::kept, 4}, {"nni", "n"},
};

// Foreign plurals in -s; awyddus and warws are none.
bool is_foreign(std::string_view stump) { return std::string_view("uwy").find(stump.back()) == std::string_view::npos; }

bool fits(const Plural& plural, std::string_view form) {
  if (!form.ends_with(plural.ending) || form.size() < plural.ending.size() + plural.shortest) return false;
  return plural.ending != "s" || is_foreign(form.substr(0, form.size() - 1));
}

std::vector<std::string> guessed_singulars(std::string_view form) {
  std::vector<std::string> out;
  std::string_view ending;
  for (const Plural& plural : kPlurals) {
    if (!fits(plural, form) || (!ending.empty() && ending != plural.ending)) continue;
    ending = plural.ending;
    out.push_back(std::string(form.substr(0, form.size() - ending.size())).append(plural.singular));
    if (plural.stump == Stump::kept) continue;
    const std::string singular = out.back();
    for (auto& other : undoubled(singular)) out.push_back(std::move(other));
    if (auto others = unaffected(singular); !others.empty()) out.push_back(std::move(others.front()));
  }
  return out;
}

}  // namespace

std::vector<std::string> guessed_headwords(std::string_view form) {
  if (form.size() < 4) return {};
  if (auto singulars = guessed_singulars(form); !singulars.empty()) return singulars;
  if (form.ends_with("ach") && form.size() > 5) return {positives(form).front().letters};
  return guessed_verb_nouns(form);
}

}  // namespace language::welsh
