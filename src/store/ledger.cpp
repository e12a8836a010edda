#include "store/ledger.h"

#include <array>

#include <fmt/format.h>

#include "store/canonical.h"

namespace store {
namespace {

struct Rows {
  std::string_view table;
  int columns;
  std::string_view sql;  // ?1 = batch
};

// The order and the columns are part of the format: a change makes every ledger fail its check.  A new kind goes to
// the end: batches without such rows keep their hash.
constexpr std::array<Rows, 15> kRows = {{
    {"work", 2, "SELECT ref, kind FROM work WHERE batch = ?1 ORDER BY id"},
    {"alias", 2, R"(SELECT a.alias, w.ref FROM work_alias a JOIN work w ON w.id = a.work
                    WHERE a.batch = ?1 ORDER BY a.alias)"},
    {"event", 6, R"(SELECT w.ref, e.field, e.old, e.new, e.valid_from, e.reason
                    FROM work_event e JOIN work w ON w.id = e.work WHERE e.batch = ?1 ORDER BY e.id)"},
    {"source", 7, R"(SELECT p.hash, s.name, s.url, s.page, s.taken_on, s.checked_by, s.media_type
                     FROM source s JOIN payload p ON p.id = s.payload WHERE s.batch = ?1 ORDER BY s.id)"},
    {"clause", 3, R"(SELECT c.cid, w.ref, c.wid FROM clause c JOIN work w ON w.id = c.work
                     WHERE c.batch = ?1 ORDER BY c.id)"},
    {"version", 15, R"(SELECT w.ref, v.lang, v.n, v.title, v.reason, v.adopted_on, v.effective_from, v.tie,
                              v.authority, v.changed_by, v.provenance, v.reviewed, p.hash, s.name, v.root
                       FROM version v JOIN work w ON w.id = v.work LEFT JOIN source s ON s.id = v.source
                       LEFT JOIN payload p ON p.id = s.payload WHERE v.batch = ?1 ORDER BY v.id)"},
    {"manifest", 13, R"(SELECT w.ref, v.lang, v.n, m.ord, m.parent, c.cid, p.hash, m.kind, m.level, m.label,
                               m.computed, m.role, m.eid
                        FROM version v JOIN work w ON w.id = v.work JOIN version_clause m ON m.version = v.id
                        JOIN clause c ON c.id = m.clause JOIN payload p ON p.id = m.wording
                        WHERE v.batch = ?1 ORDER BY v.id, m.ord)"},
    {"attestation", 6, R"(SELECT w.ref, v.lang, v.n, a.seen_on, p.hash, s.name
                          FROM attestation a JOIN version v ON v.id = a.version JOIN work w ON w.id = v.work
                          JOIN source s ON s.id = a.source JOIN payload p ON p.id = s.payload
                          WHERE a.batch = ?1 ORDER BY a.id)"},
    {"relation", 6, R"(SELECT from_ref, from_clause, type, to_ref, to_clause, valid_from
                       FROM relation WHERE batch = ?1 ORDER BY id)"},
    {"action", 6, R"(SELECT w.ref, a.clause, a.instructed, a.due, a.state, a.report
                     FROM action a JOIN work w ON w.id = a.work WHERE a.batch = ?1 ORDER BY a.id)"},
    {"meeting", 12, R"(SELECT m.ref, m.name, m.name_cy, m.body, m.kind, m.held_from, m.held_to, m.place,
                              i.ord, i.label, i.ref, i.title
                       FROM meeting m LEFT JOIN agenda_item i ON i.meeting = m.id
                       WHERE m.batch = ?1 ORDER BY m.id, i.ord)"},
    {"topic", 3, "SELECT id, name, name_cy FROM topic WHERE batch = ?1 ORDER BY id"},
    {"standing", 7, R"(SELECT r.from_ref, r.from_clause, r.type, r.to_ref, r.to_clause, s.stands, s.valid_from
                       FROM relation_standing s JOIN relation r ON r.id = s.relation WHERE s.batch = ?1 ORDER BY s.id)"},
    {"redaction", 1, R"(SELECT p.hash FROM redaction r JOIN payload p ON p.id = r.payload
                        WHERE r.batch = ?1 ORDER BY r.id)"},
    {"given", 1, R"(SELECT c.cid FROM given_clause g JOIN clause c ON c.id = g.clause
                    WHERE g.batch = ?1 ORDER BY g.clause)"},
}};

void add_row(CanonicalHash& hash, const Statement& row, const Rows& rows) {
  hash.add(rows.table);
  for (int column = 0; column < rows.columns; ++column) {
    if (row.is_null(column))
      hash.add_missing();
    else
      hash.add(row.text(column));
  }
}

}  // namespace

text::Hash batch_content(Connection& db, Id batch) {
  CanonicalHash hash;
  for (const Rows& rows : kRows) {
    Statement statement = db.prepare(rows.sql);
    statement.bind(batch);
    while (statement.step()) add_row(hash, statement, rows);
  }
  return hash.finish();
}

text::Hash batch_hash(const Batch& batch) {
  CanonicalHash hash;
  hash.add(batch.previous).add(batch.recorded_at).add(batch.actor).add(batch.tool);
  return hash.add(batch.kind).add(batch.reason).add(batch.content).finish();
}

Batch batch_row(const Statement& row) {
  return {row.integer(0), row.str(1),  row.str(2),  row.str(3), row.str(4),
          row.str(5),     row.hash(6), row.hash(7), row.hash(8)};
}

std::optional<Batch> last_batch(Connection& db) {
  Statement row = db.prepare(fmt::format("SELECT {} FROM batch ORDER BY id DESC LIMIT 1", kBatchColumns));
  if (!row.step()) return std::nullopt;
  return batch_row(row);
}

}  // namespace store
