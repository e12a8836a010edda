#pragma once
// A text as a value: its front matter and its clauses.  What every importer makes and every exporter prints.

#include <string>
#include <string_view>
#include <vector>

#include "text/front_matter.h"
#include "text/hash.h"

namespace text {

enum class ClauseKind {
  heading,    // a heading; the clauses under it are its children
  clause,     // has a printed label
  item,       // a bullet
  paragraph,  // neither
  table,      // a pipe table, whole
  quote,      // a block quotation, whole
  code,       // a fenced or indented block, whole, as it stands
  note,       // a footnote definition
};

/// What a clause does, from its stem: notes (fact), believes (opinion), resolves (action); rules of a constitution.
enum class Role { none, fact, opinion, action, rule };

std::string_view name(ClauseKind kind);
std::string_view name(Role role);
ClauseKind clause_kind(std::string_view name);  // REQUIRES: a name that name() gives
Role role(std::string_view name);

/// The words of a clause: a run-in heading ("We are socialists:") if it has one, and its Markdown.
/// Normal form: NFC; within a paragraph every run of white space is one space (hard breaks and code apart); no leading
/// or trailing space; no U+001F.  Text of kind heading is the heading's words.
struct Wording {
  std::string heading;
  std::string text;
  friend auto operator<=>(const Wording&, const Wording&) = default;

  /// What is stored and hashed: the text, with "heading U+001F" before it if there is a heading.
  std::string bytes() const;
  static Wording from_bytes(std::string_view bytes);
};

struct Clause {
  int parent = -1;  // index of the clause above, always smaller than the own index; -1 = none
  ClauseKind kind = ClauseKind::paragraph;
  int level = 0;              // headings: 1 to 6
  std::string label;          // as printed; empty if there is none
  std::string computed;       // the label we computed for an unnumbered clause ("1", "2.1"), empty if printed
  Wording wording;
  Role role = Role::none;
  std::string eid;            // "art_1__para_1.2__item_a": unique in the document, from kinds and labels of the path
  int line = 0;               // 1-based line of the source; not part of equality
  friend bool operator==(const Clause& a, const Clause& b) {
    return a.parent == b.parent && a.kind == b.kind && a.level == b.level && a.label == b.label &&
           a.computed == b.computed && a.wording == b.wording && a.role == b.role && a.eid == b.eid;
  }
};

/// The label to show: as printed, else the computed one.
inline const std::string& shown_label(const Clause& c) { return c.label.empty() ? c.computed : c.label; }

struct Document {
  FrontMatter front;
  std::vector<Clause> clauses;  // in reading order
  friend bool operator==(const Document&, const Document&) = default;
};

/// Gives every clause its eId and its computed label, from kinds, labels and order.  Printed labels stay untouched.
/// A text with no labels at all gets 1, 2, 3 … for its paragraphs and items (headings are not counted); in a text
/// with labels only the unlabelled clauses stay without.
void number(Document& document);

/// The two further hashes of a wording (both over its bytes): norm ignores white space, quotes and dashes; fold also
/// case, punctuation and Markdown emphasis.
Hash norm_hash(const Wording& wording);
Hash fold_hash(const Wording& wording);

}  // namespace text
