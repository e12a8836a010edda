#pragma once
// Texts into the store: a plan for each, applied in one transaction; a dry run is the same, rolled back.

#include <filesystem>
#include <functional>
#include <istream>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/recorder.h"
#include "store/store.h"
#include "text/clean.h"
#include "text/problem.h"
#include "versioning/match.h"
#include "versioning/proposals.h"

namespace versioning {

/// Bytes to be imported, and what their place says about them.
struct Input {
  std::string name;  // as shown in messages: path or "-"
  std::string bytes;
  std::string stem;                          // file name without extension: a ref where the text states none
  std::optional<text::Date> effective_from;  // from the file name in a series
  std::string decisions{};                   // bytes of the file of decisions beside it, if there is one
};

/// What to do about a different text with the date of one that is held.
enum class SameDate { refuse, correction, amendment };

/// What to do where more than 40 % of the clauses of a single update differ: it may be the wrong file.  A
/// series, the versions of one run and exports only warn.
enum class Rewrite { refuse, confirmed };

/// What to do about texts and clauses that the texts of the run say they end.
enum class Endings { propose, confirm };

struct ImportOptions {
  // For texts that state nothing themselves.
  std::string kind, body, lang, force, provenance, title, ref_prefix;
  std::optional<text::Date> effective_from;
  std::string series;  // ref of the one text all inputs are versions of; empty: each its own
  SameDate same_date = SameDate::refuse;
  Rewrite rewrite = Rewrite::refuse;
  Endings endings = Endings::propose;
  bool dry_run = false;
  bool persons = false;  // record the names of persons
  store::BatchHead head;
};

enum class Outcome { new_text, new_version, attested, unchanged, refused };
std::string_view name(Outcome outcome);

/// Two clauses that may be one.  A line in the file of decisions (decisions.h) settles it.
struct UncertainMatch {
  std::string old_eid, new_eid;
  std::string old_words, new_words;  // as many as tell what it is about
  double similarity = 0;             // 0 to 1
  Doubt::Taken taken = Doubt::Taken::as_other;
};

struct DocumentReport {
  std::string file;
  std::string ref;
  std::string lang;
  std::string title;
  Outcome outcome = Outcome::refused;
  int version = 0;  // N it became or was found as
  std::size_t clauses = 0;
  std::vector<std::string> changed_fields;  // facts that changed
  std::vector<UncertainMatch> uncertain;    // of a new version
  text::Cleanings cleanings;
  text::Problems problems;
};

struct ImportReport {
  std::size_t new_texts = 0, new_versions = 0, attested = 0, unchanged = 0, refused = 0;
  std::size_t facts_changed = 0;
  std::vector<DocumentReport> documents;  // in the order given
  text::Problems problems;                // of the run: unreadable files, loops
  std::optional<store::Batch> batch;      // none: nothing was recorded
  std::vector<Proposal> proposed;         // by texts of the run, or about them; on the day of recording
  bool confirmed = false;                 // what was proposed is recorded, in a batch of its own
  std::optional<store::Batch> confirmation;
  bool dry_run = false;
};

/// Imports one by one so that a large folder never stands in memory at once.
class Importer {
 public:
  /// Begins the batch.  Holds the writer until it ends; without finish() nothing is kept.
  Importer(store::Store& store, ImportOptions options);
  ~Importer();
  /// Plans and records one text.  A refused text records nothing and never throws for what is in it.
  /// A text whose only fault is that no composite names it is tried again in finish(), for the composite may
  /// come later in the run; its report says refused until then.  The reference stays good until finish().
  const DocumentReport& add(const Input& input);
  void add_problem(text::Problem problem);
  /// Commits (or rolls back a dry run) and reports.
  ImportReport finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The files of folders and files, in a stable order: .md, .markdown, .txt; hidden ones left out.  Problems:
/// missing, unreadable, a directory loop, an extension nobody reads.
struct FileList {
  std::vector<std::filesystem::path> files;
  text::Problems problems;
};
FileList find_files(const std::vector<std::string>& paths);
/// The input for a file; a stem "YYYY-MM-DD" in a series becomes its effective date.  Problem if unreadable.
std::optional<Input> read_input(const std::filesystem::path& file, bool series, text::Problem& problem);

}  // namespace versioning
