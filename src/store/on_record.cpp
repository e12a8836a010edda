#include "store/on_record.h"

#include <set>

#include "store/read.h"
#include "store/visible.h"

namespace store {
namespace {

std::vector<RecordedRelation::Turn> turns_of(Connection& db, Id relation) {
  std::vector<RecordedRelation::Turn> turns;
  Statement row = db.prepare("SELECT stands, batch FROM relation_standing WHERE relation = ?1 ORDER BY id");
  row.bind(relation);
  while (row.step()) turns.push_back({row.integer(0) != 0, row.integer(1)});
  return turns;
}

}  // namespace

std::vector<std::string> languages_on_record(Connection& db, Id work) {
  std::vector<std::string> languages;
  if (!may_see(db, work)) return languages;
  Statement row = db.prepare("SELECT DISTINCT lang FROM version WHERE work = ?1 ORDER BY lang");
  row.bind(work);
  while (row.step()) languages.push_back(row.str(0));
  return languages;
}

std::vector<RecordedRelation> relations_on_record(Connection& db) {
  std::vector<RecordedRelation> found;
  Statement row = db.prepare(R"(SELECT id, from_ref, from_clause, type, to_ref, to_clause, valid_from, batch
                                FROM relation ORDER BY from_ref, type, to_ref, to_clause, id)");
  while (row.step()) {
    RecordedRelation one{{row.str(1), row.str(2), row.str(3), row.str(4), row.str(5), row.date(6)}, row.integer(7)};
    if (!may_see_ref(db, one.relation.from) || !may_see_ref(db, one.relation.to)) continue;
    one.turns = turns_of(db, row.integer(0));
    found.push_back(std::move(one));
  }
  return found;
}

void each_kept_file(Connection& db, const std::function<void(const KeptFile&)>& visit) {
  std::set<Id> seen;
  Statement row = db.prepare("SELECT s.id, p.id, p.hash, p.bytes FROM source s JOIN payload p ON p.id = s.payload ORDER BY s.id");
  while (row.step()) {
    if (!source(db, row.integer(0)) || !seen.insert(row.integer(1)).second) continue;
    visit({row.hash(2), row.optional_text(3)});
  }
}

}  // namespace store
