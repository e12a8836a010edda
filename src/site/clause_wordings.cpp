#include "site/clause_wordings.h"

#include <algorithm>

#include "publish/clause_html.h"
#include "publish/diff_html.h"
#include "site/clause_list.h"
#include "site/links.h"
#include "site/rail.h"
#include "text/word_diff.h"
#include "versioning/clause_history.h"

namespace site {
namespace {

using publish::Html;
using publish::html;

std::string changed_by(const Visit& visit, const store::Version& version) {
  if (version.changed_by.empty()) return {};
  const auto title = title_of(visit, version.changed_by);
  return visit.words().fill("by_motion", {{"title", title ? title->words : version.changed_by}});
}

std::string anchor(std::size_t wording) { return "wording-" + std::to_string(wording + 1); }

/// The first wording as it stands, a later one against the one before.
Html words_of(const std::vector<versioning::ClauseWording>& all, std::size_t i) {
  const auto& line = all[i].line;
  if (i == 0 || line.redacted || all[i - 1].line.redacted) return publish::wording_html(line.words, line.kind);
  const auto& before = all[i - 1].line.words;
  const auto heading = publish::words_html(text::word_diff(before.heading, line.words.heading), publish::Side::both);
  const auto words = publish::words_html(text::word_diff(before.text, line.words.text), publish::Side::both);
  return heading.empty() ? words : html("<strong>{}</strong> {}", heading, words);
}

Html origin_html(const versioning::Blamed& run) {
  if (run.origin == 0) return html("{}", run.text);
  return html("{}<sup><a href=\"#{}\">{}</a></sup>", run.text, anchor(run.origin), run.origin + 1);
}

}  // namespace

std::vector<View> wording_views(const Visit& visit, const Reading& reading, const std::string& clause) {
  const auto all = versioning::clause_history(visit.db, reading.work, reading.lang(), clause);
  std::vector<View> views;
  for (std::size_t i = all.size(); i > 0; --i) {
    const auto& wording = all[i - 1];
    const auto n = wording.version.n;
    views.push_back(View()
                        .set("id", anchor(i - 1))
                        .set("number", std::to_string(i))
                        .set("when", when_words(visit, wording.from, wording.to))
                        .set("href", version_link(visit.lang, reading.work.ref, n, reading.lang()) + fragment(wording.line.eid))
                        .set("name", visit.words().fill("version", {{"n", std::to_string(n)}}))
                        .set("by_words", changed_by(visit, wording.version))
                        .set("now", i == all.size() && !wording.to)
                        .set("text_lang", marked_language(visit, reading.lang()))
                        // A single wording stands above already.
                        .set("words_html", all.size() == 1 ? Html() : words_of(all, i - 1)));
  }
  return views;
}

Html origins_html(const Visit& visit, const Reading& reading, const std::string& clause) {
  const auto all = versioning::clause_history(visit.db, reading.work, reading.lang(), clause);
  const bool redacted = std::any_of(all.begin(), all.end(), [](const auto& w) { return w.line.redacted; });
  if (all.size() < 2 || redacted) return {};
  Html out;
  for (const auto& run : versioning::blame(all)) out += origin_html(run);
  return out;
}

std::vector<View> number_banners(const Visit& visit, const Reading& reading, const store::ManifestLine& line) {
  const auto& words = visit.words();
  std::vector<View> banners;
  const auto was = visit.url.parameter("was");
  const auto said = words.clause(shown_label(line));
  const auto stood = [&](const std::string& eid, bool same) {
    std::vector<versioning::OnceThere> found = versioning::once_there(visit.db, reading.work, reading.lang(), eid);
    std::erase_if(found, [&](const auto& one) { return (one.clause == line.clause) != same; });
    return found;
  };
  if (!was.empty() && was != line.eid && !stood(was, true).empty())
    banners.push_back(View().set("words", words.fill("clause.renumbered", {{"clause", said}})).set("link", "").set("link_words", ""));
  for (const auto& other : stood(line.eid, false))
    if (other.until)
      banners.push_back(View()
                            .set("words", words.fill("clause.other_before", {{"date", visit.date(*other.until)}}))
                            .set("link", path_of({"id", "clause", other.clause}))
                            .set("link_words", words.at("clause.see_other")));
  return banners;
}

}  // namespace site
