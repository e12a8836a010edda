#pragma once
// The steps of a rollback, each over one kind of row.  REQUIRES of all: a write transaction.

#include "store/recorder.h"
#include "versioning/rollback.h"

namespace versioning {

/// What is undone, and where it is recorded and reported.
struct Undoing {
  store::Connection& db;
  store::Recorder& recorder;
  store::Id batch = 0;
  Rollback& report;
  store::Known before() const { return {batch - 1}; }
  store::Known after() const { return {batch}; }
};

void undo_texts(Undoing& undoing);
void undo_events(Undoing& undoing);
void undo_relations(Undoing& undoing);
void undo_meetings(Undoing& undoing);

/// Puts `then` at the date, in that order; withdraws the date if it is empty.
struct Replacement {
  store::Id work = 0;
  std::string ref;
  std::string lang;
  std::optional<text::Date> date;
  std::vector<store::Version> now;
  std::vector<store::Version> then;
};
void replace(Undoing& undoing, const Replacement& replacement);

}  // namespace versioning
