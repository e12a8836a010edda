#pragma once
// Residues of e-mail and word processors inside a line.  Internal to text.

#include <string>

namespace text {

/// Takes the wrapper of Outlook's "safe links" off; returns how many.
int unwrap_safelinks(std::string& line);
/// Drops links that have neither words nor a target; returns how many.
int drop_empty_links(std::string& line);

}  // namespace text
