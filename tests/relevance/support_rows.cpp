#include "tests/relevance/support_rows.h"

#include "search/answer.h"
#include "search/interpret.h"

namespace relevance {

namespace {

void write(std::ostream& out, const search::Support& s) {
  for (const double number : {s.cover, s.text, s.above, s.title, s.near, s.synonym, s.translated, s.unknown, s.missing, s.adjacent, s.spread, s.density, s.length, s.asked, s.rank})
    out << '\t' << number;
  for (const bool is : {s.full, s.main, s.subject, s.demands, s.motion, s.reasons}) out << '\t' << (is ? 1 : 0);
}

}  // namespace

void write_support(std::ostream& out, const Row& row, Collection& collection) {
  if (row.box == "free") return;
  out << "row\t" << row.id << '\t' << row.split << '\t' << row.box << '\n';
  const auto lease = collection.files().store.read();
  const store::Transaction transaction(*lease, store::Transaction::Kind::read);
  const search::Library library = search::open_library(*lease);
  const search::Request meant = search::for_answer(search::interpret(*lease, request(row), library));
  const search::Found found = search::find_candidates(*lease, meant, library);
  search::Wordings wordings(*lease);
  search::Matches matches(found);
  for (const auto& contender : search::find_contenders({*lease, wordings, matches}, meant, library)) {
    if (!contender.can_answer && contender.clause.binds) continue;
    const std::string& ref = contender.clause.candidate->work->ref;
    out << "clause\t" << ref << '\t' << (is_listed(ref, contender.clause.wording->eid, row.answer) ? 1 : 0) << '\t' << contender.clause.wording->eid << '\t' << (contender.can_answer ? 1 : 0);
    write(out, contender.support);
    out << '\n';
  }
}

}  // namespace relevance
