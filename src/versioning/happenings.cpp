#include "versioning/happenings.h"

#include "store/read.h"

namespace versioning {

Happenings happenings(store::Connection& db, std::size_t skip, std::size_t limit) {
  Happenings found;
  store::Statement count = db.prepare(
      "SELECT count(*) FROM stretch s JOIN visible_work w ON w.work = s.work WHERE s.valid_from <> ''");
  if (count.step()) found.total = static_cast<std::size_t>(count.integer(0));
  store::Statement row = db.prepare(R"(
      SELECT s.valid_from, w.ref, w.kind, s.lang, s.version, p.version
      FROM stretch s JOIN visible_work w ON w.work = s.work
      LEFT JOIN stretch p ON p.work = s.work AND p.lang = s.lang AND p.seq = s.seq - 1
      WHERE s.valid_from <> '' ORDER BY s.valid_from DESC, w.ref, s.lang, s.seq LIMIT ?2 OFFSET ?1)");
  row.bind(static_cast<std::int64_t>(skip), static_cast<std::int64_t>(limit));
  while (row.step()) {
    Happening one{row.str(0), row.str(1), row.str(2), row.str(3), {}, std::nullopt};
    if (auto version = store::version_by_id(db, row.integer(4))) one.version = std::move(*version);
    if (!row.is_null(5)) one.before = store::version_by_id(db, row.integer(5));
    found.list.push_back(std::move(one));
  }
  return found;
}

}  // namespace versioning
