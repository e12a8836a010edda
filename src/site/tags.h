#pragma once
// The small labels that say what a text is: in force, lost, a sample, Welsh only.

#include <string_view>

#include "publish/html.h"
#include "site/strings.h"

namespace site {

/// Force; where nothing binds and nothing ever did, what became of the text instead (decision, else stage).
publish::Html force_tag(const Strings& words, std::string_view force, std::string_view decision, std::string_view stage);
/// Empty for official wording.
publish::Html provenance_tag(const Strings& words, std::string_view provenance);
/// "Welsh only": for a reader whose language a text is not held in.
publish::Html only_tag(const Strings& words, std::string_view text_lang);

}  // namespace site
