#pragma once
// Appends to the content tables.  Everything recorded between start and finish is one batch of the ledger.

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace store {

struct BatchHead {
  std::string recorded_at{};  // ISO 8601, UTC
  std::string actor{};
  std::string tool{};         // "safbwynt 0.1.0"
  std::string kind = "import";
  std::string reason{};
};

/// A version to be recorded: clause ids decided by the caller, everything else from the document.
struct NewVersion {
  Id work = 0;
  std::string lang{};
  std::string title{};
  std::string reason = "original";
  std::optional<text::Date> adopted_on{};
  std::optional<text::Date> effective_from{};
  std::string authority{};
  std::string changed_by{};
  std::string provenance = "official";
  bool reviewed = true;
  Id source = 0;
  const text::Document* document = nullptr;  // REQUIRED
  /// One a clause of the document: the permanent id it continues, or empty for a new clause.
  std::vector<std::string> clause_ids{};
  /// What an id that nobody holds is: a mistake, or one that another store gave the clause.
  enum class UnknownIds { refuse, take_over } unknown_ids = UnknownIds::refuse;
  /// Order among the versions of one date; empty: behind all that are held.
  std::optional<int> tie{};
};

/// REQUIRES: an open write transaction on `db`, for as long as this lives.  Rows become visible with its commit.
class Recorder {
 public:
  Recorder(Connection& db, BatchHead head);

  Id add_work(const std::string& ref, const std::string& kind);
  void add_alias(const std::string& alias, Id work);
  /// The name of a person (a field that ends in ".person") goes into a salted payload of its own, which a redaction may
  /// blank; reads give the name.
  void add_event(Id work, const Event& event);
  /// Keeps the bytes, once for equal bytes.
  Id add_source(const Source& source, std::string_view bytes);
  /// Numbers, ties and hashes the version and writes its manifest.  A wording that is held is not stored again.
  /// Error if a clause id is not one of this work's, or is given twice.
  Version add_version(const NewVersion& version);
  /// The text of a held version once more, at that date (empty: unknown), with reason rollback: it takes the place of
  /// what earlier batches put there.
  Version restore(const Version& held, const std::optional<text::Date>& at);
  /// A rollback to nothing: the series has no text of that date any more.
  Version withdraw(Id work, std::string_view lang, const std::optional<text::Date>& at);
  void add_attestation(Id version, std::optional<text::Date> seen_on, Id source);
  /// A relation that stands already is not recorded again.
  void add_relation(const Relation& relation);
  /// REQUIRES: the relation is held.
  void retract_relation(const Relation& relation);
  void add_meeting(const Meeting& meeting);
  /// A row that says that there is no meeting of that ref.
  void withdraw_meeting(const std::string& ref);
  /// Blanks the bytes for ever; the hash stays.  Does nothing if they are blank.  Error if there is no such payload.
  void redact(const text::Hash& payload);

  bool empty() const { return recorded_ == 0; }
  Id batch() const { return batch_; }

  /// Writes the ledger entry and brings the derived rows of all touched works up to date.  Does nothing if nothing
  /// was recorded.  Does not commit.
  std::optional<Batch> finish();

 private:
  struct HashOfHash {
    std::size_t operator()(const text::Hash& hash) const;
  };

  Id keep_payload(const text::Hash& hash, std::string_view bytes);
  Id keep_wording(const text::Hash& hash, const text::Wording& wording);
  std::string keep_person(const std::string& name);
  Id new_clause(const Version& version, std::string_view ref, std::string_view eid);
  Id known_clause(const std::string& cid, Id work);
  Id given_clause(const std::string& cid, const Version& version, std::string_view eid);
  void set_standing(const Relation& relation, int stands);
  void touch_users(Id payload);
  void insert_version(Version& version);
  void insert_manifest(const NewVersion& from, const Version& version, const std::vector<text::Hash>& wordings);
  void touch(std::string_view ref);

  Connection& db_;
  BatchHead head_;
  Id batch_;
  int recorded_ = 0;
  std::set<Id> touched_;
  std::unordered_map<text::Hash, Id, HashOfHash> wordings_;  // of this batch, so that each is looked up once
};

/// The root hash of a version: SHA-256 over its language, title and provenance and one line a clause (order, parent,
/// kind, label, wording hash).  Depends on nothing but the document: no ids, no numbers, no batches.
text::Hash version_root(std::string_view lang, std::string_view title, std::string_view provenance,
                        const text::Document& document);

/// base32 of the first 80 bits of SHA-256(ref, root hash of the version that first recorded it, first eId).
/// `again` counts from 0: where a text comes back whose clauses were given up, the id is held already, and the first
/// free count is mixed in.
std::string new_clause_id(std::string_view ref, const text::Hash& root, std::string_view eid, int again = 0);

}  // namespace store
