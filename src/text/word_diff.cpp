#include "text/word_diff.h"

#include <utility>

#include "text/alignment.h"
#include "text/clean_up.h"

namespace text {
namespace {

std::string joined(const std::vector<Token>& tokens, Stretch stretch) {
  if (stretch.empty()) return {};
  const char* begin = tokens[stretch.begin].text.data();
  const std::string_view last = tokens[stretch.end - 1].text;
  return {begin, last.data() + last.size()};
}

WordDiff pieces_of(const Alignment& alignment) {
  WordDiff diff;
  const auto add = [&diff](Edit edit, std::string text) {
    if (!text.empty()) diff.pieces.push_back({edit, std::move(text)});
  };
  for (std::size_t i = 0; i < alignment.runs.size(); ++i) {
    const CommonRun& run = alignment.runs[i];
    add(Edit::same, joined(alignment.old_side.tokens, {run.old_at, run.old_end()}));
    if (i == alignment.hunks()) break;
    const Hunk hunk = alignment.hunk(i);
    add(Edit::removed, joined(alignment.old_side.tokens, hunk.removed));
    add(Edit::inserted, joined(alignment.new_side.tokens, hunk.inserted));
  }
  return diff;
}

WordDiff one_way(std::string_view old_text, std::string_view new_text) {
  Alignment alignment = align(old_text, new_text);
  absorb_accidents(alignment);
  slide(alignment);
  return pieces_of(alignment);
}

std::string text_without(const std::vector<Piece>& pieces, Edit left_out) {
  std::string out;
  for (const Piece& piece : pieces) {
    if (piece.edit != left_out) out += piece.text;
  }
  return out;
}

Edit inverted(Edit edit) {
  switch (edit) {
    case Edit::same:
      return Edit::same;
    case Edit::removed:
      return Edit::inserted;
    case Edit::inserted:
      return Edit::removed;
  }
  return edit;
}

}  // namespace

bool WordDiff::changed() const {
  return hunks() > 0;
}

std::size_t WordDiff::hunks() const {
  std::size_t count = 0;
  Edit before = Edit::same;
  for (const Piece& piece : pieces) {
    if (piece.edit != Edit::same && before == Edit::same) ++count;
    before = piece.edit;
  }
  return count;
}

std::string WordDiff::old_text() const {
  return text_without(pieces, Edit::inserted);
}
std::string WordDiff::new_text() const {
  return text_without(pieces, Edit::removed);
}

WordDiff WordDiff::inverse() const {
  WordDiff out;
  for (const Piece& piece : pieces) {
    out.pieces.push_back({inverted(piece.edit), piece.text});
    const std::size_t last = out.pieces.size() - 1;
    const bool swapped =
        last > 0 && out.pieces[last].edit == Edit::removed && out.pieces[last - 1].edit == Edit::inserted;
    if (swapped) std::swap(out.pieces[last], out.pieces[last - 1]);
  }
  return out;
}

// Ties are broken the same way in both directions because there is only one: from the lesser text to the
// greater.
WordDiff word_diff(std::string_view old_text, std::string_view new_text) {
  return new_text < old_text ? one_way(new_text, old_text).inverse() : one_way(old_text, new_text);
}

std::optional<std::string> apply(const WordDiff& diff, std::string_view old_text) {
  if (diff.old_text() != old_text) return std::nullopt;
  return diff.new_text();
}

}  // namespace text
