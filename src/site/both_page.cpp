// A text in Welsh and English, clause by clause.

#include <algorithm>

#include "publish/clause_html.h"
#include "site/clause_list.h"
#include "site/frame.h"
#include "site/links.h"
#include "site/opening.h"
#include "site/pages.h"
#include "site/provenance.h"
#include "versioning/languages.h"

namespace site {
namespace {

using Lag = versioning::PairedClause::Lag;

struct Both {
  Reading reading;  // of the language of the interface
  std::string other;
  versioning::PairedText text;
};

publish::Html words_of(const Visit& visit, const std::optional<store::ManifestLine>& line) {
  if (!line) return {};
  if (line->redacted) return publish::html("<em>{}</em>", visit.words().at("redacted"));
  return publish::wording_html(line->words, line->kind);
}

std::string lag_words(const Visit& visit, const Both& both, const versioning::PairedClause& clause) {
  if (clause.lag == Lag::none) return {};
  const auto& lang = clause.lag == Lag::second ? both.other : both.reading.lang();
  const bool missing = clause.lag == Lag::second ? !clause.second : !clause.first;
  return visit.words().fill(missing ? "both.missing" : "both.behind", {{"language", visit.words().word("language", lang)}});
}

/// The depth of each pair, from the line that is there.
int depth_of(const versioning::PairedClause& pair, const std::vector<int>& depths) {
  if (!pair.first) return 1;
  return depths[static_cast<std::size_t>(pair.first->order)];
}

View row(const Visit& visit, const Both& both, const versioning::PairedClause& pair, int depth) {
  const auto& line = pair.first ? *pair.first : *pair.second;
  const auto& label = shown_label(line);
  const bool heading = line.kind == text::ClauseKind::heading;
  return View()
      .set("eid", line.eid)
      .set("href", clause_link(visit.lang, both.reading.work.ref, line.eid, pair.first ? both.reading.lang() : both.other))
      .set("label", label.empty() ? std::string(heading ? "§" : "¶") : label)
      .set("said", visit.words().fill("clause_link", {{"clause", visit.words().clause(label)}}))
      .set("heading", heading)
      .set("sub", depth > 0)
      .set("first_html", words_of(visit, pair.first))
      .set("second_html", words_of(visit, pair.second))
      .set("second_lang", both.other)
      .set("lag", lag_words(visit, both, pair));
}

std::vector<View> rows(const Visit& visit, const Both& both) {
  std::vector<store::ManifestLine> lines;
  for (const auto& pair : both.text.clauses)
    if (pair.first) lines.push_back(*pair.first);
  const auto depth = depths(lines);
  std::vector<View> rows;
  for (const auto& pair : both.text.clauses) rows.push_back(row(visit, both, pair, depth_of(pair, depth)));
  return rows;
}

std::string standing_of_languages(const Visit& visit, const Both& both) {
  const auto& words = visit.words();
  const auto behind = [&](const std::string& lang, const store::Version& since) {
    return words.fill("both.behind_since", {{"language", words.word("language", lang)}, {"n", std::to_string(since.n)}});
  };
  if (both.text.second_behind_since) return behind(both.other, *both.text.second_behind_since);
  if (both.text.first_behind_since) return behind(both.reading.lang(), *both.text.first_behind_since);
  return words.at("both.level");
}

std::optional<std::string> other_of(const std::vector<std::string>& held, const std::string& lang) {
  const auto found = std::find_if(held.begin(), held.end(), [&](const auto& l) { return l != lang; });
  return found == held.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

Response both_page(const Visit& visit) {
  const auto opened = open_text(visit);
  if (opened.failure) return *opened.failure;
  const auto& words = visit.words();
  const auto version = version_on(visit, opened.work.id, opened.lang, visit.today);
  const auto other = other_of(store::languages(visit.db, opened.work.id), opened.lang);
  auto text = version && other ? versioning::pair_languages(visit.db, opened.work, opened.lang, *other, visit.today) : std::nullopt;
  if (!text) return error_page(visit, {404, words.at("both.not_held"), ""});
  const Both both{read_version(visit, opened.work, *version, visit.today), *other, std::move(*text)};
  View view;
  view.set("text", text_link(visit.lang, opened.work.ref, opened.lang))
      .set("text_lang", marked_language(visit, opened.lang))
      .set("title", both.reading.version.title)
      .set("other_title", both.text.second.title)
      .set("other_title_lang", *other)
      .set("tags_html", reading_tags(visit, both.reading))
      .set("standing", reading_standing(visit, both.reading))
      .set("level", standing_of_languages(visit, both))
      .set("first_name", words.word("language.own", opened.lang))
      .set("second_name", words.word("language.own", *other))
      .set("second_href", text_link(visit.lang, opened.work.ref) + query_of({{"lang", *other}}))
      .set("own", both_link(visit.lang, opened.work.ref))
      .set("rows", rows(visit, both));
  Frame frame;
  frame.title = both.reading.version.title;
  frame.place = Place::browse;
  frame.notices = notices(visit, both.reading);
  return page(visit, "both", frame, view);
}

}  // namespace site
