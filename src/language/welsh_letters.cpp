#include "language/welsh_letters.h"

#include <algorithm>
#include <array>
#include <span>

namespace language::welsh {
namespace {

struct Change {
  std::string_view now;
  std::string_view before;
};

// The last vowel group of an inflected stem and what it was in the plain one, likeliest first: before an ending …
constexpr std::array kBeforeEnding = {
    Change{"ei", "ai"}, Change{"ei", "a"},  Change{"ei", "ae"}, Change{"ei", "e"}, Change{"eu", "au"}, Change{"o", "aw"},
    Change{"y", "w"},   Change{"e", "a"},   Change{"e", "ae"},  Change{"a", "ai"}, Change{"a", "ae"},  Change{"ey", "ae"},
    Change{"aw", "o"},  Change{"u", "uw"},
};
// … and where the vowel alone makes the plural.
constexpr std::array kInternal = {
    Change{"y", "w"},   Change{"y", "o"},   Change{"y", "a"},  Change{"y", "e"},   Change{"ai", "a"}, Change{"ai", "ae"},
    Change{"ei", "a"},  Change{"ei", "ai"}, Change{"wy", "oe"}, Change{"yw", "aw"}, Change{"i", "a"},  Change{"w", "o"},
};

// What stands inside a word now and stood there before the stress moved.
constexpr std::array kStress = {
    Change{"ngh", "ng"}, Change{"nh", "nn"}, Change{"nh", "n"},   Change{"mh", "m"},  Change{"rrh", "r"}, Change{"rh", "rr"},
    Change{"rh", "r"},   Change{"ngh", "nc"}, Change{"mh", "mp"}, Change{"nh", "nt"}, Change{"yrh", "yr"},
};

constexpr std::array<std::string_view, 15> kGroups = {"aw", "ae", "ai", "au", "ei", "eu", "ey", "oe",
                                                      "ow", "wy", "yw", "iw", "oi", "ia", "io"};

struct Group {
  std::size_t begin = 0;
  std::size_t size = 0;
};

// The last vowels of a word that are spoken as one.
Group last_group(std::string_view word) {
  std::size_t end = word.size();
  while (end > 0 && !is_vowel(word[end - 1])) --end;
  if (end == 0) return {};
  if (end > 1 && is_vowel(word[end - 2])) {
    const std::string_view two = word.substr(end - 2, 2);
    if (two[0] == 'i' && two != "iw") return {end - 1, 1};
    if (std::ranges::find(kGroups, two) != kGroups.end()) return {end - 2, 2};
  }
  return {end - 1, 1};
}

std::string replaced(std::string_view word, std::size_t at, std::size_t size, std::string_view by) {
  return std::string(word.substr(0, at)).append(by).append(word.substr(at + size));
}

void add(std::vector<Stem>& stems, std::string letters, int distance) {
  const bool there = std::ranges::any_of(stems, [&](const Stem& s) { return s.letters == letters; });
  if (!there) stems.push_back({std::move(letters), distance});
}

std::vector<std::string> with_changes(std::string_view word, std::span<const Change> changes) {
  std::vector<std::string> out;
  const Group group = last_group(word);
  for (const Change& change : changes)
    if (change.now == word.substr(group.begin, group.size))
      out.push_back(replaced(word, group.begin, group.size, change.before));
  return out;
}

}  // namespace

bool is_vowel(char letter) { return std::string_view("aeiouwy").find(letter) != std::string_view::npos; }

bool has_vowel(std::string_view word) { return std::ranges::any_of(word, is_vowel); }

std::vector<std::string> unaffected(std::string_view stem) { return with_changes(stem, kBeforeEnding); }

std::vector<std::string> singulars_by_vowel(std::string_view plural) { return with_changes(plural, kInternal); }

std::vector<std::string> undoubled(std::string_view stem) {
  const std::string_view shorter = stem.substr(0, stem.empty() ? 0 : stem.size() - 1);
  if (stem.ends_with("nn")) return {std::string(shorter), std::string(shorter.substr(0, shorter.size() - 1)) + "nt"};
  if (stem.ends_with("rr")) return {std::string(shorter)};
  if (stem.ends_with("n") || stem.ends_with("r")) return {std::string(stem) + stem.back()};
  return {};
}

std::vector<std::string> without_stress_h(std::string_view stem) {
  std::vector<std::string> out;
  for (const Change& change : kStress) {
    const std::size_t at = stem.find(change.now, 1);
    if (at != std::string_view::npos) out.push_back(replaced(stem, at, change.now.size(), change.before));
  }
  return out;
}

std::vector<Stem> earlier_stems(std::string_view stem) {
  std::vector<Stem> out{{std::string(stem), 0}};
  const auto consonants = undoubled(stem);
  const auto stressed = without_stress_h(stem);
  for (const auto& s : consonants) add(out, s, 1);
  for (const auto& s : unaffected(stem)) add(out, s, 2);
  for (const auto& s : stressed) add(out, s, 2);
  for (const auto& s : consonants)
    for (const auto& t : unaffected(s)) add(out, t, 3);
  for (const auto& s : stressed) {
    for (const auto& t : undoubled(s)) add(out, t, 3);
    for (const auto& t : unaffected(s)) add(out, t, 3);
  }
  return out;
}

}  // namespace language::welsh
