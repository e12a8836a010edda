#pragma once
// Which clause of one text is which clause of another: a pure function of the two, the same whichever of them
// is called old.  A clause belongs to at most one pair, substitution, split or merge.

#include <string>
#include <vector>

#include "store/records.h"
#include "text/document.h"

namespace versioning {

using Lines = std::vector<store::ManifestLine>;

/// What made two clauses a pair, in the order it is looked for.
enum class Evidence {
  decision,    // somebody said so
  id,          // the permanent id
  wording,     // the same words, only here and there
  neighbour,   // the same words, beside clauses that are a pair
  label,       // the same parent and label, and similar words
  alignment,   // between pairs, similar words in the same order
  similarity,  // similar words anywhere, and nothing else as similar
};
std::string_view name(Evidence evidence);

struct Pair {
  int old_index = 0;
  int new_index = 0;
  Evidence evidence = Evidence::wording;
  double similarity = 0;  // of the words, 0 to 1; 1 is the same words
  friend bool operator==(const Pair&, const Pair&) = default;
};

/// One clause on one side that is several on the other.
struct Parting {
  int whole = 0;
  std::vector<int> parts;  // in reading order, two at least
  int best = 0;            // the part that holds most of the whole
  friend bool operator==(const Parting&, const Parting&) = default;
};

/// The place is the same and the text another: "3." now says something else.
struct Substitution {
  int old_index = 0;
  int new_index = 0;
  friend bool operator==(const Substitution&, const Substitution&) = default;
};

/// Two clauses that may or may not be one: somebody should look.
struct Doubt {
  int old_index = 0;
  int new_index = 0;
  double similarity = 0;
  enum class Taken { as_pair, as_other } taken = Taken::as_other;
  friend bool operator==(const Doubt&, const Doubt&) = default;
};

struct Match {
  std::vector<Pair> pairs;  // by new index, as all lists here
  std::vector<Substitution> substitutions;
  std::vector<Parting> splits;  // the whole is old
  std::vector<Parting> merges;  // the whole is new
  std::vector<Doubt> doubts;
  friend bool operator==(const Match&, const Match&) = default;
};

/// What somebody decided: these two are one clause, or the old one is none of the new.
struct Decision {
  std::string old_eid;
  std::string new_eid;  // empty: the old clause ends here
  std::string remark;   // who decided, and why
  friend bool operator==(const Decision&, const Decision&) = default;
};

struct MatchOptions {
  enum class Ids { used, ignored } ids = Ids::used;
  enum class Labels { used, ignored } labels = Labels::used;
  std::vector<Decision> decisions{};  // one that names no clause of its side does nothing
};

/// REQUIRES: lines in reading order, each `order` its index, parents before their children.
Match match(const Lines& old, const Lines& now, const MatchOptions& options = {});

/// A document as lines without ids.
Lines lines_of(const text::Document& document);

}  // namespace versioning
