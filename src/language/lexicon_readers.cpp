#include "language/lexicon_readers.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "language/welsh_nouns.h"
#include "text/unicode.h"

namespace language::welsh {
namespace {

void for_each_line(std::string_view text, const std::function<void(std::string_view)>& use) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    use(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

bool is_word(std::string_view word) {
  return word.size() > 1 && word.size() < 60 && word.find_first_of(" '.0123456789") == std::string_view::npos;
}

bool any_flag(std::string_view flags, std::string_view of) { return flags.find_first_of(of) != std::string_view::npos; }

// The verb-noun of a stem by the vowel it ends in: codi, cwyno, talu.
std::string verb_noun_of(const std::string& stem, const std::set<std::string, std::less<>>& words) {
  if (words.contains(stem + 'u')) return stem + 'u';
  const auto vowel = stem.find_last_of("aeiouwy");
  const bool i = vowel != std::string::npos && (stem[vowel] == 'o' || (stem[vowel] == 'e' && vowel > 0 && stem[vowel - 1] == 'o'));
  const std::string usual = stem + (i ? 'i' : 'o');
  return words.contains(usual) ? usual : std::string();
}

}  // namespace

void add_spelling_list(std::string_view dic, Lexicon& lexicon) {
  std::set<std::string, std::less<>> words;
  std::vector<std::string> stems;
  for_each_line(dic, [&](std::string_view line) {
    const std::size_t slash = line.find('/');
    const std::string_view word = line.substr(0, slash);
    const std::string_view flags = slash == std::string_view::npos ? std::string_view{} : line.substr(slash + 1);
    if (!is_word(word)) return;
    if (any_flag(flags, "vwy")) stems.emplace_back(word);
    if (any_flag(flags, "X")) return;  // a stem, no word
    words.emplace(word);
    if (any_flag(flags, "BCDEFGIK")) lexicon.add(word, Part::noun);
    if (any_flag(flags, "A")) lexicon.add(word, Part::adjective);
    lexicon.add(word, Part::unknown);
  });
  for (const std::string& stem : stems)
    if (const std::string verb_noun = verb_noun_of(stem, words); !verb_noun.empty()) lexicon.add_guessed_verb(stem, verb_noun);
}

namespace {

// An English noun without its plural ending, in every way that may be.
std::vector<std::string> english_singulars(std::string_view gloss) {
  const std::size_t note = std::min(gloss.find("  ("), gloss.size());
  const std::string word(gloss.substr(0, note)), rest(gloss.substr(note));
  std::vector<std::string> out{word + rest};
  const auto replace = [&](std::string_view ending, std::string_view by) {
    if (word.ends_with(ending)) out.push_back(word.substr(0, word.size() - ending.size()) + std::string(by) + rest);
  };
  replace("ies", "y");
  replace("es", "");
  replace("s", "");
  replace("men", "man");
  replace("ves", "f");
  replace("people", "person");
  replace("children", "child");
  return out;
}

struct Entry {
  std::string word;
  std::string_view grammar;  // "n, s, f"
};

// "ysgol /…/ <n, s, f>"
bool read_entry(std::string_view line, Entry& entry) {
  if (!line.ends_with('>')) return false;
  const std::size_t grammar = line.rfind(" <");
  if (grammar == std::string_view::npos || line.starts_with(' ')) return false;
  entry.grammar = line.substr(grammar + 2, line.size() - grammar - 3);
  const std::size_t end = std::min(line.find(" /"), grammar);
  entry.word = std::string(line.substr(0, end));
  return is_word(entry.word);
}

using Words = std::set<std::string, std::less<>>;
using Glosses = std::multimap<std::string, std::string, std::less<>>;

// Reads the entries, then sorts out those that the dictionary files under the wrong part of speech.
class Dictionary {
 public:
  void read(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(' ');
    if (read_entry(line, entry_)) {
      const std::string_view g = entry_.grammar;
      part_ = g.starts_with("v")                      ? Part::verb
              : g.starts_with("n") && !is_plural(g)    ? Part::noun
              : g == "a" || g.starts_with("a,")        ? Part::adjective
                                                       : Part::unknown;
      words_.emplace_back(entry_.word, part_);
      if (part_ == Part::noun) nouns_.insert(entry_.word);
      if (part_ == Part::adjective) adjectives_.insert(entry_.word);
    } else if (!words_.empty() && begin != std::string_view::npos && entry_.grammar.starts_with("n, ")) {
      (is_plural(entry_.grammar) ? plural_ : singular_).emplace(text::fold_case(line.substr(begin)), entry_.word);
    }
  }

