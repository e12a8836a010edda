#include "search/works.h"

#include <algorithm>
#include <set>

#include "text/unicode.h"

namespace search {
namespace {

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = text.find(separator);
    if (end != 0) parts.emplace_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return parts;
}

std::unique_ptr<WorkFacts> read_facts(store::Statement& row) {
  auto facts = std::make_unique<WorkFacts>();
  facts->id = row.integer(0);
  facts->ref = row.str(1);
  facts->kind = row.str(2);
  facts->title_en = row.str(3);
  facts->title_cy = row.str(4);
  facts->body = row.str(5);
  facts->stage = row.str(6);
  facts->decision = row.str(7);
  facts->decided_on = row.str(8);
  facts->year = row.str(9);
  facts->meeting = row.str(10);
  facts->level = row.str(11);
  facts->provenance = row.str(12);
  facts->topics = split(row.text(13), '\n');
  facts->langs = split(row.text(14), ' ');
  facts->taken_back = row.integer(15) != 0;
  return facts;
}

constexpr std::string_view kColumns =
    "work, ref, kind, title_en, title_cy, body, stage, decision, decided_on, year, meeting, level, provenance, topics, langs, "
    "taken_back";

}  // namespace

bool covers(std::string_view from, std::string_view to, std::string_view day) {
  return from <= day && (to.empty() || to > day);
}

std::string WorkFacts::names() const { return text::fold_case_and_accents(title_en + ' ' + title_cy + ' ' + kind + ' ' + ref + ' ' + body); }

std::string_view WorkFacts::force_on(std::string_view eid, std::string_view day) const {
  for (const Span& span : forces)
    if (span.eid == eid && covers(span.from, span.to, day)) return span.force;
  return eid.empty() ? std::string_view("none") : force_on("", day);
}

std::shared_ptr<Works> Works::of(store::Connection& db, const Rows& rows) {
  const store::Session& session = db.session();
  const bool editor = session.audience == store::Audience::editor;
  // Embargoes end with the day.
  const std::string name = std::string("works for ") + (editor ? "editors" : "everyone");
  return std::static_pointer_cast<Works>(db.memory().get(name, store::generation(db) + session.today().iso(),
                                                         [&] { return std::make_shared<Works>(db, rows); }));
}

Works::Works(store::Connection& db, const Rows& rows) {
  store::Statement row = db.prepare("SELECT " + std::string(kColumns) + " FROM visible_work ORDER BY ref");
  while (row.step()) {
    auto facts = read_facts(row);
    add_codes(*facts);
    known_.emplace(facts->id, std::move(facts));
  }
  read_forces(db);
  by_place_.reserve(rows.works().size());
  for (const store::WorkRows& work : rows.works()) by_place_.push_back(find(work.work));
}

const WorkFacts* Works::find(std::int64_t work) const {
  const auto found = known_.find(work);
  return found == known_.end() ? nullptr : found->second.get();
}

std::vector<const WorkFacts*> Works::all() const {
  std::vector<const WorkFacts*> works;
  for (const auto& [id, facts] : known_)
    if (!facts->taken_back) works.push_back(facts.get());
  std::sort(works.begin(), works.end(), [](const WorkFacts* a, const WorkFacts* b) { return a->ref < b->ref; });
  return works;
}

void Works::read_forces(store::Connection& db) {
  store::Statement spans = db.prepare("SELECT work, eid, valid_from, valid_to, force FROM force_span");
  while (spans.step())
    if (const auto found = known_.find(spans.integer(0)); found != known_.end())
      found->second->forces.push_back({spans.str(1), spans.str(2), spans.str(3), spans.str(4)});
}

void Works::add_codes(WorkFacts& facts) {
  const auto add = [&](std::size_t facet, const std::string& value) {
    if (value.empty()) return;
    const auto [place, is_new] = codes_[facet].try_emplace(value, static_cast<ValueCode>(values_[facet].size()));
    if (is_new) values_[facet].push_back(value);
    facts.codes.emplace_back(static_cast<std::uint8_t>(facet), place->second);
  };
  const std::string* const one_each[] = {&facts.kind,  &facts.body,       &facts.decision, &facts.year, &facts.level,
                                         &facts.stage, &facts.provenance, &facts.meeting};
  std::size_t facet = 0;
  for (const std::string* value : one_each) add(facet++, *value);
  std::set<std::string> topics;
  for (const std::string& topic : facts.topics) {
    topics.insert(topic);
    topics.insert(topic.substr(0, topic.find('/')));  // the level above
  }
  for (const std::string& topic : topics) add(facet, topic);
}

}  // namespace search
