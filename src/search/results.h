#pragma once
// What a search found, as a value: text and ranges, no markup.

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "text/date.h"

namespace search {

/// A byte range of a text that matched.
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const Range&, const Range&) = default;
};

struct ClauseHit {
  std::string id;       // permanent clause id
  std::string eid;
  std::string label;    // shown label, may be empty
  std::string heading;  // the headings it stands under, may be empty
  std::string text;     // plain text: whole if short, else the passage around the matches
  bool cut_before = false;
  bool cut_after = false;
  std::vector<Range> marks;  // in text, ascending, disjoint
  double score = 0;          // higher is better
  std::string force;         // on the day of the search
  std::string valid_from;    // of the wording, ISO or empty
  std::string valid_to;
};

/// Words of a text that were found for others: "housing" for "tai".
struct Matched {
  std::string typed;
  std::vector<std::string> found;  // in lower case, by first appearance
  friend bool operator==(const Matched&, const Matched&) = default;
};

/// One text with its best clauses.
struct TextHit {
  std::string ref;
  std::string kind;
  std::string title;
  std::vector<Range> title_marks;
  std::string lang;         // of the clauses shown
  std::string other_lang;   // the other language the text is held in, empty if none
  std::string body;
  std::string stage;
  std::string decision;
  std::string decided_on;
  std::string force;
  std::string provenance;
  int version = 0;          // N of the version the clauses stand in
  std::string superseded_by;  // ref of what replaced it, empty if nothing
  double score = 0;
  std::vector<ClauseHit> clauses;  // at most three, best first
  std::size_t more_clauses = 0;    // further clauses that match
  std::vector<Matched> matched;    // in the title and the clauses shown
};

/// The clause in force that answers, when the match is strong enough.
struct Answer {
  TextHit text;       // with exactly one clause
  std::string since;  // in force since, ISO or empty
  std::string reason; // name of the BindingReason: "stated"
};

struct FacetValue {
  std::string value;
  std::size_t count = 0;  // texts
};
using Facets = std::map<std::string, std::vector<FacetValue>>;  // kind, force, body, lang, year

/// Where a reference leads.
struct Jump {
  std::string ref;
  std::string eid;   // empty: the text
  std::string title;
  std::string label;
  bool exact = true; // false: the nearest there is
};

/// Other names that were looked for too, and that some text holds.
struct Expansion {
  std::string typed;
  std::string kind;  // term, acronym, renamed; ambiguous: `also` is what it may mean, none of it was looked for
  struct Name {
    std::string text;
    std::string lang;
    friend bool operator==(const Name&, const Name&) = default;
  };
  std::vector<Name> also;
  bool verified = false;  // else a translation that awaits a speaker's check
  friend bool operator==(const Expansion&, const Expansion&) = default;
};

/// A word that no text holds, and the one that was looked for in its place.
struct Correction {
  std::string typed;
  std::string corrected;
  friend bool operator==(const Correction&, const Correction&) = default;
};

/// Filters that the query says in words, as a query that has them.
struct Offer {
  std::string query;
  std::map<std::string, std::vector<std::string>> filters;  // by key, those it adds
  std::size_t total = 0;  // texts it finds
  friend bool operator==(const Offer&, const Offer&) = default;
};

struct Results {
  std::size_t total = 0;  // texts
  std::size_t total_clauses = 0;
  std::vector<TextHit> hits;
  Facets facets;          // over all texts that match, before paging
  std::optional<Answer> answer;
  std::vector<Jump> jumps;
  std::vector<Expansion> expansions;
  std::vector<Correction> corrections;
  std::vector<Offer> offers;
  std::vector<std::string> read_both_ways;  // words that are read as English and as Welsh
  bool any_word = false;  // no text had all words; these have some
  bool prefix = false;    // the last word matched only as a prefix
  bool cut_short = false; // stopped at the time limit: totals are of what was seen
};

}  // namespace search
