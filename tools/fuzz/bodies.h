#pragma once
// What the fuzz targets do with their input; the ordinary tests replay the corpus through the same functions.
// Each aborts where a promise is broken.

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "text/front_matter.h"
#include "text/parse.h"
#include "text/print.h"
#include "text/unicode.h"
#include "text/word_diff.h"

namespace fuzz {

inline void require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", promise);
  std::abort();
}

/// Any block is read without an exception, and what was read without error prints and reads back the same.
inline void front_matter(std::string_view bytes) {
  const text::Cleaned cleaned = text::clean(bytes, "input.md");
  if (text::has_errors(cleaned.problems)) return;
  const text::FrontMatterBlock block = text::read_front_matter(cleaned.text, "input.md");
  require(block.body_at <= cleaned.text.size(), "the body begins inside the text");
  if (text::has_errors(block.problems)) return;
  const std::string printed = text::print_front_matter(block.front);
  const text::FrontMatterBlock again = text::read_front_matter(printed, "printed.md");
  require(again.front == block.front, "front matter prints and reads back the same");
}

/// Any bytes are parsed without an exception; parents come first; the document prints and reads back the same.
inline void parse(std::string_view bytes) {
  const text::Parsed parsed = text::parse(bytes, "input.md");
  for (std::size_t i = 0; i < parsed.document.clauses.size(); ++i) {
    require(parsed.document.clauses[i].parent < static_cast<int>(i), "a parent stands before its children");
    require(!parsed.document.clauses[i].eid.empty(), "every clause has an eId");
  }
  if (text::has_errors(parsed.problems)) return;
  const text::Parsed again = text::parse(text::print(parsed.document), "printed.md");
  require(again.document == parsed.document, "a document prints and reads back the same");
}

inline bool pieces_alternate(const text::WordDiff& diff) {
  for (std::size_t i = 0; i < diff.pieces.size(); ++i) {
    if (diff.pieces[i].text.empty()) return false;
    if (i == 0) continue;
    const text::Edit before = diff.pieces[i - 1].edit, here = diff.pieces[i].edit;
    if (before == here || (before == text::Edit::inserted && here == text::Edit::removed)) return false;
  }
  return true;
}

/// Two texts have a difference that leads from each to the other, the same in both directions, in whole characters.
inline void word_diff(std::string_view before, std::string_view after) {
  const text::WordDiff diff = text::word_diff(before, after);
  require(pieces_alternate(diff), "pieces alternate");
  require(text::apply(diff, before) == after, "the difference leads to the new text");
  require(text::apply(diff.inverse(), after) == before, "the inverse leads back");
  require(text::word_diff(after, before) == diff.inverse(), "the difference back is the inverse");
  require(diff.changed() == (before != after), "what differs is changed, and nothing else");
  if (text::first_invalid_utf8(before) || text::first_invalid_utf8(after)) return;
  for (const text::Piece& piece : diff.pieces) {
    require(!text::first_invalid_utf8(piece.text), "no piece begins or ends inside a character");
  }
}

/// A change means the same in both directions, and nothing only if nothing changed.
inline void word_change(std::string_view before, std::string_view after) {
  const text::WordDiff diff = text::word_diff(before, after);
  const text::WordChange change = text::classify(diff);
  require((change == text::WordChange::none) == (before == after), "only the same text has no change");
  require(change == text::classify(diff.inverse()), "a change means the same in both directions");
}

/// The first NUL parts the old text from the new one.
inline void word_diff(std::string_view bytes) {
  const std::size_t parting = bytes.find('\0');
  const std::string_view before = bytes.substr(0, parting);
  const std::string_view after = parting == std::string_view::npos ? "" : bytes.substr(parting + 1);
  word_diff(before, after);
  word_change(before, after);
}

}  // namespace fuzz
