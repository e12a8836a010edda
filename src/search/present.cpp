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
  hit.more_clauses = group.matching - std::min(group.matching, hit.clauses.size());
  hit.superseded_by = superseded_by(hit.ref);
  return hit;
}

bool Presenter::add_clause(const TextGroup& group, const Candidate& candidate, TextHit& hit) {
  store::Statement row = db_.prepare(R"(
    SELECT clause.cid, r.eid, r.label, r.heading, r.text, r.valid_from, r.valid_to, r.title, version.n
    FROM search_row r JOIN clause ON clause.id = r.clause JOIN version ON version.id = r.version
    WHERE r.id = ?1)");
  row.bind(candidate.row);
  if (!row.step()) return false;
  const Index index = index_of(candidate.lang);
  const Wanted& wanted = found_.wanted[static_cast<std::size_t>(index)];
  const auto matches = find_matches(wanted, analyser_of(index), row.text(4));
  Passage shown = passage(row.text(4), matches);
  if (hit.clauses.empty()) {
    hit.title = row.str(7);
    const auto in_title = find_matches(wanted, analyser_of(index), hit.title);
    hit.title_marks = ranges(in_title);
    add_matched(request_.query, wanted, hit.title, in_title, hit.matched);
    hit.version = static_cast<int>(row.integer(8));
  }
  add_matched(request_.query, wanted, row.text(4), matches, hit.matched);
  hit.clauses.push_back({row.str(0), row.str(1), row.str(2), row.str(3), std::move(shown.text), shown.cut_before,
                         shown.cut_after, std::move(shown.marks), shown_score(group, candidate),
                         std::string(candidate.force), row.str(5), row.str(6)});
  return true;
}

std::string Presenter::superseded_by(const std::string& ref) {
  store::Statement later = db_.prepare(R"(
    SELECT w.ref FROM standing_relation r JOIN visible_work w ON w.ref = r.from_ref
    WHERE r.to_ref = ?1 AND r.type = 'supersedes' ORDER BY r.id DESC LIMIT 1)");
  later.bind(ref);
  return later.step() ? later.str(0) : std::string();
}

}  // namespace search
