#include "language/welsh_verbs.h"

#include <algorithm>
#include <array>

#include "language/welsh_letters.h"

namespace language::welsh {
namespace {

enum class Kind {
  strong,    // ends verbs only, or nearly
  weak,      // ends other words too
  faint,     // ends other words more often
  affecting  // strong, and turns an a before it into e: cenir
};

struct Ending {
  std::string_view letters;
  Kind kind;
};

constexpr std::array kEndings = {
    Ending{"asai", Kind::strong},   Ending{"asem", Kind::strong},   Ending{"asech", Kind::strong},
    Ending{"asent", Kind::strong},  Ending{"aswn", Kind::strong},   Ending{"asit", Kind::strong},
    Ending{"asid", Kind::strong},   Ending{"aset", Kind::strong},   Ending{"asom", Kind::strong},
    Ending{"asoch", Kind::strong},  Ending{"asant", Kind::strong},  Ending{"esid", Kind::strong},
    Ending{"wyd", Kind::strong},    Ending{"pwyd", Kind::strong},   Ending{"odd", Kind::strong},
    Ending{"som", Kind::strong},    Ending{"soch", Kind::strong},   Ending{"sant", Kind::strong},
    Ending{"sai", Kind::strong},    Ending{"sid", Kind::strong},    Ending{"swn", Kind::strong},
    Ending{"sem", Kind::strong},    Ending{"sent", Kind::strong},   Ending{"sech", Kind::strong},
    Ending{"wch", Kind::affecting}, Ending{"ais", Kind::strong},    Ending{"aist", Kind::strong},
    Ending{"wyf", Kind::faint},     Ending{"ych", Kind::faint},     Ending{"ith", Kind::affecting},
    Ending{"iff", Kind::affecting}, Ending{"ir", Kind::affecting},  Ending{"id", Kind::affecting},
    Ending{"it", Kind::faint},      Ending{"ant", Kind::weak},      Ending{"ont", Kind::weak},
    Ending{"ent", Kind::weak},      Ending{"er", Kind::faint},      Ending{"ai", Kind::weak},
    Ending{"em", Kind::weak},       Ending{"ech", Kind::weak},      Ending{"et", Kind::faint},
    Ending{"est", Kind::faint},     Ending{"es", Kind::faint},      Ending{"af", Kind::weak},
    Ending{"an", Kind::faint},      Ending{"en", Kind::faint},      Ending{"on", Kind::faint},
    Ending{"och", Kind::faint},     Ending{"om", Kind::faint},      Ending{"wn", Kind::weak},
    Ending{"ed", Kind::faint},      Ending{"ws", Kind::faint},      Ending{"wys", Kind::faint},
    Ending{"i", Kind::faint},       Ending{"o", Kind::faint},       Ending{"a", Kind::weak},
    Ending{"iwyd", Kind::strong},   Ending{"iodd", Kind::strong},   Ending{"son", Kind::strong},
};

constexpr std::size_t kShortestBeforeFaint = 4;  // "Enoch" is no form of geni

constexpr std::array<std::string_view, 16> kVerbNounEndings = {"ian", "io", "o", "u", "i",  "a",  "an", "eg",
                                                               "ed",  "yd", "ad", "ach", "ael", "el", "al", "yll"};

void add(std::vector<std::string>& out, std::string stem) {
  if (stem.size() > 1 && std::ranges::find(out, stem) == out.end()) out.push_back(std::move(stem));
}

void add(std::vector<VerbSplit>& out, std::string stem, int distance) {
  if (stem.size() < 2) return;
  const auto found = std::ranges::find(out, stem, &VerbSplit::stem);
  if (found == out.end()) out.push_back({std::move(stem), distance});
  else found->distance = std::min(found->distance, distance);
}

// "e" as last vowel may have been an "a" before an ending in i or w.
std::string with_a(std::string_view stem) {
  const auto vowel = stem.find_last_of("aeiouwy");
  if (vowel == std::string_view::npos || stem[vowel] != 'e') return {};
  std::string out(stem);
  out[vowel] = 'a';
  return out;
}

// Of a verb nobody has listed; the commonest endings of the past give away shorter ones.
std::size_t shortest_guessed_stem(const Ending& ending) { return ending.letters == "odd" || ending.letters == "wyd" ? 3 : 4; }

}  // namespace

std::vector<std::string> verb_stems(std::string_view verb_noun) {
  std::vector<std::string> out;
  const std::string whole(verb_noun);
  const auto cut = [&](std::size_t letters) { return whole.substr(0, whole.size() - letters); };
  if (whole.ends_with("hau")) add(out, cut(1));                        // parhau → parha
  else if (whole.ends_with("au") || whole.ends_with("eu")) add(out, cut(2) + "eu");  // dechrau → dechreu
  if (whole.ends_with("oi")) return {cut(1), cut(1) + "e"};            // troi → tro
  if (whole.ends_with("io")) add(out, cut(1));                         // gweithio → gweithi
  for (const std::string_view ending : kVerbNounEndings) {
    if (!whole.ends_with(ending) || whole.size() < ending.size() + 2) continue;
    if (has_vowel(cut(ending.size()))) add(out, cut(ending.size()));
    break;
  }
  if (out.empty() || (!is_vowel(whole.back()) && whole.size() > 4)) add(out, whole);  // ateb, siarad
  // Stress moves off a doubled consonant and brings an h: ennill → enillodd, cynnull → cynullodd.
  for (const std::string_view two : {"nn", "rr"}) {
    const auto at = whole.find(two, 1);
    if (at == std::string::npos || at + 2 >= whole.size()) continue;
    for (std::size_t i = 0, n = out.size(); i < n; ++i)
      if (out[i].size() > at + 2) add(out, out[i].substr(0, at) + out[i].substr(at + 1));
  }
  return out;
}

std::vector<VerbSplit> split_verb(std::string_view word) {
  std::vector<VerbSplit> out;
  for (const Ending& ending : kEndings) {
    if (!word.ends_with(ending.letters) || word.size() < ending.letters.size() + 2) continue;
    const std::string stem(word.substr(0, word.size() - ending.letters.size()));
    if (!has_vowel(stem)) continue;
    if (ending.kind == Kind::faint && stem.size() < kShortestBeforeFaint) continue;
    const int distance = ending.kind == Kind::strong || ending.kind == Kind::affecting ? 1 : 3;
    add(out, stem, distance);
    const bool before_i = ending.letters.front() == 'i';
    if (before_i) add(out, stem + 'i', distance);
    if (ending.letters.front() == 'w') add(out, stem + 'w', distance);  // galw, galwyd
    if (stem.ends_with('w') && stem.size() > 2) add(out, stem.substr(0, stem.size() - 1), distance + 1);
    for (const auto& longer : undoubled(stem)) add(out, longer, distance + 1);
    for (const auto& s : without_stress_h(stem)) add(out, s, distance + 2);
    if (ending.kind != Kind::affecting && ending.letters != "i") continue;
    if (const std::string a = with_a(stem); !a.empty()) {
      add(out, a, distance + 1);
      if (before_i) add(out, a + 'i', distance + 1);
    }
  }
  return out;
}

std::vector<std::string> guessed_verb_nouns(std::string_view word) {
  if (word.ends_with("iant")) return {};  // a noun more often: gwariant
  for (const Ending& ending : kEndings) {
    if (ending.kind == Kind::faint || !word.ends_with(ending.letters)) continue;
    if (word.size() < ending.letters.size() + shortest_guessed_stem(ending)) continue;
    const std::string stem(word.substr(0, word.size() - ending.letters.size()));
    if (!has_vowel(stem)) continue;
    if (stem.ends_with('i')) return {stem + 'o', stem.substr(0, stem.size() - 1), stem};
    std::vector<std::string> out{stem + 'u', stem + 'o', stem + 'i'};
    if (ending.kind != Kind::weak) out.push_back(stem);
    if (ending.letters.front() == 'i' || ending.letters == "wch") out.push_back(stem + "io");
    if (ending.kind == Kind::affecting)
      if (const std::string a = with_a(stem); !a.empty()) out.insert(out.end(), {a + 'u', a + 'o', a});
    return out;
  }
  return {};
}

}  // namespace language::welsh
