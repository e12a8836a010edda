#pragma once
// Reads of the content.  All of them see only what the connection's audience may see (the view visible_work).

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace store {

/// By ref or alias.
std::optional<Work> find_work(Connection& db, std::string_view ref);
std::optional<Work> work_by_id(Connection& db, Id work);
std::vector<Work> all_works(Connection& db);  // by ref; those that were taken back are in no list
std::vector<Work> works_on_record(Connection& db);  // by ref, those too
/// Works whose ref is close to an unknown one, nearest first, at most `limit`.
std::vector<std::string> similar_refs(Connection& db, std::string_view ref, std::size_t limit);

/// What was known at the end of that day (a month or a year: before it began), by the order of the ledger.
Known known_on(Connection& db, const text::Date& day);

/// The facts of a work as known then and valid on that day.
Fields fields(Connection& db, Id work, const text::Date& on, Known known = {});
std::vector<Event> events(Connection& db, Id work);
std::vector<std::string> aliases(Connection& db, Id work);

/// The languages in which a text of the work stands or stood: "en" first, then "cy", then others by tag.  One whose
/// texts were all taken back is none.
std::vector<std::string> languages(Connection& db, Id work, Known known = {});
/// All versions of one series in recording order.
std::vector<Version> versions(Connection& db, Id work, std::string_view lang, Known known = {});
/// The batch that took back the last text of the work; empty if it has one, or never had.
std::optional<Batch> taken_back(Connection& db, Id work);
std::optional<Version> version(Connection& db, Id work, std::string_view lang, int n);
std::optional<Version> version_by_id(Connection& db, Id version);
std::vector<Attestation> attestations(Connection& db, Id version);
std::optional<Source> source(Connection& db, Id source);
/// The kept bytes of a source; empty if redacted.
std::optional<std::string> source_bytes(Connection& db, Id source);

std::vector<ManifestLine> manifest(Connection& db, Id version);

/// One stretch of time in which one wording of the whole text stood: [from, to).  from empty = since ever known,
/// to empty = still.
struct Stretch {
  std::optional<text::Date> from;
  std::optional<text::Date> to;
  Version version;
};

/// The series as a line of time: versions and attestations sorted by effective date and tie, corrected versions left
/// out, runs of equal roots joined.  The same for every order of import.  With a Known: as known then.
std::vector<Stretch> timeline(Connection& db, Id work, std::string_view lang, Known known = {});
/// The stretch that covers the day; empty if there is none yet.
std::optional<Stretch> stretch_at(Connection& db, Id work, std::string_view lang, const text::Date& on, Known known = {});

/// Relations from and to a work, by its ref.
std::vector<Relation> relations_from(Connection& db, std::string_view ref);
std::vector<Relation> relations_to(Connection& db, std::string_view ref);

std::vector<Relation> all_relations(Connection& db);

std::optional<Meeting> meeting(Connection& db, std::string_view ref, Known known = {});
std::vector<Meeting> meetings(Connection& db);  // newest first, without agenda

/// Where a permanent clause id is: its work and the latest version that holds it.
struct ClausePlace {
  Work work;
  std::string lang;
  int version_n = 0;
  std::string eid;
  bool current = false;  // the clause stands in the version of today
};
std::optional<ClausePlace> find_clause(Connection& db, std::string_view clause_id, const text::Date& today);

std::vector<Batch> batches(Connection& db);  // oldest first
std::optional<Batch> batch_by_id(Connection& db, Id batch);

/// A batch, and how many rows of each kind it recorded.
struct LedgerEntry {
  Batch batch;
  std::int64_t works = 0;  // new ones
  std::int64_t versions = 0;
  std::int64_t attestations = 0;
  std::int64_t facts = 0;
  std::int64_t relations = 0;  // recorded, taken back or put back
  std::int64_t meetings = 0;
  std::int64_t redactions = 0;
};
std::vector<LedgerEntry> ledger(Connection& db);  // oldest first

struct Counts {
  std::int64_t works = 0;
  std::int64_t versions = 0;
  std::int64_t clauses = 0;
  std::int64_t wordings = 0;
  std::int64_t attestations = 0;
  std::int64_t batches = 0;
};
Counts counts(Connection& db);

}  // namespace store
