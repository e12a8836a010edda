// One clause among its neighbours, with the wordings it has had.

#include <algorithm>
#include <set>

#include "publish/clause_html.h"
#include "site/clause_list.h"
#include "site/frame.h"
#include "site/links.h"
#include "site/opening.h"
#include "site/pages.h"
#include "site/provenance.h"
#include "site/rail.h"
#include "site/tags.h"
#include "store/binding.h"

namespace site {
namespace {

using Lines = std::vector<store::ManifestLine>;

std::optional<std::size_t> line_with(const Lines& lines, std::string_view eid) {
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (lines[i].eid == eid) return i;
  return std::nullopt;
}

bool stands_under(const Lines& lines, std::size_t i, std::size_t above) {
  for (int at = static_cast<int>(i); at >= 0; at = lines[static_cast<std::size_t>(at)].parent)
    if (static_cast<std::size_t>(at) == above) return true;
  return false;
}

/// The clause and all under it.
std::vector<std::size_t> branch(const Lines& lines, std::size_t clause) {
  std::vector<std::size_t> found;
  for (std::size_t i = clause; i < lines.size() && stands_under(lines, i, clause); ++i) found.push_back(i);
  return found;
}

/// What it stands under, the sibling before, the clause, the sibling after.
std::vector<std::size_t> neighbourhood(const Lines& lines, std::size_t clause) {
  std::set<std::size_t> shown;
  for (int above = lines[clause].parent; above >= 0; above = lines[static_cast<std::size_t>(above)].parent)
    shown.insert(static_cast<std::size_t>(above));
  const auto own = branch(lines, clause);
  shown.insert(own.begin(), own.end());
  const auto is_sibling = [&](std::size_t i) { return lines[i].parent == lines[clause].parent; };
  for (std::size_t i = clause; i > 0; --i)
    if (is_sibling(i - 1)) {
      shown.insert(i - 1);
      break;
    }
  const auto after = own.back() + 1;
  if (after < lines.size() && is_sibling(after)) shown.insert(after);
  return {shown.begin(), shown.end()};
}

std::string heading(const Visit& visit, const store::ManifestLine& line) {
  return visit.words().clause(shown_label(line));
}

/// The same clause in the other language, if the text is held in it and has it.
void set_other(View& view, const Visit& visit, const Reading& reading, const std::string& id) {
  view.set("other", false);
  for (const auto& lang : reading.languages) {
    if (lang == reading.lang()) continue;
    const auto version = version_on(visit, reading.work.id, lang, visit.today);
    if (!version) continue;
    const auto there = read_version(visit, reading.work, *version, visit.today);
    const auto line = std::find_if(there.lines.begin(), there.lines.end(), [&](const auto& l) { return l.clause == id; });
    if (line == there.lines.end()) continue;
    const auto shown = branch(there.lines, static_cast<std::size_t>(line - there.lines.begin()));
    view.set("other", View()
                          .set("name", visit.words().word("language", lang))
                          .set("other_text_lang", lang)
                          .set("other_html", clause_extract(visit, there, shown, {}))
                          .set("href", clause_link(visit.lang, reading.work.ref, line->eid, lang)));
    return;
  }
}

struct Worded {
  store::Stretch stretch;
  store::ManifestLine line;
};

/// The wordings of the clause in time, equal neighbours joined, oldest first.
std::vector<Worded> wordings(const Visit& visit, const Reading& reading, const std::string& id) {
  std::vector<Worded> found;
  for (const auto& stretch : store::timeline(visit.db, reading.work.id, reading.lang())) {
    const auto lines = store::manifest(visit.db, stretch.version.id);
    const auto line = std::find_if(lines.begin(), lines.end(), [&](const auto& l) { return l.clause == id; });
    if (line == lines.end()) continue;
    const bool goes_on = !found.empty() && found.back().line.wording_hash == line->wording_hash && found.back().stretch.to == stretch.from;
    if (goes_on) found.back().stretch.to = stretch.to;
    else found.push_back({stretch, *line});
  }
  return found;
}

std::vector<View> wording_views(const Visit& visit, const Reading& reading, const std::string& id) {
  const auto all = wordings(visit, reading, id);
  std::vector<View> views;
  for (std::size_t i = all.size(); i > 0; --i) {
    const auto& [stretch, line] = all[i - 1];
    const bool now = i == all.size() && !stretch.to;
    const auto n = stretch.version.n;
    views.push_back(View()
                        .set("when", when_words(visit, stretch.from, stretch.to))
                        .set("href", version_link(visit.lang, reading.work.ref, n, reading.lang()) + fragment(line.eid))
                        .set("name", visit.words().fill("version", {{"n", std::to_string(n)}}))
                        .set("now", now)
                        .set("text_lang", marked_language(visit, reading.lang()))
                        // The one of today stands above already.
                        .set("words_html", now ? publish::Html() : publish::wording_html(line.words, line.kind)));
  }
  return views;
}

View clause_view(const Visit& visit, Reading reading, std::size_t clause) {
  const auto& line = reading.lines[clause];
  const auto& words = visit.words();
  const auto text = text_link(visit.lang, reading.work.ref, reading.lang());
  View view;
  view.set("browse_kind", browse_link(visit.lang, reading.work.kind))
      .set("kind_plural", words.word("kinds", reading.work.kind))
      .set("text", text)
      .set("title", reading.version.title)
      .set("text_lang", marked_language(visit, reading.lang()))
      .set("heading", heading(visit, line))
      .set("tags_html", reading_tags(visit, reading))
      .set("standing", reading_standing(visit, reading))
      .set("banners", std::vector<View>{})
      .set("clauses_html", clause_extract(visit, reading, neighbourhood(reading.lines, clause), branch(reading.lines, clause)))
      .set("in_text", text + fragment(line.eid))
      .set("citation", citation(visit, reading, line))
      .set("permanent", visit.settings.base_url + path_of({"id", "clause", line.clause}))
      .set("wordings", wording_views(visit, reading, line.clause));
  set_other(view, visit, reading, line.clause);
  return view;
}

}  // namespace

Response clause_page(const Visit& visit) {
  const auto opened = open_text(visit);
  if (opened.failure) return *opened.failure;
  const auto& eid = visit.captured[1];
  const auto version = version_on(visit, opened.work.id, opened.lang, visit.today);
  if (!version) return error_page(visit, {404, "", ""});
  auto reading = read_version(visit, opened.work, *version, visit.today);
  const auto clause = line_with(reading.lines, eid);
  if (!clause) return error_page(visit, {404, visit.words().fill("error.404_clause", {{"eid", eid}}), opened.work.ref});
  // The clause's own force, where a text was carried in parts.
  reading.binding = store::binding(visit.db, opened.work.id, eid, visit.today);
  Frame frame;
  frame.title = heading(visit, reading.lines[*clause]) + ", " + reading.version.title;
  frame.description = reading_standing(visit, reading);
  frame.place = Place::browse;
  frame.notices = notices(visit, reading);
  return page(visit, "clause", frame, clause_view(visit, std::move(reading), *clause));
}

}  // namespace site
