// Facts, relations and meetings taken back.

#include <fmt/format.h>

#include "store/read.h"
#include "store/rows.h"
#include "versioning/agenda.h"
#include "versioning/rollback_rows.h"

namespace versioning {

namespace {

/// One field from one day on, with the last batch that spoke of it.
struct Slot {
  store::Id work = 0;
  std::string ref;
  std::string field;
  std::optional<text::Date> valid_from;
  store::Id last_batch = 0;
  bool of_new_work = false;
};

std::vector<Slot> slots_of(store::Connection& db, store::Id batch) {
  store::Statement row = db.prepare(R"(
      SELECT DISTINCT w.id, w.ref, e.field, e.valid_from, w.batch = ?1,
             (SELECT max(o.batch) FROM work_event o
              WHERE o.work = e.work AND o.field = e.field AND o.valid_from IS e.valid_from)
      FROM work_event e JOIN work w ON w.id = e.work WHERE e.batch = ?1 ORDER BY w.ref, e.field, e.valid_from)");
  row.bind(batch);
  std::vector<Slot> slots;
  while (row.step())
    slots.push_back({row.integer(0), row.str(1), row.str(2), row.date(3), row.integer(5), row.integer(4) != 0});
  return slots;
}

/// The value that holds from the day of the slot on, as known then.
std::string value_of(store::Connection& db, const Slot& slot, store::Known known) {
  const std::string sql = fmt::format(R"(
      SELECT new FROM work_event e
      WHERE work = ?1 AND field = ?2 AND (valid_from IS NULL OR valid_from <= ?3) AND batch <= ?4 AND {}
      ORDER BY valid_from DESC, batch DESC, id DESC LIMIT 1)", store::is_standing_event("?4"));
  store::Statement row = db.prepare(sql);
  if (!row.bind(slot.work, slot.field, slot.valid_from, known.batch).step()) return {};
  return store::revealed(db, row.str(0));
}

/// What was said of exactly this slot, as known then; empty if nothing was.
std::optional<std::string> said_of(store::Connection& db, const Slot& slot, store::Known known) {
  store::Statement row = db.prepare(R"(
      SELECT new, reason FROM work_event WHERE work = ?1 AND field = ?2 AND valid_from IS ?3 AND batch <= ?4
      ORDER BY id DESC LIMIT 1)");
  if (!row.bind(slot.work, slot.field, slot.valid_from, known.batch).step() || row.text(1) == store::kWithdrawn)
    return std::nullopt;
  return store::revealed(db, row.str(0));
}

/// Who may see a text that was new stays as it was stated: taking it back must not publish it.
bool guards_a_new_work(const Slot& slot) {
  return slot.of_new_work && (slot.field == "visibility" || slot.field == "embargo_until");
}

/// A relation that the batch recorded, put back or took back.
struct Standing {
  store::Relation relation;
  bool stood = false;     // before
  bool recorded = false;  // by the batch
  bool stands = false;    // now
  store::Id last_batch = 0;
};

std::vector<Standing> standings_of(store::Connection& db, store::Id batch) {
  store::Statement row = db.prepare(R"(
      WITH step AS (
        SELECT id AS relation, 0 AS ord, 1 AS stands, valid_from, batch FROM relation UNION ALL
        SELECT relation, id, stands, valid_from, batch FROM relation_standing)
      SELECT r.from_ref, r.from_clause, r.type, r.to_ref, r.to_clause,
        (SELECT valid_from FROM step s WHERE s.relation = r.id AND s.batch < ?1 ORDER BY ord DESC LIMIT 1),
        (SELECT stands FROM step s WHERE s.relation = r.id AND s.batch < ?1 ORDER BY ord DESC LIMIT 1),
        (SELECT stands FROM step s WHERE s.relation = r.id AND s.batch = ?1 ORDER BY ord DESC LIMIT 1),
        (SELECT stands FROM step s WHERE s.relation = r.id ORDER BY ord DESC LIMIT 1),
        (SELECT max(batch) FROM step s WHERE s.relation = r.id)
      FROM relation r WHERE r.id IN (SELECT relation FROM step WHERE batch = ?1) ORDER BY r.id)");
  row.bind(batch);
  std::vector<Standing> standings;
  while (row.step())
    standings.push_back({{row.str(0), row.str(1), row.str(2), row.str(3), row.str(4), row.date(5)},
                         row.integer(6) != 0, row.integer(7) != 0, row.integer(8) != 0, row.integer(9)});
  return standings;
}

bool same(const std::optional<store::Meeting>& a, const std::optional<store::Meeting>& b) {
  return a && b ? same_meeting(*a, *b) : a.has_value() == b.has_value();
}

}  // namespace

void undo_events(Undoing& undoing) {
  for (const Slot& slot : slots_of(undoing.db, undoing.batch)) {
    const auto now = said_of(undoing.db, slot, {}), then = said_of(undoing.db, slot, undoing.before());
    if (now == then || guards_a_new_work(slot)) continue;
    if (now != said_of(undoing.db, slot, undoing.after())) {
      undoing.report.kept.push_back({fmt::format("'{}' of {}", slot.field, slot.ref), slot.last_batch});
      continue;
    }
    const std::string shown = value_of(undoing.db, slot, {});
    const std::string reason(then ? "rollback" : store::kWithdrawn);
    undoing.recorder.add_event(slot.work, {slot.field, shown, then.value_or(""), slot.valid_from, reason, 0});
    undoing.report.facts.push_back({slot.ref, slot.field, slot.valid_from, shown, value_of(undoing.db, slot, {})});
  }
}

void undo_relations(Undoing& undoing) {
  for (const Standing& each : standings_of(undoing.db, undoing.batch)) {
    const store::Relation& relation = each.relation;
    if (each.stood == each.stands) continue;
    if (each.stands != each.recorded) {
      undoing.report.kept.push_back({fmt::format("'{}: {}' of {}", relation.type, relation.to, relation.from), each.last_batch});
      continue;
    }
    if (each.stood) undoing.recorder.add_relation(relation);
    else undoing.recorder.retract_relation(relation);
    undoing.report.relations.push_back({relation, each.stood});
  }
}

void undo_meetings(Undoing& undoing) {
  std::vector<std::pair<std::string, store::Id>> meetings;
  {
    store::Statement row = undoing.db.prepare(R"(
        SELECT ref, (SELECT max(batch) FROM meeting o WHERE o.ref = m.ref) FROM meeting m WHERE batch = ?1
        GROUP BY ref ORDER BY ref)");
    row.bind(undoing.batch);
    while (row.step()) meetings.emplace_back(row.str(0), row.integer(1));
  }
  for (const auto& [ref, last_batch] : meetings) {
    const auto before = store::meeting(undoing.db, ref, undoing.before()), now = store::meeting(undoing.db, ref);
    if (same(before, now)) continue;
    if (!same(now, store::meeting(undoing.db, ref, undoing.after()))) {
      undoing.report.kept.push_back({"the meeting " + ref, last_batch});
      continue;
    }
    if (before) undoing.recorder.add_meeting(*before);
    else undoing.recorder.withdraw_meeting(ref);
    undoing.report.meetings.push_back(ref);
  }
}

}  // namespace versioning
