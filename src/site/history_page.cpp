#include "publish/json.h"
#include "site/change_words.h"
#include "site/frame.h"
#include "site/links.h"
#include "site/opening.h"
#include "site/pages.h"
#include "site/rail.h"
#include "site/tags.h"
#include "versioning/diff.h"
#include "versioning/gaps.h"
#include "versioning/history.h"

namespace site {
namespace {

std::string changed_by(const Visit& visit, const store::Version& version) {
  if (version.changed_by.empty()) return {};
  const auto title = title_of(visit, version.changed_by);
  return visit.words().fill("by_motion", {{"title", title ? title->words : version.changed_by}});
}

/// Clauses that are compared for one page, some fifteen to the millisecond; beyond them changes are counted by ids.
constexpr std::size_t kMostCompared = 3000;

/// "Two of six clauses differ: one reworded, one added."  `before`: nullptr for the first.
std::string what_changed(const Visit& visit, const versioning::HistoryEntry& entry, const versioning::HistoryEntry* before, std::size_t& compared) {
  const bool first = before == nullptr;
  if (entry.corrected || first || entry.version.reason == "source_replaced" || compared > kMostCompared)
    return change_summary(visit, entry, first);
  compared += entry.clauses;
  const auto old = store::manifest(visit.db, before->version.id), now = store::manifest(visit.db, entry.version.id);
  return summary_sentence(visit, versioning::compare(old, now).summary());
}

struct Line {
  std::string ref;
  std::string changed;
};

/// `before`: nullptr for the first.
View version_line(const Visit& visit, const versioning::HistoryEntry& entry, const versioning::HistoryEntry* before, const Line& line) {
  const auto& version = entry.version;
  const bool compares = before != nullptr && version.reason != "source_replaced";
  const auto& words = visit.words();
  return View()
      .set("gap", false)
      .set("href", version_link(visit.lang, line.ref, version.n, version.lang))
      .set("name", words.fill("version", {{"n", std::to_string(version.n)}}))
      .set("tags_html", provenance_tag(words, version.provenance))
      .set("when", when_words(visit, entry.from ? entry.from : version.effective_from, entry.to))
      .set("reason", words.word("reason", version.reason))
      .set("changed", line.changed)
      .set("compare", compares ? compare_link(visit.lang, line.ref, before->version.n, version.n, version.lang) : "")
      .set("by_words", changed_by(visit, version));
}

View gap_line(const Visit& visit, const versioning::Gap& gap) {
  const auto title = title_of(visit, gap.by);
  return View()
      .set("gap", visit.words().fill("history.gap", {{"title", title ? title->words : gap.by}}))
      .set("href", text_link(visit.lang, gap.by))
      .set("when", visit.date(gap.on));
}

bool is_later(const versioning::Gap& gap, const versioning::HistoryEntry& entry) {
  return !entry.version.effective_from || *entry.version.effective_from < gap.on;
}

/// Newest first, with what is known to be missing between.
View series(const Visit& visit, const store::Work& work, const std::string& lang) {
  const auto history = versioning::history(visit.db, work.id, lang);
  auto gaps = versioning::gaps(visit.db, work, lang);
  std::vector<View> versions;
  std::size_t compared = 0;
  for (std::size_t i = history.size(); i > 0; --i) {
    for (; !gaps.empty() && is_later(gaps.back(), history[i - 1]); gaps.pop_back()) versions.push_back(gap_line(visit, gaps.back()));
    const auto* before = i == 1 ? nullptr : &history[i - 2];
    const Line line{work.ref, what_changed(visit, history[i - 1], before, compared)};
    versions.push_back(version_line(visit, history[i - 1], before, line));
  }
  return View()
      .set("name", visit.words().word("language.own", lang))
      .set("series_lang", lang)
      .set("count", visit.words().count("history.versions", history.size()))
      .set("versions", versions);
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
