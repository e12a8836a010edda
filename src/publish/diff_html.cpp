#include "publish/diff_html.h"

#include "text/markup.h"

namespace publish {
namespace {

using text::Edit;

/// What a reader sees of the two texts; a change of markup alone is no change of these.
text::WordDiff readable(const text::WordDiff& diff) {
  const auto old_text = diff.old_text();
  const auto new_text = diff.new_text();
  const auto old_plain = text::plain_text(old_text);
  const auto new_plain = text::plain_text(new_text);
  if (old_plain == old_text && new_plain == new_text) return diff;
  return text::word_diff(old_plain, new_plain);
}

Html piece_html(const text::Piece& piece) {
  const std::string_view words = piece.text;
  switch (piece.edit) {
    case Edit::removed: return html("<del>{}</del>", words);
    case Edit::inserted: return html("<ins>{}</ins>", words);
    case Edit::same: break;
  }
  return html("{}", words);
}

}  // namespace

Html words_html(const text::WordDiff& diff, Side side) {
  Html out;
  for (const auto& piece : readable(diff).pieces) {
    if (piece.edit == Edit::inserted && side == Side::before) continue;
    if (piece.edit == Edit::removed && side == Side::now) continue;
    out += piece_html(piece);
  }
  return out;
}

Html entry_html(const versioning::Entry& entry, Side side) {
  const auto words = words_html(entry.text, side);
  const auto heading = words_html(entry.heading, side);
  return heading.empty() ? words : html("<strong>{}</strong> {}", heading, words);
}

}  // namespace publish
