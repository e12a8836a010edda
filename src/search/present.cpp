#include "search/present.h"

#include <algorithm>

#include "search/matched.h"
#include "search/passage.h"
#include "search/ranking.h"

namespace search {
namespace {

std::string other_language(const WorkFacts& work, const std::string& shown) {
  const auto found = std::find_if(work.langs.begin(), work.langs.end(), [&](const auto& lang) { return lang != shown; });
  return found == work.langs.end() ? std::string() : *found;
}

TextHit facts_of(const TextGroup& group) {
  const WorkFacts& work = *group.work;
  TextHit hit;
  hit.ref = work.ref;
  hit.kind = work.kind;
  hit.lang = group.lang;
  hit.other_lang = other_language(work, group.lang);
  hit.body = work.body;
  hit.stage = work.stage;
  hit.decision = work.decision;
  hit.decided_on = work.decided_on;
  hit.provenance = work.provenance;
  hit.score = group.score;
  return hit;
}

// How many clauses of a text are shown: those that match themselves, else the first.
std::size_t shown_clauses(const TextGroup& group) {
  const auto own = std::count_if(group.clauses.begin(), group.clauses.end(), [](auto* c) { return c->own_match; });
  return std::clamp<std::size_t>(static_cast<std::size_t>(own), 1, kShownClauses);
}

}  // namespace

std::optional<TextHit> Presenter::text(const TextGroup& group) {
  TextHit hit = facts_of(group);
  hit.force = group.work->force_on("", day_of(request_));
  for (std::size_t i = 0; i < shown_clauses(group); ++i) add_clause(group, *group.clauses[i], hit);
  if (hit.clauses.empty()) return std::nullopt;
  for (const ClauseHit& clause : hit.clauses) hit.clauses.front().score = std::max(hit.clauses.front().score, clause.score);
  hit.more_clauses = group.matching - std::min(group.matching, hit.clauses.size());
  if (!store::binds(hit.force)) hit.superseded_by = superseded_by(hit.ref);
  return hit;
}

bool Presenter::add_clause(const TextGroup& group, const Candidate& candidate, TextHit& hit) {
  const Wording* wording = texts_.wordings.of(candidate);
  if (wording == nullptr) return false;
  store::Statement row = texts_.db.prepare("SELECT cid FROM clause WHERE id = ?1");
  row.bind(wording->clause);
  if (!row.step()) return false;
  const Index index = index_of(candidate.lang);
  const Wanted& wanted = texts_.matches.found().wanted[place(index)];
  const auto& matches = texts_.matches.in_text(candidate, *wording);
  Passage shown = passage(wording->text, matches);
  if (hit.clauses.empty()) {
    hit.title = wording->title;
    const auto& in_title = texts_.matches.in_title(index, hit.title);
    hit.title_marks = ranges(in_title);
    add_matched(request_.query, wanted, hit.title, in_title, hit.matched);
    hit.version = number_of(wording->version);
  }
  add_matched(request_.query, wanted, wording->text, matches, hit.matched);
  hit.clauses.push_back({row.str(0), wording->eid, wording->label, wording->heading, std::move(shown.text), shown.cut_before,
                         shown.cut_after, std::move(shown.marks), shown_score(group, candidate),
                         std::string(candidate.force), wording->valid_from, wording->valid_to});
  return true;
}

int Presenter::number_of(store::Id version) {
  store::Statement row = texts_.db.prepare("SELECT n FROM version WHERE id = ?1");
  row.bind(version);
  return row.step() ? static_cast<int>(row.integer(0)) : 0;
}

std::string Presenter::superseded_by(const std::string& ref) {
  store::Statement later = texts_.db.prepare(R"(
    SELECT w.ref FROM standing_relation r JOIN visible_work w ON w.ref = r.from_ref
    WHERE r.to_ref = ?1 AND r.type = 'supersedes' ORDER BY r.id DESC LIMIT 1)");
  later.bind(ref);
  return later.step() ? later.str(0) : std::string();
}

}  // namespace search
