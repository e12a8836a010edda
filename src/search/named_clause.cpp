#include "search/named_clause.h"

#include <algorithm>

#include "search/ranking.h"
#include "search/reference.h"
#include "search/row_judge.h"
#include "store/facts.h"
#include "text/unicode.h"

namespace search {
namespace {

// "rule" of "rule 4", where the label says so too, in either language.
bool says(const Jump& jump, const std::vector<Term>& terms) {
  const std::string_view named = std::string_view(jump.label).substr(0, jump.label.find(' '));
  return std::any_of(terms.begin(), terms.end(), [&](const Term& term) { return is_same_clause_word(named, term.text); });
}

// Nothing is asked but for the clause, and which text it stands in.
bool is_all_named(const Query& query, const WorkFacts& work) {
  const std::string named = work.names();
  return std::all_of(query.terms.begin(), query.terms.end(), [&](const Term& term) {
    return term.text == query.reference || is_clause_word(term.text) || named.find(text::fold_case_and_accents(term.text)) != std::string::npos;
  });
}

// The one that is meant, if one is.
const Jump* meant(const Query& query, std::span<const Jump> jumps) {
  std::vector<const Jump*> exact, said;
  for (const Jump& jump : jumps) {
    if (!jump.exact || jump.eid.empty()) continue;
    exact.push_back(&jump);
    if (says(jump, query.terms)) said.push_back(&jump);
  }
  const auto& all = said.empty() ? exact : said;
  return all.size() == 1 ? all.front() : nullptr;
}

const WorkFacts* find_work(const Works& works, const std::string& ref) {
  const auto all = works.all();
  const auto found = std::find_if(all.begin(), all.end(), [&](const WorkFacts* work) { return work->ref == ref; });
  return found == all.end() ? nullptr : *found;
}

// The rows of a clause, or of what stands in it.
std::vector<RowNumber> rows_of(store::Connection& db, const Rows& rows, store::Id work, const std::string& eid) {
  store::Statement found = db.prepare("SELECT id FROM search_row WHERE work = ?1 AND (eid = ?2 OR substr(eid, 1, length(?2) + 2) = ?2 || '__')");
  found.bind(work, eid);
  std::vector<RowNumber> out;
  while (found.step())
    if (const auto row = rows.number(found.integer(0))) out.push_back(*row);
  return out;
}

}  // namespace

bool asks_for_clause(const Query& query) {
  if (query.reference.empty()) return false;
  return std::all_of(query.terms.begin(), query.terms.end(),
                     [&](const Term& term) { return term.text == query.reference || is_clause_word(term.text); });
}

void add_named(store::Connection& db, const Request& request, const Library& library, std::span<const Jump> jumps, Found& found) {
  if (request.query.reference.empty()) return;
  RowJudge judge(request, library);
  for (const Jump& jump : jumps) {
    const WorkFacts* work = jump.exact && !jump.eid.empty() ? find_work(*library.works, jump.ref) : nullptr;
    if (work == nullptr || !is_all_named(request.query, *work)) continue;
    for (const RowNumber row : rows_of(db, *library.rows, work->id, jump.eid)) {
      auto candidate = judge.judge(row);
      if (!candidate) continue;
      candidate->all_words = candidate->own_match = true;
      candidate->score = force_factor(candidate->force) / kBinds;
      std::erase_if(found.candidates, [&](const Candidate& other) { return other.row == candidate->row; });
      found.candidates.push_back(*candidate);
    }
  }
}

std::optional<Candidate> named_clause(store::Connection& db, const Request& request, const Library& library,
                                      std::span<const Jump> jumps) {
  if (request.query.reference.empty() || request.at || !request.query.filters.empty()) return std::nullopt;
  const Jump* jump = meant(request.query, jumps);
  const WorkFacts* work = jump == nullptr ? nullptr : find_work(*library.works, jump->ref);
  if (work == nullptr || !is_all_named(request.query, *work)) return std::nullopt;
  // Of a heading the first clause under it.
  store::Statement row = db.prepare(R"(
    SELECT id, lang, force_eid, ord FROM search_row
    WHERE work = ?1 AND last = 1 AND (eid = ?2 OR substr(eid, 1, length(?2) + 2) = ?2 || '__')
    ORDER BY lang <> ?3, lang, ord LIMIT 1)");
  row.bind(work->id, jump->eid, request.reader_lang);
  if (!row.step()) return std::nullopt;
  Candidate out;
  out.row = row.integer(0);
  out.work = work;
  out.lang = work->langs.front();
  for (const std::string& lang : work->langs)
    if (lang == row.text(1)) out.lang = lang;
  out.force = work->force_on(row.text(2), day_of(request));
  out.order = static_cast<std::int32_t>(row.integer(3));
  out.all_words = out.own_match = true;
  if (!store::binds(out.force)) return std::nullopt;
  return out;
}

}  // namespace search
