#pragma once
// What a reader may be about to type: titles, references and topics that go on from it.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"

namespace search {

struct Suggestion {
  std::string words;  // what to search for
  enum class Kind { title, ref, topic } kind = Kind::title;
  std::string ref;    // of a title or ref; empty for a topic
  friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

/// At most `limit`, titles that begin so before those with a later word that does, then refs and topics.  Accents and
/// case do not matter.  Empty for fewer than two letters.
std::vector<Suggestion> suggest(store::Connection& db, std::string_view typed, std::string_view reader_lang, std::size_t limit);

}  // namespace search
