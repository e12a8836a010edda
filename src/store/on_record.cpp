#include "store/on_record.h"

#include "store/visible.h"

namespace store {

std::vector<std::string> languages_on_record(Connection& db, Id work) {
  std::vector<std::string> languages;
  if (!may_see(db, work)) return languages;
  Statement row = db.prepare("SELECT DISTINCT lang FROM version WHERE work = ?1 ORDER BY lang");
  row.bind(work);
  while (row.step()) languages.push_back(row.str(0));
  return languages;
}

}  // namespace store
