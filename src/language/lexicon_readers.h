#pragma once
// What the lexicons of others look like inside.  Lines that do not fit are passed over.

#include <string_view>

#include "language/welsh_lexicon.h"

namespace language::welsh {

/// A Hunspell word list with the flags of dictionary-cy: "ysgol/CH", B–K plurals, A degrees, v w y conjugations, T nasal
/// mutation.
void add_spelling_list(std::string_view dic, Lexicon& lexicon);

/// Eurfa in the form FreeDict prints it: "ysgol /…/ <n, s, f>" and the English word on the next line.
void add_dictionary(std::string_view entries, Lexicon& lexicon);

/// "form⇥lemma⇥UPOS⇥features".
void add_forms_table(std::string_view tsv, Lexicon& lexicon);

}  // namespace language::welsh
