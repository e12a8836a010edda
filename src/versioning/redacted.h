#pragma once
// Texts whose words were taken out, on their way out of a store and back: "redacted: ROOT EID EID …".  ROOT is the
// beginning of the root hash of the version as it was; what is left of it has another one.

#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "store/records.h"
#include "text/document.h"
#include "text/hash.h"

namespace versioning {

/// Empty if all words are there.
std::string print_redacted(const text::Hash& root, const std::vector<store::ManifestLine>& lines);
/// Puts a mark where words are missing, for nothing would read as a clause that says nothing.
void mark_redacted(text::Document& document, const std::vector<store::ManifestLine>& lines);

/// Whether the file is what was left of the version with this root.
bool is_left_of(std::string_view redacted, const text::Hash& root);
/// The clauses of a text that arrives whose words were taken out of this store: they do not come back in.
std::vector<std::string> blanked_clauses(store::Connection& db, const text::Document& document);

/// The clauses without words: "para_2, para_5".
std::string redacted_clauses(std::string_view redacted);

}  // namespace versioning
