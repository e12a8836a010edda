#pragma once
// References inside a text, led to the clauses they name, and those that a new version leaves hanging.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "store/records.h"
#include "text/citation.h"
#include "versioning/match.h"

namespace versioning {

struct CrossReference {
  std::size_t from = 0;          // index of the clause that refers
  text::Citation citation{};     // ranges in its plain text
  std::string words{};           // "rule 7.2"
  std::optional<std::size_t> to{};  // index of the clause it names; empty: none of this text, or no one of several
};

/// In reading order.  A bare letter ("paragraph (b)") is looked for near the clause that names it first.
std::vector<CrossReference> cross_references(const Lines& lines);

/// What a reader of a new version would trip over.
struct Hanging {
  enum class Kind {
    names_nothing,  // no clause of this text has that number, although others of its kind are found
    gone,           // the clause itself is unchanged; what it refers to was taken out
    renumbered,     // … has another number now, so that the reference leads to another clause or to none
    reworded,       // … reads otherwise now
  } kind = Kind::names_nothing;
  std::size_t from = 0;  // index in the new text
  std::string words{};
  std::string target{};  // label of what was meant: as it is now, else as it was
};

/// REQUIRES: permanent ids on the lines of both; an empty `before` asks for names_nothing alone.
std::vector<Hanging> hanging_references(const Lines& before, const Lines& now);

}  // namespace versioning
