// One clause among its neighbours, with the wordings it has had.

#include <algorithm>
#include <cstdlib>
#include <set>

#include "site/clause_list.h"
#include "site/clause_wordings.h"
#include "site/cross_links.h"
#include "site/frame.h"
#include "site/links.h"
#include "site/opening.h"
#include "site/pages.h"
#include "site/provenance.h"
#include "site/relations.h"
#include "site/tags.h"
#include "store/binding.h"
#include "versioning/clause_history.h"

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

std::vector<View> banners(const Visit& visit, const Reading& reading, const store::ManifestLine& line) {
  auto banners = number_banners(visit, reading, line);
  if (reading.today) return banners;
  const auto& words = visit.words();
  const auto left = reading.stretch && reading.stretch->to
                        ? words.fill("clause.gone_on", {{"date", visit.date(*reading.stretch->to)}})
                        : words.at("clause.gone");
  banners.insert(banners.begin(), View().set("words", left).set("link", text_link(visit.lang, reading.work.ref, reading.lang())).set("link_words", words.at("banner.see_today")));
  return banners;
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
      .set("banners", banners(visit, reading, line))
      .set("clauses_html", clause_extract(visit, reading, neighbourhood(reading.lines, clause), branch(reading.lines, clause)))
      .set("origins_html", origins_html(visit, reading, line.clause))
      .set("in_text", (reading.today ? text : version_link(visit.lang, reading.work.ref, reading.version.n, reading.lang())) + fragment(line.eid))
      .set("citation", citation(visit, reading, line))
      .set("relations", relations_list(visit, reading, line.clause))
      .set("referrers", referrers(visit, reading, clause))
      .set("permanent", visit.settings.base_url + path_of({"id", "clause", line.clause}))
      .set("wordings", wording_views(visit, reading, line.clause));
  set_other(view, visit, reading, line.clause);
  return view;
}

Response show(const Visit& visit, Reading reading, std::size_t clause) {
  const auto& line = reading.lines[clause];
  // The clause's own force, where a text was carried in parts.
  reading.binding = store::binding(visit.db, reading.work.id, line.eid, visit.today);
  Frame frame;
  frame.title = heading(visit, line) + ", " + reading.version.title;
  frame.description = reading_standing(visit, reading);
  frame.place = Place::browse;
  frame.notices = notices(visit, reading);
  return page(visit, "clause", frame, clause_view(visit, std::move(reading), clause));
}

/// A number that is no longer one: the clause under its new number, or as it last stood.
Response show_former(const Visit& visit, const Reading& today, const std::string& eid) {
  const auto former = versioning::once_there(visit.db, today.work, today.lang(), eid);
  if (former.empty()) return error_page(visit, {404, visit.words().fill("error.404_clause", {{"eid", eid}}), today.work.ref});
  const auto& last = former.front();
  for (const auto& line : today.lines) {
    if (line.clause != last.clause) continue;
    auto query = Parameters{{"was", eid}};
    if (today.lang() != visit.lang) query.emplace_back("lang", today.lang());
    return redirect(303, clause_link(visit.lang, today.work.ref, line.eid) + query_of(query));
  }
  auto reading = read_version(visit, today.work, last.version, visit.today);
  const auto clause = line_with(reading.lines, eid);
  return show(visit, std::move(reading), clause.value_or(0));
}

}  // namespace

Response clause_page(const Visit& visit) {
  const auto opened = open_text(visit);
  if (opened.failure) return *opened.failure;
  const auto& eid = visit.captured[1];
  const auto asked = visit.url.parameter("v");
  const auto version = asked.empty() ? version_on(visit, opened.work.id, opened.lang, visit.today)
                                     : store::version(visit.db, opened.work.id, opened.lang, std::atoi(asked.c_str()));
  if (!version) return error_page(visit, {404, asked.empty() ? "" : visit.words().fill("error.404_version", {{"n", asked}}), ""});
  auto reading = read_version(visit, opened.work, *version, visit.today);
  const auto clause = line_with(reading.lines, eid);
  return clause ? show(visit, std::move(reading), *clause) : show_former(visit, reading, eid);
}

}  // namespace site
