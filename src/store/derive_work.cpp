#include "store/derive_work.h"

#include <algorithm>

#include "store/binding.h"
#include "store/timeline.h"

namespace store {
namespace {

std::string iso(const std::optional<text::Date>& date) { return date ? date->iso() : std::string(); }

void write_spans(Connection& db, Id work, std::string_view eid, const std::vector<ForceSpan>& spans) {
  for (const ForceSpan& span : spans)
    db.run("INSERT INTO force_span(work, eid, valid_from, valid_to, force) VALUES (?1, ?2, ?3, ?4, ?5)", work, eid,
           iso(span.from), iso(span.to), span.force);
}

// The latest known value of each fact, whatever day it is valid from.
Fields latest_facts(Connection& db, Id work) {
  Fields facts;
  Statement row = db.prepare(
      "SELECT field, new FROM standing_event WHERE work = ?1 ORDER BY coalesce(valid_from, ''), batch, id");
  row.bind(work);
  while (row.step()) facts[row.str(0)] = row.str(1);
  return facts;
}

std::string fact(const Fields& facts, std::string_view field) {
  const auto found = facts.find(field);
  return found == facts.end() ? std::string() : found->second;
}

// The title of the latest version, English before Welsh before others, or of the language asked for.
std::string title_in(const std::vector<Series>& series, std::string_view lang) {
  for (const Series& s : series)
    if (s.lang == lang && !s.stretches.empty()) return s.stretches.back().version.title;
  return {};
}

std::string first_of(std::initializer_list<std::string> candidates) {
  for (const std::string& candidate : candidates)
    if (!candidate.empty()) return candidate;
  return {};
}

std::string any_title(const std::vector<Series>& series) {
  for (const Series& s : series)
    if (!s.stretches.empty() && !s.stretches.back().version.title.empty()) return s.stretches.back().version.title;
  return {};
}

// The title that a work had before its texts were taken back.
std::string last_title(Connection& db, Id work) {
  Statement row = db.prepare("SELECT title FROM version WHERE work = ?1 AND title <> '' ORDER BY id DESC LIMIT 1");
  return row.bind(work).step() ? row.str(0) : std::string();
}

std::string provenance_of(const std::vector<Series>& series) {
  for (const Series& s : series)
    if (!s.stretches.empty()) return s.stretches.back().version.provenance;
  return {};
}

std::string first_day(const std::vector<Series>& series) {
  std::string first;
  for (const Series& s : series)
    for (const Stretch& stretch : s.stretches)
      if (stretch.from && (first.empty() || stretch.from->iso() < first)) first = stretch.from->iso();
  return first;
}

std::string langs_of(const std::vector<Series>& series) {
  std::string langs;
  for (const Series& s : series) langs += (langs.empty() ? "" : " ") + s.lang;
  return langs;
}

}  // namespace

std::vector<Series> load_series(Connection& db, Id work, Known known) {
  std::vector<Series> series;
  {
    Statement row = db.prepare(R"(
      SELECT DISTINCT lang FROM version WHERE work = ?1
      ORDER BY CASE lang WHEN 'en' THEN 0 WHEN 'cy' THEN 1 ELSE 2 END, lang)");
    row.bind(work);
    while (row.step()) series.push_back({work, row.str(0), {}});
  }
  for (Series& s : series) s.stretches = compute_timeline(db, work, s.lang, known);
  std::erase_if(series, [](const Series& s) { return s.stretches.empty(); });
  return series;
}

bool is_taken_back(Connection& db, Id work, const std::vector<Series>& series) {
  return series.empty() && !last_title(db, work).empty();
}

void derive_stretches(Connection& db, const std::vector<Series>& series) {
  for (const Series& s : series)
    for (std::size_t i = 0; i < s.stretches.size(); ++i)
      db.run("INSERT INTO stretch(work, lang, seq, valid_from, valid_to, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6)", s.work,
             s.lang, i, begin_of(s, i), end_of(s, i), s.stretches[i].version.id);
}

void derive_force_spans(Connection& db, Id work) {
  write_spans(db, work, "", force_spans(db, work));
  for (const auto& [eid, spans] : part_force_spans(db, work)) write_spans(db, work, eid, spans);
}

std::string derive_latest_facts(Connection& db, Id work, const std::vector<Series>& series) {
  std::string ref;
  std::string kind;
  {
    Statement row = db.prepare("SELECT ref, kind FROM work WHERE id = ?1");
    if (row.bind(work).step()) {
      ref = row.str(0);
      kind = row.str(1);
    }
  }
  const Fields facts = latest_facts(db, work);
  const std::string title = first_of({title_in(series, "en"), any_title(series), fact(facts, "title"), last_title(db, work), ref});
  const std::string title_cy = first_of({title_in(series, "cy"), fact(facts, "title_cy"), title});
  const std::string decided_on = fact(facts, "decided_on");
  db.run(R"(
    INSERT INTO work_now(work, ref, kind, title_en, title_cy, body, stage, decision, decided_on, year, meeting, level,
                         topics, langs, provenance, visibility, embargo_until, taken_back)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18))",
         work, ref, kind, title, title_cy, fact(facts, "body"), fact(facts, "stage"), fact(facts, "decision"), decided_on,
         first_of({decided_on, first_day(series)}).substr(0, 4), fact(facts, "meeting"), fact(facts, "level"),
         fact(facts, "topics"), langs_of(series), provenance_of(series), first_of({fact(facts, "visibility"), "public"}),
         fact(facts, "embargo_until"), is_taken_back(db, work, series) ? 1 : 0);
  return title;
}

}  // namespace store
