#include "publish/json.h"
#include "site/frame.h"
#include "site/links.h"
#include "site/opening.h"
#include "site/pages.h"
#include "site/rail.h"
#include "site/tags.h"
#include "versioning/history.h"

namespace site {
namespace {

std::string changed_by(const Visit& visit, const store::Version& version) {
  if (version.changed_by.empty()) return {};
  const auto title = title_of(visit, version.changed_by);
  return visit.words().fill("by_motion", {{"title", title ? title->words : version.changed_by}});
}

/// `before`: nullptr for the first.
View version_line(const Visit& visit, const std::string& ref, const versioning::HistoryEntry& entry, const versioning::HistoryEntry* before) {
  const auto& version = entry.version;
  const bool compares = before != nullptr && version.reason != "source_replaced";
  const auto& words = visit.words();
  return View()
      .set("href", version_link(visit.lang, ref, version.n, version.lang))
      .set("name", words.fill("version", {{"n", std::to_string(version.n)}}))
      .set("tags_html", provenance_tag(words, version.provenance))
      .set("when", when_words(visit, entry.from ? entry.from : version.effective_from, entry.to))
      .set("what", words.word("reason", version.reason) + ": " + change_summary(visit, entry, before == nullptr))
      .set("compare", compares ? compare_link(visit.lang, ref, before->version.n, version.n, version.lang) : "")
      .set("by_words", changed_by(visit, version));
}

/// Newest first.
View series(const Visit& visit, const store::Work& work, const std::string& lang) {
  const auto history = versioning::history(visit.db, work.id, lang);
  std::vector<View> versions;
  for (std::size_t i = history.size(); i > 0; --i) versions.push_back(version_line(visit, work.ref, history[i - 1], i == 1 ? nullptr : &history[i - 2]));
  return View().set("name", visit.words().word("language.own", lang)).set("series_lang", lang).set("versions", versions);
}

}  // namespace

Response history_page(const Visit& visit) {
  const auto opened = open_text(visit);
  if (opened.failure) return *opened.failure;
  if (visit.suffix == "json") {
    Response response;
    response.type = "application/json";
    response.body = publish::print(publish::history_json(versioning::history(visit.db, opened.work.id, opened.lang)));
    return response.with("Cache-Control", std::string(cache_control(Keeping::ask_again)));
  }
  const auto title = title_of(visit, opened.work.ref).value_or(Title{opened.work.ref, visit.lang});
  std::vector<View> all;
  for (const auto& lang : store::languages(visit.db, opened.work.id)) all.push_back(series(visit, opened.work, lang));
  View view;
  view.set("both", all.size() > 1 ? both_link(visit.lang, opened.work.ref) : "")
      .set("text", text_link(visit.lang, opened.work.ref))
      .set("title", title.words)
      .set("text_lang", marked_language(visit, title.lang))
      .set("series", all);
  Frame frame;
  frame.title = visit.words().at("versions") + ": " + title.words;
  frame.place = Place::browse;
  return page(visit, "history", frame, view);
}

}  // namespace site
