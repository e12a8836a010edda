#include "store/recorder.h"

#include <sqlite3.h>

#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "store/derive.h"
#include "store/ledger.h"

namespace store {
namespace {

[[noreturn]] void refuse(const std::string& message) {
  throw Error(SQLITE_CONSTRAINT, message, "");
}

std::optional<Id> find_id(Connection& db, std::string_view sql, const auto&... values) {
  Statement statement = db.prepare(sql);
  if (!statement.bind(values...).step()) return std::nullopt;
  return statement.integer(0);
}

bool names_a_person(std::string_view field) {
  return field.ends_with(".person");
}

bool stands(Connection& db, const Relation& relation) {
  return find_id(db, R"(SELECT id FROM standing_relation
                        WHERE from_ref = ?1 AND from_clause = ?2 AND type = ?3 AND to_ref = ?4 AND to_clause = ?5)",
                 relation.from, relation.from_clause, relation.type, relation.to, relation.to_clause)
      .has_value();
}

/// What the last event of the field left, as stored: the name of a person stays in its payload.
std::string value_before(Connection& db, Id work, std::string_view field) {
  Statement last =
      db.prepare("SELECT new FROM work_event WHERE work = ?1 AND field = ?2 ORDER BY id DESC LIMIT 1");
  return last.bind(work, field).step() ? last.str(0) : std::string();
}

}  // namespace

std::size_t Recorder::HashOfHash::operator()(const text::Hash& hash) const {
  std::size_t part = 0;
  std::memcpy(&part, hash.bytes.data(), sizeof part);
  return part;
}

Recorder::Recorder(Connection& db, BatchHead head)
    : db_(db),
      head_(std::move(head)),
      batch_(find_id(db, "SELECT coalesce(max(id), 0) + 1 FROM batch").value()) {}

Id Recorder::add_work(const std::string& ref, const std::string& kind) {
  db_.run("INSERT INTO work(ref, kind, batch) VALUES (?1, ?2, ?3)", ref, kind, batch_);
  const Id work = db_.last_insert_id();
  touched_.insert(work);
  ++recorded_;
  return work;
}

void Recorder::add_alias(const std::string& alias, Id work) {
  const auto holder = find_id(db_, "SELECT work FROM work_alias WHERE alias = ?1", alias);
  if (holder == work) return;
  if (holder || find_id(db_, "SELECT id FROM work WHERE ref = ?1", alias)) {
    refuse(fmt::format("the alias {} names another text already", alias));
  }
  db_.run("INSERT INTO work_alias(alias, work, batch) VALUES (?1, ?2, ?3)", alias, work, batch_);
  touched_.insert(work);
  ++recorded_;
}

void Recorder::add_event(Id work, const Event& event) {
  const bool person = names_a_person(event.field);
  const std::string old_value = person ? value_before(db_, work, event.field) : event.old_value;
  const std::string new_value = person ? keep_person(event.new_value) : event.new_value;
  db_.run(
      "INSERT INTO work_event(work, field, old, new, valid_from, reason, batch) VALUES (?1, ?2, ?3, ?4, ?5, "
      "?6, ?7)",
      work, event.field, old_value, new_value, event.valid_from, event.reason, batch_);
  touched_.insert(work);
  ++recorded_;
}

std::string Recorder::keep_person(const std::string& name) {
  if (name.empty()) return name;
  // A name could be guessed from its bare hash.
  Statement random = db_.prepare("SELECT randomblob(16)");
  static_cast<void>(random.step());
  const std::string salt = random.str(0);
  const text::Hash hash = text::sha256(salt + name);
  db_.run("INSERT INTO payload(hash, bytes, salt) VALUES (?1, ?2, ?3)", hash, Blob{name}, Blob{salt});
  return "payload:" + hash.hex();
}

Id Recorder::keep_payload(const text::Hash& hash, std::string_view bytes) {
  if (const auto held = find_id(db_, "SELECT id FROM payload WHERE hash = ?1", hash)) return *held;
  db_.run("INSERT INTO payload(hash, bytes) VALUES (?1, ?2)", hash, Blob{bytes});
  return db_.last_insert_id();
}

Id Recorder::add_source(const Source& source, std::string_view bytes) {
  const Id payload = keep_payload(text::sha256(bytes), bytes);
  db_.run(R"(INSERT INTO source(payload, name, url, page, taken_on, checked_by, media_type, batch)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))",
          payload, source.name, source.url, source.page, source.taken_on, source.checked_by,
          source.media_type, batch_);
  ++recorded_;
  return db_.last_insert_id();
}

