#pragma once
// The words of clauses as Html.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "publish/html.h"
#include "search/results.h"
#include "text/document.h"

namespace publish {

/// The words of references in a clause and where each leads: "rule 7.2" → "/en/t/…".
using CitationLinks = std::map<std::string, std::string, std::less<>>;

/// A wording with its emphasis and links; tables and code as such.  The run-in heading is strong.
Html wording_html(const text::Wording& wording, text::ClauseKind kind, const CitationLinks& links = {});

/// Plain text with <mark> around the ranges and an ellipsis where it was cut.
Html marked_html(std::string_view text, const std::vector<search::Range>& marks, bool cut_before = false,
                 bool cut_after = false);

}  // namespace publish
