#include "site/clause_list.h"

#include <fmt/format.h>

#include <algorithm>

#include "publish/clause_html.h"
#include "site/cross_links.h"
#include "site/links.h"
#include "site/tags.h"

namespace site {
namespace {

using publish::Html;
using publish::html;
using text::ClauseKind;

constexpr std::size_t kWideLabel = 5;  // bytes; "30.2(iv)" needs more room than "2.1"

/// What does not change from line to line.
struct List {
  const Visit& visit;
  const Reading& reading;
  std::map<std::string, Change> changes;
  std::vector<int> depths;
  int top_heading = 1;   // the level of the outermost headings
  bool in_parts = false; // force may differ by clause
  bool whole = true;     // all clauses, on the page of the text
  std::map<std::size_t, publish::CitationLinks> links;  // references to other clauses
  std::string changed_by;  // "by Rents that follow wages", empty if not known
};

std::string changed_by(const Visit& visit, const Reading& reading) {
  const auto& motion = reading.version.changed_by;
  if (motion.empty()) return {};
  const auto title = title_of(visit, motion);
  return visit.words().fill("by_motion", {{"title", title ? title->words : motion}});
}

List list_of(const Visit& visit, const Reading& reading) {
  List list{visit, reading, changes(visit, reading), depths(reading.lines), 6, !reading.fact("parts").empty(), true, cross_links(visit, reading), changed_by(visit, reading)};
  for (const auto& line : reading.lines)
    if (line.kind == ClauseKind::heading) list.top_heading = std::min(list.top_heading, line.level);
  return list;
}

/// "#eid" among the whole text, the page of the clause in an extract.
std::string number_link(const List& list, const store::ManifestLine& line) {
  if (list.whole) return fragment(line.eid);
  return clause_link(list.visit.lang, list.reading.work.ref, line.eid, list.reading.lang());
}

/// What stands in the place of a number where there is none.
std::string_view sign(ClauseKind kind) {
  if (kind == ClauseKind::item) return "•";
  return kind == ClauseKind::heading ? "§" : "¶";
}

Html number(const List& list, const store::ManifestLine& line) {
  const auto& words = list.visit.words();
  const auto& label = shown_label(line);
  const auto said = label.empty() ? words.at("clause_link_unlabelled") : words.fill("clause_link", {{"clause", words.clause(label)}});
  const auto shown = label.empty() ? sign(line.kind) : std::string_view(label);
  const auto style = label.size() > kWideLabel ? html("n wide") : html("n");
  return html("<a class=\"{}\" href=\"{}\" aria-label=\"{}\">{}</a>", style, number_link(list, line), said, shown);
}

std::string change_words(const List& list, Change change) {
  const auto& words = list.visit.words();
  const auto n = std::to_string(list.reading.version.n);
  const auto said = words.fill(change == Change::added ? "new_in" : "changed_in", {{"n", n}});
  return list.changed_by.empty() ? said : said + ", " + list.changed_by;
}

/// A note is of the interface, in the midst of words that may be in another language.
Html note(const List& list, const Html& words, const Html& more_style) {
  const auto lang = list.visit.lang == list.reading.lang() ? Html() : html(" lang=\"{}\"", list.visit.lang);
  return html("<p class=\"note{}\"{}>{}</p>", more_style, lang, words);
}

Html force_note(const List& list, const store::ManifestLine& line) {
  if (!list.in_parts) return {};
  const auto own = store::binding(list.visit.db, list.reading.work.id, line.eid, list.reading.on);
  if (own.force == list.reading.binding.force) return {};
  const auto tag = force_tag(list.visit.words(), own.force, "", "");
  const auto why = own.reason == store::BindingReason::part_not_carried ? list.visit.words().at("because.part_not_carried") : "";
  return note(list, html("{}{}", tag, why), {});
}

Html words_of(const List& list, const store::ManifestLine& line) {
  if (line.redacted) return html("<em>{}</em>", list.visit.words().at("redacted"));
  const auto links = list.links.find(static_cast<std::size_t>(line.order));
  return links == list.links.end() ? publish::wording_html(line.words, line.kind) : publish::wording_html(line.words, line.kind, links->second);
}

Change change_of(const List& list, const store::ManifestLine& line) {
  const auto found = list.changes.find(line.clause);
  return found == list.changes.end() ? Change::same : found->second;
}

Html heading_html(const List& list, const store::ManifestLine& line) {
  const int level = std::clamp(line.level - list.top_heading + 2, 2, 4);
  return html("<h{0} id=\"{1}\">{2}{3}</h{0}>\n", level, line.eid, number(list, line), words_of(list, line));
}

Html clause_html(const List& list, std::size_t i, bool here) {
  const auto& line = list.reading.lines[i];
  const int depth = list.depths[i];
  const auto change = change_of(list, line);
  std::string style = "c";
  if (depth > 0) style += " sub";
  if (depth > 1) style += depth > 2 ? " s3" : " s2";
  if (shown_label(line).size() > kWideLabel) style += " wide";
  if (change != Change::same) style += " ch";
  if (here) style += " here";
  Html notes = force_note(list, line);
  if (change != Change::same) notes += note(list, html("{}", change_words(list, change)), {});
  if (list.whole) {
    const auto alone = clause_link(list.visit.lang, list.reading.work.ref, line.eid, list.reading.lang());
    notes += note(list, html("<a href=\"{}\">{}</a>", alone, list.visit.words().at("clause_alone")), html(" go"));
  }
  return html("<div class=\"{}\" id=\"{}\">{}<div>{}</div>{}</div>\n", style, line.eid, number(list, line), words_of(list, line), notes);
}

Html line_html(const List& list, std::size_t i, bool here) {
  const auto& line = list.reading.lines[i];
  return line.kind == ClauseKind::heading ? heading_html(list, line) : clause_html(list, i, here);
}

}  // namespace

std::map<std::string, Change> changes(const Visit& visit, const Reading& reading) {
  std::map<std::string, Change> changes;
  if (reading.version.reason == "source_replaced" || reading.version.reason == "reparse") return changes;
  const auto timeline = store::timeline(visit.db, reading.work.id, reading.lang());
  const auto own = std::find_if(timeline.begin(), timeline.end(), [&](const auto& s) { return s.version.id == reading.version.id; });
  if (own == timeline.end() || own == timeline.begin()) return changes;
  std::map<std::string, text::Hash> before;
  for (const auto& line : store::manifest(visit.db, std::prev(own)->version.id)) before.emplace(line.clause, line.wording_hash);
  for (const auto& line : reading.lines) {
    const auto old = before.find(line.clause);
    changes[line.clause] = old == before.end() ? Change::added : old->second == line.wording_hash ? Change::same : Change::reworded;
  }
  return changes;
}

std::vector<int> depths(const std::vector<store::ManifestLine>& lines) {
  std::vector<int> depths(lines.size(), 0);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto parent = lines[i].parent;
    if (parent < 0) continue;
    const auto above = static_cast<std::size_t>(parent);
    depths[i] = depths[above] + (lines[above].kind == ClauseKind::heading ? 0 : 1);
  }
  return depths;
}

Html clause_list(const Visit& visit, const Reading& reading) {
  const auto list = list_of(visit, reading);
  Html all;
  for (std::size_t i = 0; i < reading.lines.size(); ++i) all += line_html(list, i, false);
  return all;
}

Html clause_extract(const Visit& visit, const Reading& reading, const std::vector<std::size_t>& shown,
                    const std::vector<std::size_t>& here) {
  auto list = list_of(visit, reading);
  list.whole = false;
  Html some;
  for (const auto i : shown) some += line_html(list, i, std::find(here.begin(), here.end(), i) != here.end());
  return some;
}

}  // namespace site
