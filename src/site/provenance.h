#pragma once
// What a page says at its top about the words on it, and how they are cited.

#include <string>
#include <vector>

#include "site/frame.h"
#include "site/reading.h"

namespace site {

/// Restated and sample texts say so in both languages; so do unchecked Welsh and a text that is not held.
std::vector<Notice> notices(const Visit& visit, const Reading& reading);

/// The address of the source, empty unless it is one a reader can follow.
std::string source_link(const Visit& visit, const Reading& reading);

/// "Cwm Enghraifft, Rents that follow wages (cwm-2024-m01), version 1, 16 March 2024"; where the words are no official
/// ones it says so.
std::string citation(const Visit& visit, const Reading& reading);
/// The same of one clause: "…, clause 4(b)".
std::string citation(const Visit& visit, const Reading& reading, const store::ManifestLine& line);

}  // namespace site
