#pragma once
// Labels and eIds as the parts they are made of, so that "rule 7.2", "7.2" and "rule_7__para_2" can be compared.

#include <string>
#include <string_view>
#include <vector>

namespace text {

/// A label or reference as its parts alone: "30.2(iv)" → {"30", "2", "iv"}, "Rule 4." → {"4"}, "HO401" → {"ho401"}.
std::vector<std::string> label_parts(std::string_view label);
/// The parts of the path an eId spells: "rule_30-2__para_iv" → {"30", "2", "iv"}.
std::vector<std::string> eid_parts(std::string_view eid);

}  // namespace text
