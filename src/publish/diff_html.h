#pragma once
// Comparisons as Html.

#include "publish/html.h"
#include "text/word_diff.h"
#include "versioning/diff.h"

namespace publish {

/// Which of the two texts: both in one flow (<del> and <ins>), or one alone with what is its own marked.
enum class Side { both, before, now };

/// Words only: emphasis and links are left out, so that an edit may cut through them.
Html words_html(const text::WordDiff& diff, Side side);

/// The words of a clause with its run-in heading.
Html entry_html(const versioning::Entry& entry, Side side);

}  // namespace publish
