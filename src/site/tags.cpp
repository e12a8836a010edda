#include "site/tags.h"

#include "store/facts.h"

namespace site {
namespace {

using publish::Html;
using publish::html;

Html tag(std::string_view style, std::string_view words) { return html("<span class=\"tag {}\">{}</span> ", style, words); }

}  // namespace

Html force_tag(const Strings& words, std::string_view force, std::string_view decision, std::string_view stage) {
  if (store::binds(force)) return tag("cur", words.word("force", force));
  if (force != "none") return tag("old", words.word("force", force));
  if (!decision.empty()) return tag(decision == "lost" ? "no" : "old", words.word("decision", decision));
  if (!stage.empty() && stage != "debated") return tag(stage == "out_of_order" ? "no" : "old", words.word("stage", stage));
  return tag("old", words.word("force", force));
}

Html provenance_tag(const Strings& words, std::string_view provenance) {
  return provenance.empty() || provenance == "official" ? Html() : tag("made", words.word("provenance", provenance));
}

Html only_tag(const Strings& words, std::string_view text_lang) {
  const auto key = "only." + std::string(text_lang);
  return tag("old", words.at(words.has(key) ? key : "only.other"));
}

}  // namespace site
