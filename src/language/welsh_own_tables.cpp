// Reads the tables that are part of this program into a lexicon.

#include <functional>

#include "language/welsh_lexicon.h"
#include "language/welsh_tables.h"

namespace language::welsh {
namespace {

void for_each_word(std::string_view table, const std::function<void(std::string_view)>& use) {
  constexpr std::string_view kSpace = " \n";
  for (std::size_t at = 0; (at = table.find_first_not_of(kSpace, at)) != std::string_view::npos;) {
    const std::size_t end = std::min(table.find_first_of(kSpace, at), table.size());
    use(table.substr(at, end - at));
    at = end;
  }
}

void add_closed(Lexicon& lexicon) {
  for_each_word(kClosedWords, [&](std::string_view word) {
    const std::size_t sign = word.find('=');
    const std::string_view form = word.substr(0, sign);
    lexicon.add_form(form, sign == std::string_view::npos ? form : word.substr(sign + 1), Part::other);
  });
}

// "mynd: af ei;", "gweld: gwel- gwêl;"
void add_forms(Lexicon& lexicon, std::string_view table, Part part) {
  std::string_view lemma;
  for_each_word(table, [&](std::string_view word) {
    if (word.ends_with(':')) {
      lemma = word.substr(0, word.size() - 1);
      lexicon.add(lemma, part);
      return;
    }
    const bool last = word.ends_with(';');
    if (last) word.remove_suffix(1);
    if (word.ends_with('-')) lexicon.add_stem(word, lemma);
    else lexicon.add_form(word, lemma, part);
  });
}

// "tŷ:tai,teiau"
void add_words(Lexicon& lexicon, std::string_view table, Part part) {
  for_each_word(table, [&](std::string_view word) {
    const std::size_t sign = word.find(':');
    const std::string_view lemma = word.substr(0, sign);
    lexicon.add(lemma, part);
    while (sign != std::string_view::npos && word.size() > sign) {
      const std::size_t last = word.find_last_of(":,");
      lexicon.add_form(word.substr(last + 1), lemma, part);
      word = word.substr(0, last);
    }
  });
}

}  // namespace

void add_own_tables(Lexicon& lexicon) {
  add_closed(lexicon);
  add_forms(lexicon, kIrregularVerbs, Part::verb);
  add_forms(lexicon, kComparisons, Part::adjective);
  add_words(lexicon, kNouns, Part::noun);
  add_words(lexicon, kVerbs, Part::verb);
  add_words(lexicon, kAdjectives, Part::adjective);
  add_words(lexicon, kNames, Part::noun);
}

}  // namespace language::welsh