void Recorder::add_attestation(Id version, std::optional<text::Date> seen_on, Id source) {
  const auto work = find_id(db_, "SELECT work FROM version WHERE id = ?1", version);
  if (!work) refuse(fmt::format("no version with row id {} to attest", version));
  db_.run("INSERT INTO attestation(version, seen_on, source, batch) VALUES (?1, ?2, ?3, ?4)", version,
          seen_on, source, batch_);
  touched_.insert(*work);
  ++recorded_;
}

void Recorder::add_relation(const Relation& relation) {
  db_.run(R"(INSERT INTO relation(from_ref, from_clause, type, to_ref, to_clause, valid_from, batch)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT(from_ref, from_clause, type, to_ref, to_clause) DO NOTHING)",
          relation.from, relation.from_clause, relation.type, relation.to, relation.to_clause,
          relation.valid_from, batch_);
  if (db_.changes() == 0) {
    if (!stands(db_, relation)) set_standing(relation, 1);
    return;
  }
  touch(relation.from);
  touch(relation.to);
  ++recorded_;
}

void Recorder::retract_relation(const Relation& relation) {
  set_standing(relation, 0);
}

void Recorder::set_standing(const Relation& relation, int stands) {
  db_.run(R"(INSERT INTO relation_standing(relation, stands, valid_from, batch)
             SELECT id, ?6, ?7, ?8 FROM relation
             WHERE from_ref = ?1 AND from_clause = ?2 AND type = ?3 AND to_ref = ?4 AND to_clause = ?5)",
          relation.from, relation.from_clause, relation.type, relation.to, relation.to_clause, stands,
          relation.valid_from, batch_);
  if (db_.changes() == 0)
    refuse(fmt::format("no relation '{}: {}' of {} to take back", relation.type, relation.to, relation.from));
  touch(relation.from);
  touch(relation.to);
  ++recorded_;
}

void Recorder::touch(std::string_view ref) {
  if (const auto work = find_id(db_, "SELECT id FROM work WHERE ref = ?1", ref)) touched_.insert(*work);
}

void Recorder::add_meeting(const Meeting& meeting) {
  db_.run(R"(INSERT INTO meeting(ref, name, name_cy, body, kind, held_from, held_to, place, batch)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))",
          meeting.ref, meeting.name, meeting.name_cy, meeting.body, meeting.kind, meeting.held_from,
          meeting.held_to, meeting.place, batch_);
  const Id row = db_.last_insert_id();
  int order = 0;
  for (const Meeting::Item& item : meeting.agenda) {
    db_.run("INSERT INTO agenda_item(meeting, ord, label, ref, title) VALUES (?1, ?2, ?3, ?4, ?5)", row,
            order++, item.label, item.ref, item.title);
  }
  ++recorded_;
}

void Recorder::withdraw_meeting(const std::string& ref) {
  Meeting nothing;
  nothing.ref = ref;
  nothing.kind = "taken_back";
  add_meeting(nothing);
}

void Recorder::redact(const text::Hash& hash) {
  const auto payload = find_id(db_, "SELECT id FROM payload WHERE hash = ?1", hash);
  if (!payload) refuse(fmt::format("no text, source or name with the hash {} to redact", hash.hex()));
  db_.run("UPDATE payload SET bytes = NULL, salt = NULL WHERE id = ?1 AND bytes IS NOT NULL", *payload);
  if (db_.changes() == 0) return;
  db_.run("INSERT INTO redaction(payload, batch) VALUES (?1, ?2)", *payload, batch_);
  touch_users(*payload);
  ++recorded_;
}

void Recorder::touch_users(Id payload) {
  Statement row = db_.prepare(R"(
      SELECT v.work FROM version_clause m JOIN version v ON v.id = m.version WHERE m.wording = ?1 UNION
      SELECT work FROM work_event WHERE new = (SELECT 'payload:' || lower(hex(hash)) FROM payload WHERE id = ?1))");
  row.bind(payload);
  while (row.step()) touched_.insert(row.integer(0));
}

std::optional<Batch> Recorder::finish() {
  if (empty()) return std::nullopt;
  const auto last = last_batch(db_);
  Batch batch{batch_,
              head_.recorded_at,
              head_.actor,
              head_.tool,
              head_.kind,
              head_.reason,
              batch_content(db_, batch_),
              last ? last->hash : text::Hash{},
              {}};
  batch.hash = batch_hash(batch);
  db_.run(R"(INSERT INTO batch(id, recorded_at, actor, tool, kind, reason, content, previous, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))",
          batch.id, batch.recorded_at, batch.actor, batch.tool, batch.kind, batch.reason, batch.content,
          batch.previous, batch.hash);
  refresh(db_, touched_);
  recorded_ = 0;
  return batch;
}

}  // namespace store
