#pragma once
// What the reader typed → Query.  Any string is a query; none is an error.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/date.h"

namespace search {

/// One thing to look for.
struct Term {
  std::string text;          // a word, or the words of a phrase
  bool phrase = false;
  bool excluded = false;     // -word
  bool or_previous = false;  // stands after OR: an alternative to the term before
  friend bool operator==(const Term&, const Term&) = default;
};

/// Another name of what terms ask for; what holds it holds them.
struct Alternative {
  std::vector<std::size_t> terms;  // their places in Query::terms, ascending
  std::string text;
  std::string lang;                // looked for in texts of this language
  double weight = 1;
  friend bool operator==(const Alternative&, const Alternative&) = default;
};

/// Filters by key; the values of one key are alternatives, different keys must all hold.
/// Keys: kind, body, stage, decision, force, year ("2022", "2019..2022"), topic, lang, meeting, level, provenance, ref.
using Filters = std::map<std::string, std::vector<std::string>>;

struct Query {
  std::string typed;               // as typed, tidied to valid NFC on one line, for showing
  std::vector<Term> terms;         // de-duplicated, at most 32 that weigh, chosen by place here and by rarity later
  std::vector<Alternative> alternatives;  // none are typed: interpret() adds them
  Filters filters;
  std::vector<std::string> weightless;  // question words left out: "what is our on"
  std::string reference;           // "HO401", "30.2(iv)", "4" of "clause 4": to jump to; empty if none
  std::string read_as;             // "en" or "cy": what language its words are of; empty: of both
  bool truncated = false;          // more than 2 000 characters were typed
  friend bool operator==(const Query&, const Query&) = default;
};

/// Parses words, "phrases", -exclusions, OR, key:value and key:"value", references.  Unknown keys are words.
/// Values are canonicalised (decision:passed → carried) where the key has a vocabulary.
Query parse_query(std::string_view typed);

/// The query as a line that parses back to it.
std::string print_query(const Query& query);

/// The filter keys, in the order shown.
const std::vector<std::string_view>& filter_keys();

}  // namespace search
