#include "store/visible.h"

namespace store {
namespace {

bool is_editor(const Connection& db) {
  return db.session().audience == Audience::editor;
}

bool finds(Connection& db, std::string_view sql, const auto& value) {
  Statement statement = db.prepare(sql);
  return statement.bind(value).step();
}

}  // namespace

bool may_see(Connection& db, Id work) {
  return is_editor(db) || finds(db, "SELECT 1 FROM visible_work WHERE work = ?1", work);
}

bool may_see_version(Connection& db, Id version) {
  return is_editor(db) ||
         finds(db, "SELECT 1 FROM version WHERE id = ?1 AND work IN (SELECT work FROM visible_work)",
               version);
}

bool may_see_ref(Connection& db, std::string_view ref) {
  return is_editor(db) ||
         !finds(db, "SELECT 1 FROM work WHERE ref = ?1 AND id NOT IN (SELECT work FROM visible_work)", ref);
}

}  // namespace store
