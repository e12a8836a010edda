#include "site/hit.h"

#include "publish/clause_html.h"
#include "site/links.h"
#include "site/reading.h"
#include "site/standing.h"
#include "site/tags.h"

namespace site {
namespace {

/// Where the wording that was found can be read: among the clauses of today, of that day, or of the version it is in.
std::string clause_href(const Visit& visit, const search::TextHit& hit, const search::ClauseHit& clause,
                        const search::Request& asked) {
  const auto language = hit.lang == visit.lang ? "" : query_of({{"lang", hit.lang}});
  if (asked.at) return path_of({visit.lang, "t", hit.ref, "at", asked.at->iso()}) + language + fragment(clause.eid);
  const bool gone = !clause.valid_to.empty() && clause.valid_to <= visit.today.iso();
  if (gone) return version_link(visit.lang, hit.ref, hit.version, hit.lang) + fragment(clause.eid);
  return clause_link(visit.lang, hit.ref, clause.eid, hit.lang);
}

std::string span_note(const Visit& visit, const search::ClauseHit& clause) {
  if (clause.valid_to.empty()) return {};
  const auto to = visit.date(clause.valid_to);
  if (clause.valid_from.empty()) return visit.words().fill("wording_until", {{"to", to}});
  return visit.words().fill("wording_span", {{"from", visit.date(clause.valid_from)}, {"to", to}});
}

std::vector<View> clause_views(const Visit& visit, const search::TextHit& hit, const search::Request& asked) {
  std::vector<View> views;
  for (const auto& clause : hit.clauses)
    views.push_back(View()
                        .set("href", clause_href(visit, hit, clause, asked))
                        .set("label", clause.label)
                        .set("words_html", publish::marked_html(clause.text, clause.marks, clause.cut_before, clause.cut_after))
                        .set("note", span_note(visit, clause)));
  return views;
}

View act(const std::string& href, const std::string& words, const std::string& lang) {
  return View().set("href", href).set("words", words).set("act_lang", lang);
}

std::vector<View> acts(const Visit& visit, const search::TextHit& hit) {
  const auto& words = visit.words();
  std::vector<View> acts;
  if (hit.more_clauses > 0)
    acts.push_back(act(text_link(visit.lang, hit.ref, hit.lang), words.count("more_clauses", hit.more_clauses), ""));
  if (!hit.superseded_by.empty()) acts.push_back(act(text_link(visit.lang, hit.superseded_by), words.at("see_replacement"), ""));
  if (hit.other_lang == "en" || hit.other_lang == "cy")
    acts.push_back(act(text_link(visit.lang, hit.ref, hit.other_lang), words.word("read_in", hit.other_lang),
                       marked_language(visit, hit.other_lang)));
  return acts;
}

// "Found here for “tai”: housing"
std::string matched_words(const Visit& visit, const std::vector<search::Matched>& matched) {
  std::string line;
  for (const auto& one : matched) {
    std::string found;
    for (const auto& word : one.found) found += (found.empty() ? "" : ", ") + word;
    line += (line.empty() ? "" : " ") + visit.words().fill("matched", {{"typed", one.typed}, {"found", found}});
  }
  return line;
}

}  // namespace

std::string hit_summary(const Visit& visit, const search::TextHit& hit) {
  auto summary = visit.words().word("kind", hit.kind);
  const auto add = [&](const std::string& part) {
    if (!part.empty()) summary += " · " + part;
  };
  add(hit.body);
  // What was not decided shows its stage as a tag.
  if (!hit.decision.empty()) add(outcome_words(visit, hit.stage, hit.decision, hit.decided_on));
  if (hit.version > 1) add(visit.words().fill("version", {{"n", std::to_string(hit.version)}}));
  return summary;
}

publish::Html hit_tags(const Visit& visit, const search::TextHit& hit) {
  auto tags = force_tag(visit.words(), hit.force, hit.decision, hit.stage);
  tags += provenance_tag(visit.words(), hit.provenance);
  if (hit.lang != visit.lang && hit.other_lang != visit.lang) tags += only_tag(visit.words(), hit.lang);
  return tags;
}

View hit_view(const Visit& visit, const search::TextHit& hit, const search::Request& asked) {
  View view;
  view.set("tags_html", hit_tags(visit, hit))
      .set("summary", hit_summary(visit, hit))
      .set("text_lang", marked_language(visit, hit.lang))
      .set("href", text_link(visit.lang, hit.ref, hit.lang))
      .set("title_html", publish::marked_html(hit.title, hit.title_marks))
      .set("clauses", clause_views(visit, hit, asked))
      .set("matched", matched_words(visit, hit.matched))
      .set("acts", acts(visit, hit));
  return view;
}

}  // namespace site
