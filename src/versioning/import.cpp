#include "versioning/import.h"

#include <algorithm>
#include <deque>

#include "store/read.h"
#include "versioning/agenda.h"
#include "versioning/apply.h"
#include "versioning/incoming.h"
#include "versioning/plan.h"

namespace versioning {

namespace {

constexpr std::size_t kIsoDay = 10;  // characters of "2024-03-16T10:00:00Z"

/// Adds to each problem the line of the source it is about.
void quote_lines(text::Problems& problems, std::string_view bytes) {
  std::vector<std::string_view> lines;
  for (text::Problem& problem : problems) {
    if (problem.line <= 0 || !problem.excerpt.empty()) continue;
    if (lines.empty())
      for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        lines.push_back(bytes.substr(at, end - at));
        at = end + 1;
      }
    const auto index = static_cast<std::size_t>(problem.line - 1);
    if (index >= lines.size()) continue;
    problem.excerpt = std::string(lines[index]);
    if (problem.excerpt.ends_with('\r')) problem.excerpt.pop_back();
  }
}

}  // namespace

std::string_view name(Outcome outcome) {
  switch (outcome) {
    case Outcome::new_text:
      return "new";
    case Outcome::new_version:
      return "new_version";
    case Outcome::attested:
      return "attested";
    case Outcome::unchanged:
      return "unchanged";
    case Outcome::refused:
      return "refused";
  }
  return "";
}

// Members end in reverse order: an unfinished batch is rolled back before the writer is let go.
struct Importer::State {
  State(store::Store& s, ImportOptions o)
      : store(s), options(std::move(o)), lock(s.write()), transaction(*lock), recorder(*lock, options.head) {}

  /// A text that waits for its composite.
  struct Waiting {
    std::size_t report;
    Input input;
  };

  DocumentReport take(const Input& input, bool& waits) {
    DocumentReport report;
    report.file = input.name;
    if (const auto text = read_incoming(input, options, report)) {
      if (text->metadata.kind == "meeting")
        take_meeting(*text, report);
      else
        take_text(*text, report, waits);
    }
    quote_lines(report.problems, input.bytes);
    return report;
  }

  void take_text(const Incoming& text, DocumentReport& report, bool& waits) {
    const Plan plan = make_plan(*lock, text, {options, recorder.batch()}, report.problems);
    waits = plan.awaits_composite;
    if (!text::has_errors(report.problems)) apply(recorder, text, plan, report);
  }

  void take_meeting(const Incoming& text, DocumentReport& report) {
    const store::Meeting meeting = read_meeting(text);
    const auto held = store::meeting(*lock, meeting.ref);
    report.outcome = !held                          ? Outcome::new_text
                     : same_meeting(*held, meeting) ? Outcome::unchanged
                                                    : Outcome::new_version;
    if (report.outcome == Outcome::unchanged) return;
    recorder.add_source(text.metadata.source, text.bytes);
    recorder.add_meeting(meeting);
  }

  /// What texts of this run would end, or what would end them.
  std::vector<Proposal> proposals_of_run() {
    const auto today = text::Date::parse(options.head.recorded_at.substr(0, kIsoDay));
    if (!today) return {};
    std::vector<Proposal> found = proposals(*lock, *today);
    const auto in_run = [this](const std::string& ref) {
      return std::any_of(reports.begin(), reports.end(), [&](const DocumentReport& document) {
        return document.outcome != Outcome::refused && document.ref == ref;
      });
    };
    std::erase_if(found, [&](const Proposal& one) { return !in_run(one.by) && !in_run(one.ref); });
    return found;
  }

  void settle_endings(ImportReport& report) {
    report.proposed = proposals_of_run();
    report.confirmed = options.endings == Endings::confirm && !report.proposed.empty();
    if (report.confirmed) report.confirmation = confirm(*lock, report.proposed, options.head);
  }

  /// Until a round helps none: a composite may itself have waited.
  void retry_waiting() {
    for (std::size_t before = waiting.size() + 1; waiting.size() < before;) {
      before = waiting.size();
      std::deque<Waiting> still;
      for (Waiting& each : waiting) {
        bool waits = false;
        reports[each.report] = take(each.input, waits);
        if (waits) still.push_back(std::move(each));
      }
      waiting = std::move(still);
    }
  }

  store::Store& store;
  ImportOptions options;
  store::Store::WriteLock lock;
  store::Transaction transaction;
  store::Recorder recorder;
  std::deque<DocumentReport> reports;  // a deque: references to its elements stay good
  std::deque<Waiting> waiting;
  text::Problems problems;
};

Importer::Importer(store::Store& store, ImportOptions options)
    : state_(std::make_unique<State>(store, std::move(options))) {}

Importer::~Importer() = default;

const DocumentReport& Importer::add(const Input& input) {
  bool waits = false;
  state_->reports.push_back(state_->take(input, waits));
  if (waits) state_->waiting.push_back({state_->reports.size() - 1, input});
  return state_->reports.back();
}

void Importer::add_problem(text::Problem problem) {
  state_->problems.push_back(std::move(problem));
}

namespace {

void count(const DocumentReport& document, ImportReport& report) {
  switch (document.outcome) {
    case Outcome::new_text:
      ++report.new_texts;
      break;
    case Outcome::new_version:
      ++report.new_versions;
      break;
    case Outcome::attested:
      ++report.attested;
      break;
    case Outcome::unchanged:
      ++report.unchanged;
      break;
    case Outcome::refused:
      ++report.refused;
      break;
  }
  report.facts_changed += document.changed_fields.size();
}

}  // namespace

ImportReport Importer::finish() {
  state_->retry_waiting();
  ImportReport report;
  report.dry_run = state_->options.dry_run;
  report.batch = state_->recorder.finish();
  state_->settle_endings(report);
  const bool recorded = !report.dry_run && (report.batch || report.confirmation);
  if (report.dry_run) {
    report.batch.reset();
    report.confirmation.reset();
  } else {
    state_->transaction.commit();
  }
  report.problems = std::move(state_->problems);
  report.documents.assign(std::make_move_iterator(state_->reports.begin()),
                          std::make_move_iterator(state_->reports.end()));
  for (const DocumentReport& document : report.documents) count(document, report);
  store::Store& store = state_->store;
  state_.reset();  // lets the writer go
  if (recorded) store.checkpoint();
  return report;
}

}  // namespace versioning
