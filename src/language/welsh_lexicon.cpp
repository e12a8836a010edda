#include "language/welsh_lexicon.h"

#include <algorithm>

#include "language/welsh_verbs.h"
#include "text/unicode.h"

namespace language::welsh {
namespace {

// Case-folded, without hyphens.  Most of what a lexicon holds is plain ASCII.
std::string tidy(std::string_view word) {
  std::string out;
  out.reserve(word.size());
  bool plain = true;
  for (const char c : word) {
    plain &= c > 0;
    if (c != '-') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return plain ? out : text::fold_case(out);
}

std::string without_accents(const std::string& word) {
  return std::ranges::all_of(word, [](char c) { return c > 0; }) ? word : text::fold_accents(word);
}

template <typename T>
void sort_once(std::vector<T>& all) {
  std::ranges::sort(all);
  const auto twice = std::ranges::unique(all);
  all.erase(twice.begin(), twice.end());
}

}  // namespace

void Lexicon::add_form(std::string_view spelling, std::string_view lemma, Part part) {
  std::string form = tidy(spelling);
  std::string folded = without_accents(form);
  readings_.push_back({std::move(folded), std::move(form), tidy(lemma), part});
}

void Lexicon::add_stem(std::string_view stem, std::string_view verb_noun) {
  stems_.push_back({without_accents(tidy(stem)), tidy(verb_noun)});
}

void Lexicon::add_guessed_verb(std::string_view stem, std::string_view verb_noun) {
  guesses_.push_back({without_accents(tidy(stem)), tidy(verb_noun)});
}

void Lexicon::add_stems(std::string_view verb_noun) {
  for (std::string& stem : verb_stems(without_accents(std::string(verb_noun)))) stems_.push_back({std::move(stem), std::string(verb_noun)});
}

void Lexicon::take_guessed_verbs() {
  std::erase_if(guesses_, [&](const VerbStem& guess) { return !verbs_of_stem(guess.stem).empty(); });
  for (const VerbStem& guess : guesses_) {
    add(guess.verb_noun, Part::verb);
    add_stems(guess.verb_noun);
  }
  guesses_.clear();
}

void Lexicon::settle() {
  for (const Reading& reading : readings_) {
    if (reading.part == Part::verb && reading.headword()) add_stems(reading.lemma);
    if (reading.part == Part::noun && !reading.headword()) with_plural_.push_back(reading.lemma);
  }
  sort_once(stems_);
  take_guessed_verbs();
  sort_once(stems_);
  sort_once(with_plural_);
  sort_once(readings_);
}

std::span<const Reading> Lexicon::readings(std::string_view folded) const {
  const auto found = std::ranges::equal_range(readings_, folded, {}, [](const Reading& r) { return std::string_view(r.folded); });
  return {found.begin(), found.end()};
}

std::vector<std::string_view> Lexicon::headwords(std::string_view folded, Part part) const {
  std::vector<std::string_view> out;
  for (const Reading& reading : readings(folded))
    if (reading.part == part && reading.headword()) out.push_back(reading.lemma);
  return out;
}

bool Lexicon::lists_plural_of(std::string_view noun) const { return std::ranges::binary_search(with_plural_, noun); }

std::vector<std::string_view> Lexicon::verbs_of_stem(std::string_view folded) const {
  std::vector<std::string_view> out;
  const auto found = std::ranges::equal_range(stems_, folded, {}, [](const VerbStem& s) { return std::string_view(s.stem); });
  for (const VerbStem& stem : found) out.push_back(stem.verb_noun);
  return out;
}

}  // namespace language::welsh
