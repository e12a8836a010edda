#pragma once
// Taking back what a batch recorded, or the versions after one.  Nothing is removed: new rows put back what was known
// before, so that the content root is again what it was, and a rollback can be rolled back.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/recorder.h"
#include "store/store.h"

namespace versioning {

/// One date of one series: the text that stands there last, and the one that takes its place.
struct UndoneText {
  std::string ref;
  std::string lang;
  std::optional<text::Date> date;      // empty: unknown
  std::optional<store::Version> now;   // empty: none
  std::optional<store::Version> then;  // empty: none
};

struct UndoneFact {
  std::string ref;
  std::string field;
  std::optional<text::Date> valid_from;
  std::string now;
  std::string then;
};

struct UndoneRelation {
  store::Relation relation;
  bool stands = false;  // afterwards
};

/// Something that is not as the batch left it, for a later one changed it again: it is kept.
struct ChangedSince {
  std::string what;  // "cwm-rules (en) from 2021-11-06"
  store::Id batch = 0;
};

struct Rollback {
  std::vector<UndoneText> texts;
  std::vector<UndoneFact> facts;
  std::vector<UndoneRelation> relations;
  std::vector<std::string> meetings;    // refs: the row before stands again, or none
  std::vector<std::string> taken_back;  // refs of works that have no text any more
  std::vector<ChangedSince> kept;
  std::optional<store::Batch> batch;    // none: a dry run, or nothing to take back
};

/// A dry run is the same, rolled back by the database.
enum class Trial { no, yes };

/// Takes back everything that a batch recorded.  Permanent ids, aliases and kept sources stay: links must resolve.
/// REQUIRES: the batch is held and is no redaction, which nothing can undo.
Rollback roll_back(store::Store& store, store::Id batch, const store::BatchHead& head, Trial trial);

/// Puts the text of a version at its own date and at every later one of its series.
/// REQUIRES: the version is held and is a text (not store::withdraws).
Rollback roll_back_to(store::Store& store, const store::Version& to, const store::BatchHead& head, Trial trial);

}  // namespace versioning
