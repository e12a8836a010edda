// What verify() checks of texts: payloads, wordings, version roots, clause ids.

#include <fmt/format.h>

#include "store/recorder.h"
#include "store/verify_checks.h"
#include "store/version_root.h"
#include "text/document.h"
#include "text/hash.h"

namespace store {
namespace {

// Where a payload is used, for people: "clause_2 of gnd-policy (en, version 3)".
std::string place_of_payload(Connection& db, Id payload) {
  Statement clause = db.prepare(R"(
    SELECT m.eid, w.ref, v.lang, v.n FROM version_clause m JOIN version v ON v.id = m.version JOIN work w ON w.id = v.work
    WHERE m.wording = ?1 LIMIT 1)");
  if (clause.bind(payload).step())
    return fmt::format("the wording of {} of {} ({}, version {})", clause.text(0), clause.text(1), clause.text(2),
                       clause.integer(3));
  Statement source = db.prepare("SELECT name FROM source WHERE payload = ?1 LIMIT 1");
  if (source.bind(payload).step()) return fmt::format("the kept source {}", source.text(0));
  return "a name or a text that nothing uses";
}

std::string version_name(const Statement& row, int ref) {
  return fmt::format("version {} of {} ({})", row.integer(ref + 2), row.text(ref), row.text(ref + 1));
}

bool is_clause_id(std::string_view cid, std::string_view ref, const text::Hash& root, std::string_view eid) {
  constexpr int kMostOften = 16;  // how often a text may have come back
  for (int again = 0; again < kMostOften; ++again)
    if (cid == new_clause_id(ref, root, eid, again)) return true;
  return false;
}

text::Hash root_by_manifest(Connection& db, const Statement& version) {
  RootHash root(version.text(2), version.text(4), version.text(5));
  Statement row = db.prepare(R"(
    SELECT m.ord, m.parent, m.kind, m.label, p.hash FROM version_clause m JOIN payload p ON p.id = m.wording
    WHERE m.version = ?1 ORDER BY m.ord)");
  row.bind(version.integer(0));
  while (row.step())
    root.add({static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)), text::clause_kind(row.text(2)),
              row.text(3), row.hash(4)});
  return root.finish();
}

// Bytes may be missing where a redaction took them, and nowhere else.
void check_redactions(Connection& db, Problems& problems) {
  Complaint lost;
  Complaint left;
  Statement row = db.prepare(R"(
    SELECT p.id, p.bytes IS NULL FROM payload p LEFT JOIN redaction r ON r.payload = p.id
    WHERE (p.bytes IS NULL) <> (r.id IS NOT NULL))");
  while (row.step()) {
    const auto place = [&] { return place_of_payload(db, row.integer(0)); };
    if (row.integer(1) != 0)
      lost.add([&] { return fmt::format("payload {} is blank, but no redaction is recorded: the bytes of {} were lost", row.integer(0), place()); });
    else
      left.add([&] { return fmt::format("payload {} was redacted, but is not blank: the bytes of {} came back", row.integer(0), place()); });
  }
  lost.report_to(problems);
  left.report_to(problems);
}

}  // namespace

void check_payloads(Connection& db, Problems& problems, Steps& steps) {
  Complaint changed;
  Statement row = db.prepare("SELECT id, hash, bytes, salt FROM payload WHERE bytes IS NOT NULL");
  while (row.step()) {
    steps.one();
    const text::Hash found = text::Hasher().add(row.text(3)).add(row.text(2)).finish();
    if (found == row.hash(1)) continue;
    changed.add([&] {
      return fmt::format("payload {} does not match its hash: the stored bytes of {} were changed or damaged",
                         row.integer(0), place_of_payload(db, row.integer(0)));
    });
  }
  changed.report_to(problems);
  check_redactions(db, problems);
}

void check_wordings(Connection& db, Problems& problems, Steps& steps) {
  Complaint changed;
  Statement row = db.prepare(R"(
    SELECT w.id, w.norm, w.fold, p.bytes FROM wording w JOIN payload p ON p.id = w.id WHERE p.bytes IS NOT NULL)");
  while (row.step()) {
    steps.one();
    const text::Wording wording = text::Wording::from_bytes(row.text(3));
    if (text::norm_hash(wording) == row.hash(1) && text::fold_hash(wording) == row.hash(2)) continue;
    changed.add([&] {
      return fmt::format("wording {} does not match its normalised hashes: {} could be taken for another text", row.integer(0),
                         place_of_payload(db, row.integer(0)));
    });
  }
  changed.report_to(problems);
}

void check_version_roots(Connection& db, Problems& problems, Steps& steps) {
  Complaint changed;
  Statement row = db.prepare(R"(
    SELECT v.id, w.ref, v.lang, v.n, v.title, v.provenance, v.root FROM version v JOIN work w ON w.id = v.work)");
  while (row.step()) {
    steps.one();
    if (root_by_manifest(db, row) == row.hash(6)) continue;
    changed.add([&] {
      return fmt::format("{} does not match its root hash: its title, or the order, labels or wordings of its clauses "
                         "were changed", version_name(row, 1));
    });
  }
  changed.report_to(problems);
}

void check_clause_ids(Connection& db, Problems& problems, Steps& steps) {
  Complaint changed;
  Statement row = db.prepare(R"(
    SELECT c.cid, c.wid, w.ref, v.root, m.eid, v.work = c.work, EXISTS (SELECT 1 FROM given_clause g WHERE g.clause = c.id)
    FROM clause c JOIN work w ON w.id = c.work
      LEFT JOIN version_clause m
        ON m.clause = c.id AND m.version = (SELECT min(version) FROM version_clause WHERE clause = c.id)
      LEFT JOIN version v ON v.id = m.version)");
  while (row.step()) {
    steps.one();
    if (row.is_null(3)) {
      changed.add([&] { return fmt::format("clause {} of {} stands in no version: its links lead nowhere", row.text(0), row.text(2)); });
    } else if (row.integer(5) == 0 || row.text(1) != row.text(4) ||
               (row.integer(6) == 0 && !is_clause_id(row.text(0), row.text(2), row.hash(3), row.text(1)))) {
      changed.add([&] {
        return fmt::format("clause {} of {} is not the clause {} that was first recorded under this id: its links lead to "
                           "another text", row.text(0), row.text(2), row.text(1));
      });
    }
  }
  changed.report_to(problems);
}

}  // namespace store