  void add_to(Lexicon& lexicon) const {
    for (const auto& [word, part] : words_) {
      const bool inflected = part == Part::noun        ? has_plural_ending(word) && comes_from(singulars(word), nouns_)
                             : part == Part::adjective ? comes_from(positives(word), adjectives_)
                                                       : false;
      lexicon.add(word, inflected ? Part::unknown : part);
    }
    for (const auto& [gloss, plural] : plural_)
      for (const std::string& singular : singulars_of(plural, gloss)) lexicon.add_form(plural, singular, Part::noun);
  }

 private:
  // Words that begin like a plural and have the same translation; of these those a rule leads back to, if there are any.
  std::vector<std::string> singulars_of(std::string_view plural, std::string_view gloss) const {
    std::vector<std::string> out, by_rule;
    const std::vector<Stem> stems = singulars(text::fold_accents(plural));
    for (const std::string& english : english_singulars(gloss))
      for (auto [it, end] = singular_.equal_range(english); it != end; ++it) {
        const std::string& word = it->second;
        if (word == plural || word.substr(0, 2) != plural.substr(0, 2)) continue;
        out.push_back(word);
        if (std::ranges::find(stems, text::fold_accents(word), &Stem::letters) != stems.end()) by_rule.push_back(word);
      }
    return by_rule.empty() ? out : by_rule;
  }

  static bool is_plural(std::string_view grammar) { return grammar.starts_with("n, p"); }
  // One that few singulars have.
  static bool has_plural_ending(std::string_view word) {
    constexpr std::array<std::string_view, 8> kEndings = {"au", "on", "oedd", "feydd", "iaid", "wyr", "od", "i"};
    return std::ranges::any_of(kEndings, [&](std::string_view ending) { return word.ends_with(ending); });
  }
  static bool comes_from(const std::vector<Stem>& stems, const Words& words) {
    return std::ranges::any_of(stems, [&](const Stem& s) { return s.distance <= 3 && words.contains(s.letters); });
  }

  Entry entry_;
  Part part_ = Part::unknown;
  std::vector<std::pair<std::string, Part>> words_;
  Words nouns_, adjectives_;
  Glosses singular_, plural_;  // translation → word
};

}  // namespace

void add_dictionary(std::string_view entries, Lexicon& lexicon) {
  Dictionary dictionary;
  for_each_line(entries, [&](std::string_view line) { dictionary.read(line); });
  dictionary.add_to(lexicon);
}

void add_forms_table(std::string_view tsv, Lexicon& lexicon) {
  for_each_line(tsv, [&](std::string_view line) {
    const std::size_t first = line.find('\t');
    if (first == std::string_view::npos) return;
    const std::size_t second = std::min(line.find('\t', first + 1), line.size());
    const std::string_view form = line.substr(0, first), lemma = line.substr(first + 1, second - first - 1);
    const std::string_view upos = second < line.size() ? line.substr(second + 1, line.find('\t', second + 1) - second - 1) : std::string_view{};
    const Part part = upos == "NOUN" || upos == "PROPN" ? Part::noun : upos == "VERB" ? Part::verb : upos == "ADJ" ? Part::adjective : Part::unknown;
    if (!is_word(form) || !is_word(lemma)) return;
    lexicon.add(lemma, part);
    if (form != lemma) lexicon.add_form(form, lemma, part);
  });
}

}  // namespace language::welsh
