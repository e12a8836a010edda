// Reads of relations.  One whose other end is held but hidden is hidden too.

#include "store/read.h"
#include "store/visible.h"

namespace store {
namespace {

std::vector<Relation> relations(Connection& db, std::string_view sql, const auto&... refs) {
  Statement row = db.prepare(sql);
  row.bind(refs...);
  std::vector<Relation> relations;
  while (row.step()) {
    Relation relation{row.str(0), row.str(1), row.str(2), row.str(3), row.str(4), row.date(5)};
    if (may_see_ref(db, relation.from) && may_see_ref(db, relation.to))
      relations.push_back(std::move(relation));
  }
  return relations;
}

}  // namespace

std::vector<Relation> relations_from(Connection& db, std::string_view ref) {
  return relations(db, R"(SELECT from_ref, from_clause, type, to_ref, to_clause, valid_from
                          FROM standing_relation WHERE from_ref = ?1 ORDER BY type, to_ref, to_clause, id)",
                   ref);
}

std::vector<Relation> relations_to(Connection& db, std::string_view ref) {
  return relations(db, R"(SELECT from_ref, from_clause, type, to_ref, to_clause, valid_from
                          FROM standing_relation WHERE to_ref = ?1 ORDER BY type, from_ref, from_clause, id)",
                   ref);
}

std::vector<Relation> all_relations(Connection& db) {
  return relations(db, R"(SELECT from_ref, from_clause, type, to_ref, to_clause, valid_from
                          FROM standing_relation ORDER BY from_ref, type, to_ref, to_clause, id)");
}

}  // namespace store
