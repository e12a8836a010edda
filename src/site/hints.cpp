#include "site/hints.h"

#include "site/links.h"

namespace site {
namespace {

/// Names and links of one line; the language of a name is said where it is not that of the page.
class Hint {
 public:
  Hint(const Visit& visit, const std::string& words) : visit_(visit), words_(words) {}
  Hint& name(const std::string& text, const std::string& lang, const std::string& href = "") {
    if (!names_.empty()) names_.back().set("comma", true);
    names_.push_back(
        View().set("words", text).set("name_lang", lang == visit_.lang ? "" : lang).set("href", href).set("comma", false));
    return *this;
  }
  Hint& link(const std::string& href, const std::string& words) {
    links_.push_back(View().set("href", href).set("words", words));
    return *this;
  }
  View view() const { return View().set("words", words_).set("names", names_).set("links", links_); }

 private:
  const Visit& visit_;
  std::string words_;
  std::vector<View> names_;
  std::vector<View> links_;
};

void add_corrections(const Visit& visit, const search::Results& results, std::vector<View>& out) {
  const auto& words = visit.words();
  for (const auto& correction : results.corrections) {
    Hint hint(visit, words.fill("slip_corrected", {{"typed", correction.typed}, {"corrected", correction.corrected}}));
    if (&correction == &results.corrections.back()) hint.link(with(visit, "literal", {"1"}), words.at("as_typed"));
    out.push_back(hint.view());
  }
}

void add_expansions(const Visit& visit, const search::Results& results, std::vector<View>& out) {
  const auto& words = visit.words();
  Hint searched(visit, words.at("also_searched"));
  bool any = false;
  for (const auto& expansion : results.expansions) {
    if (expansion.kind == "ambiguous") {
      Hint meanings(visit, words.fill("may_mean", {{"typed", expansion.typed}}));
      for (const auto& name : expansion.also) meanings.name(name.text, name.lang, search_link(visit.lang, '"' + name.text + '"'));
      out.push_back(meanings.view());
      continue;
    }
    any = true;
    for (const auto& name : expansion.also) searched.name(name.text, name.lang);
  }
  if (any) out.push_back(searched.link(with(visit, "expand", {"0"}), words.at("without_other_names")).view());
}

void add_offers(const Visit& visit, const search::Results& results, std::vector<View>& out) {
  const auto& words = visit.words();
  for (const auto& offer : results.offers) {
    std::string filters;
    for (const auto& [key, values] : offer.filters)
      for (const auto& value : values) filters += (filters.empty() ? "" : " · ") + value_words(visit, key, value);
    filters += " (" + std::to_string(offer.total) + ")";
    out.push_back(Hint(visit, words.at("offer")).link(with(visit, "q", {offer.query}), filters).view());
  }
}

void add_readings(const Visit& visit, const Asked& asked, const search::Results& results, std::vector<View>& out) {
  const auto& words = visit.words();
  for (const auto& word : results.read_both_ways)
    out.push_back(Hint(visit, words.fill("read_both_ways", {{"word", word}}))
                      .link(with(visit, "read", {"en"}), words.at("read.en"))
                      .link(with(visit, "read", {"cy"}), words.at("read.cy"))
                      .view());
  if (!asked.request.query.read_as.empty())
    out.push_back(Hint(visit, words.at("read_as." + asked.request.query.read_as)).link(with(visit, "read", {}), words.at("read.both")).view());
}

}  // namespace

std::vector<View> hints(const Visit& visit, const Asked& asked, const search::Results& results) {
  std::vector<View> out;
  add_corrections(visit, results, out);
  add_readings(visit, asked, results, out);
  add_expansions(visit, results, out);
  if (!asked.request.expand)
    out.push_back(Hint(visit, visit.words().at("no_other_names")).link(with(visit, "expand", {}), visit.words().at("with_other_names")).view());
  add_offers(visit, results, out);
  return out;
}

}  // namespace site
