#pragma once
// The keys of the front matter: what each one takes and whom it belongs to.  The only such list;
// data/README.md shows it.

#include <optional>
#include <span>
#include <string_view>

#include "store/facts.h"

namespace versioning {

/// Whom a key describes.
enum class Owner {
  identity,  // ref, kind, lang, title: which text this is
  work,      // recorded as an event of the work
  meeting,   // of a meeting only
  version,   // of this wording only
  relation,  // this text does that to others
  passive,   // others do that to this text
};

/// What a key takes as its value.
enum class Shape {
  words,
  lines,
  ref,
  refs,
  places,  // refs, each with a clause at either end if need be
  kind,
  language,
  topics,
  date,
  number,
  ordinal,  // a number of at most three digits
  fraction,
  url,
  yes_no,
  parts,
  name,
  hash,
  known
};

struct Key {
  std::string_view name;
  Owner owner;
  Shape shape;
  std::optional<store::Vocabulary> vocabulary = std::nullopt;  // of Shape::known
};

/// In the order they are written.
std::span<const Key> keys();
/// The key of that name, or nullptr.
const Key* find_key(std::string_view name);
/// The known key an unknown one is a slip of, or nullptr: within two edits, one for keys of up to four
/// letters.
const Key* slip_of(std::string_view name);

/// The relation a passive key states from the other side: "superseded_by" → "supersedes".
std::string_view active_of(std::string_view passive_key);

/// Lists are recorded one entry a line.
bool is_list(Shape shape);

}  // namespace versioning
