#include "search/works.h"

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
  return facts;
}

constexpr std::string_view kColumns =
    "work, ref, kind, title_en, title_cy, body, stage, decision, decided_on, year, meeting, level, provenance, topics, langs";

}  // namespace

bool covers(std::string_view from, std::string_view to, std::string_view day) {
  return from <= day && (to.empty() || to > day);
}

std::string_view WorkFacts::force_on(std::string_view eid, std::string_view day) const {
  for (const Span& span : forces)
    if (span.eid == eid && covers(span.from, span.to, day)) return span.force;
  return eid.empty() ? std::string_view("none") : force_on("", day);
}

const WorkFacts* Works::find(std::int64_t work) {
  const auto [place, fresh] = known_.try_emplace(work);
  if (!fresh) return place->second.get();
  store::Statement row = db_.prepare("SELECT " + std::string(kColumns) + " FROM visible_work WHERE work = ?1");
  row.bind(work);
  if (!row.step()) return nullptr;
  place->second = read_facts(row);
  read_forces(*place->second);
  return place->second.get();
}

std::vector<const WorkFacts*> Works::all() {
  std::vector<std::int64_t> ids;
  store::Statement rows = db_.prepare("SELECT work FROM visible_work WHERE taken_back = 0 ORDER BY ref");
  while (rows.step()) ids.push_back(rows.integer(0));
  std::vector<const WorkFacts*> works;
  for (const std::int64_t id : ids)
    if (const WorkFacts* facts = find(id)) works.push_back(facts);
  return works;
}

void Works::read_forces(WorkFacts& facts) {
  store::Statement spans = db_.prepare("SELECT eid, valid_from, valid_to, force FROM force_span WHERE work = ?1");
  spans.bind(facts.id);
  while (spans.step()) facts.forces.push_back({spans.str(0), spans.str(1), spans.str(2), spans.str(3)});
}

}  // namespace search
