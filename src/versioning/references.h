#pragma once
// References to other clauses inside a text: "clause 4(2)", "Rheol 3", "sections 2 and 5".

#include <string>
#include <string_view>

namespace versioning {

/// The text with the number of every reference replaced by "§".  Two texts that are equal so differ in their
/// references only.  A number that is no reference ("£5,000", "16 years") stays.
std::string without_references(std::string_view plain);

}  // namespace versioning
