// Reads of meetings: of each ref the row recorded last.

#include "store/read.h"
#include "store/visible.h"

namespace store {
namespace {

// What Recorder::withdraw_meeting leaves.
bool is_withdrawn(const Meeting& meeting) { return meeting.name.empty() && meeting.kind == "taken_back"; }

Meeting meeting_row(const Statement& row) {
  return {row.str(1),  row.str(2),  row.str(3), row.str(4), row.str(5),
          row.date(6), row.date(7), row.str(8), {}};
}

std::vector<Meeting::Item> agenda(Connection& db, Id meeting) {
  Statement row = db.prepare("SELECT label, ref, title FROM agenda_item WHERE meeting = ?1 ORDER BY ord");
  row.bind(meeting);
  std::vector<Meeting::Item> items;
  while (row.step()) {
    Meeting::Item item{row.str(0), row.str(1), row.str(2)};
    if (!item.ref.empty() && !may_see_ref(db, item.ref)) item.ref.clear();
    items.push_back(std::move(item));
  }
  return items;
}

}  // namespace

std::optional<Meeting> meeting(Connection& db, std::string_view ref, Known known) {
  Statement row = db.prepare(R"(SELECT id, ref, name, name_cy, body, kind, held_from, held_to, place
                                FROM meeting WHERE ref = ?1 AND batch <= ?2 ORDER BY id DESC LIMIT 1)");
  if (!row.bind(ref, known.batch).step()) return std::nullopt;
  Meeting meeting = meeting_row(row);
  if (is_withdrawn(meeting)) return std::nullopt;
  meeting.agenda = agenda(db, row.integer(0));
  return meeting;
}

std::vector<Meeting> meetings(Connection& db) {
  Statement row = db.prepare(R"(SELECT id, ref, name, name_cy, body, kind, held_from, held_to, place
                                FROM meeting WHERE id IN (SELECT max(id) FROM meeting GROUP BY ref)
                                ORDER BY held_from DESC, ref)");
  std::vector<Meeting> meetings;
  while (row.step()) {
    Meeting meeting = meeting_row(row);
    if (!is_withdrawn(meeting)) meetings.push_back(std::move(meeting));
  }
  return meetings;
}

}  // namespace store
