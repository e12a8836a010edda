#pragma once
// What changed between two versions of a text: clauses first, then words.  A value that stands alone: it
// holds all of both texts, so that a renderer needs nothing else.  For all a and b: compare(b, a) ==
// compare(a, b).inverse().

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/word_diff.h"
#include "versioning/match.h"

namespace versioning {

/// What happened to a clause.
enum class Change {
  unchanged,
  label_only,      // renumbered
  typographic,     // quotes, dashes, spaces, emphasis, or a list item that is now a paragraph
  case_only,       // capitals
  reference_only,  // the number of a clause it refers to, or the address of a link
  edited,
  substituted,  // the same place, another text: both clauses are in the one entry
  moved,
  split,   // this is a part of the old clause
  merged,  // this is a part of the new clause
  inserted,
  deleted,
};
inline constexpr int kChanges = 12;
std::string_view name(Change change);  // "label_only"

/// Never empty.  `moved` may stand with any of label_only … edited; every other stands alone.
class Changes {
 public:
  Changes() = default;
  explicit Changes(Change change) { add(change); }
  void add(Change change) { bits_ |= bit(change); }
  bool has(Change change) const { return (bits_ & bit(change)) != 0; }
  /// In the order of the enumeration.
  std::vector<Change> list() const;
  friend bool operator==(const Changes&, const Changes&) = default;

 private:
  static std::uint32_t bit(Change change) { return std::uint32_t{1} << static_cast<int>(change); }
  std::uint32_t bits_ = 0;
};

/// A clause as it stands in one of the texts, without its words.
struct Standing {
  int index = 0;    // in reading order
  int parent = -1;  // index of the clause above in the same text
  text::ClauseKind kind = text::ClauseKind::paragraph;
  int level = 0;
  std::string label{}, computed{}, eid{};
  std::string clause{};  // permanent id; empty where the text is not held
  text::Role role = text::Role::none;
  friend bool operator==(const Standing&, const Standing&) = default;

  const std::string& shown_label() const { return label.empty() ? computed : label; }
};

inline constexpr int kNoMove = -1;
inline constexpr int kNoGroup = -1;

/// One clause of the comparison.  `before` is empty for an inserted clause, `now` for a deleted one.  The
/// parts of a split have the same `before`, those of a merge the same `now`.
struct Entry {
  std::optional<Standing> before, now;
  Changes changes;
  text::WordDiff heading;  // of the run-in heading; no pieces if there is none on either side
  text::WordDiff text;     // all of the words, also of an unchanged clause
  /// Of a part of a split or merge: the white space that stands behind it in the whole.
  std::string joint{};
  int move = kNoMove;    // the move that carries it (Diff::moves)
  int group = kNoGroup;  // the identical edits it is one of (Diff::groups)
  friend bool operator==(const Entry&, const Entry&) = default;
};

/// A clause that went elsewhere with everything under it.  Only its first entry has Change::moved; those that
/// came along have Entry::move.
struct Move {
  int entry = 0;            // the clause that moved (Diff::entries)
  std::size_t clauses = 1;  // it and those it carries
  friend bool operator==(const Move&, const Move&) = default;
};

/// The same words changed in the same way in several clauses.
struct EditGroup {
  struct Replacement {
    std::string removed, inserted;
    friend auto operator<=>(const Replacement&, const Replacement&) = default;
  };
  std::vector<Replacement> replacements;  // each once, sorted
  std::vector<int> entries;               // two at least (Diff::entries)
  friend bool operator==(const EditGroup&, const EditGroup&) = default;
};

/// The numbers of a sentence: "Three of eight clauses differ: two reworded, one added".
struct Summary {
  std::size_t clauses = 0;  // of both texts together, each once
  std::size_t differ = 0;   // the sum of the following line and the next
  std::size_t reworded = 0, replaced = 0, added = 0, removed = 0;
  std::size_t moved = 0, split = 0, merged = 0;  // moved and not reworded; wholes, not parts
  std::size_t carried = 0;                       // clauses that came along with a move
  std::size_t renumbered = 0, typographic = 0;   // the words are the same: not in `differ`
  friend bool operator==(const Summary&, const Summary&) = default;
};

struct Diff {
  /// In reading order of the new text; a deleted clause stands behind the one it stood behind.
  std::vector<Entry> entries;
  std::vector<Move> moves;        // in the order of entries
  std::vector<EditGroup> groups;  // in the order of their first entries
  friend bool operator==(const Diff&, const Diff&) = default;

  bool changed() const;
  std::size_t count(Change change) const;
  Summary summary() const;
  Diff inverse() const;
};

/// REQUIRES: lines as match() does.
Diff compare(const Lines& old, const Lines& now, const MatchOptions& options = {});

/// The new text: everything of a line but the ids of rows and wordings.  Empty if the diff was made from
/// another old text.
std::optional<Lines> apply(const Diff& diff, const Lines& old);

}  // namespace versioning
