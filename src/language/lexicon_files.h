#pragma once
// Welsh lexicons that may be installed beside the program.  None is needed, and none is copied into an index.

#include <filesystem>
#include <span>
#include <string>

#include "language/welsh_lexicon.h"

namespace language {

/// An empty path is a lexicon that is not there.
struct LexiconFiles {
  std::filesystem::path spelling;    // index.dic of the npm package dictionary-cy, cy_GB.dic
  std::filesystem::path dictionary;  // freedict-cym-eng.dict.dz of the Debian package dict-freedict-cym-eng
  std::filesystem::path forms;       // welsh.tsv: form, lemma, UPOS and features a line, a tab apart
};

/// Looks through folders, the first first; packages may lie in a folder of their names.
LexiconFiles find_lexicons(std::span<const std::filesystem::path> folders);

/// Names the files and what is in them; empty if there are none.
std::string fingerprint(const LexiconFiles& files);

/// Adds the words of files; what cannot be read adds none.
void add_lexicons(const LexiconFiles& files, welsh::Lexicon& lexicon);

}  // namespace language
