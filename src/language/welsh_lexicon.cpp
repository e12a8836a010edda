#include "language/welsh_lexicon.h"

#include <algorithm>
#include <tuple>

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

auto key_of(const Reading& r) { return std::tie(r.folded, r.spelling, r.lemma, r.part); }

}  // namespace

void Lexicon::add_form(std::string_view spelling, std::string_view lemma, Part part) {
  std::string form = tidy(spelling);
  std::string folded = without_accents(form);
  readings_.push_back({std::move(folded), std::move(form), tidy(lemma), part});
}

void Lexicon::add_stem(std::string_view stem, std::string_view verb_noun) {
  stems_.push_back({without_accents(tidy(stem)), tidy(verb_noun)});
}

void Lexicon::settle() {
  std::ranges::sort(readings_, [](const Reading& a, const Reading& b) { return key_of(a) < key_of(b); });
  const auto twice = std::ranges::unique(readings_, [](const Reading& a, const Reading& b) { return key_of(a) == key_of(b); });
  readings_.erase(twice.begin(), twice.end());
  for (const Reading& reading : readings_)
    if (reading.part == Part::verb && reading.headword())
      for (std::string& stem : verb_stems(reading.folded)) stems_.push_back({std::move(stem), reading.lemma});
  for (const Reading& reading : readings_)
    if (reading.part == Part::noun && !reading.headword()) with_plural_.push_back(reading.lemma);
  std::ranges::sort(with_plural_);
  std::ranges::sort(stems_);
  const auto again = std::ranges::unique(stems_);
  stems_.erase(again.begin(), again.end());
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
