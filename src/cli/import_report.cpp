#include "cli/import_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/proposals.h"
#include "cli/terminal.h"
#include "versioning/decisions.h"

namespace cli {
namespace {

using versioning::ImportReport;

void print_problems(const text::Problems& problems, const ReportSetting& setting, std::ostream& err) {
  for (const auto& problem : problems) {
    const bool matters = problem.severity != text::Severity::note;
    if (matters || !setting.quiet) err << text::to_string(problem);
  }
}

/// One line for each text that would change: what a dry run is for.
void print_changes(const ImportReport& report, std::ostream& out) {
  using enum Table::Align;
  Table table({left, left, left, left});
  for (const auto& document : report.documents) {
    const bool same = document.outcome == versioning::Outcome::unchanged && document.changed_fields.empty();
    if (same) continue;
    std::string facts;
    for (const auto& field : document.changed_fields) facts += (facts.empty() ? "facts: " : ", ") + field;
    std::string outcome(versioning::name(document.outcome));
    std::replace(outcome.begin(), outcome.end(), '_', ' ');
    table.add({outcome, document.ref.empty() ? document.file : document.ref, document.lang,
               facts.empty() ? document.title : facts});
  }
  table.print(out, "  ");
}

/// Pairs of clauses that somebody should look at, as lines of a file of decisions.
void print_uncertain(const ImportReport& report, std::ostream& out) {
  for (const auto& document : report.documents) {
    if (document.uncertain.empty()) continue;
    out << fmt::format("{}: {} taken as they seem; decide in {}\n", document.file,
                       counted(document.uncertain.size(), "uncertain match", "uncertain matches"),
                       versioning::decisions_file(document.file).string());
    for (const auto& match : document.uncertain) {
      const bool same = match.taken == versioning::Doubt::Taken::as_pair;
      out << fmt::format("  {}\t{}\t{:.0f} % alike, taken as {}\n", match.old_eid, match.new_eid,
                         100 * match.similarity, same ? "the same clause" : "another clause");
    }
  }
}

void print_counts(const ImportReport& report, std::ostream& out) {
  using enum Table::Align;
  Table table({left, right, left});
  const auto row = [&](std::string name, std::size_t number, std::string meaning) {
    table.add({std::move(name), grouped(number), number == 0 ? "" : std::move(meaning)});
  };
  row("new texts", report.new_texts, "");
  row("new versions", report.new_versions, "of texts already held");
  row("attested", report.attested, "the same wording, seen again");
  row("unchanged", report.unchanged, "");
  row("refused", report.refused, "nothing of them was kept; see above");
  if (report.facts_changed > 0) row("facts changed", report.facts_changed, "titles, decisions, force …");
  table.print(out, "  ");
}

std::string words_of(const std::string& cleaning) {
  std::string words = cleaning;
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

void print_cleanings(const ImportReport& report, std::ostream& out) {
  text::Cleanings all;
  std::size_t files = 0;
  for (const auto& document : report.documents) {
    if (!document.cleanings.empty()) ++files;
    for (const auto& [what, count] : document.cleanings) all[what] += count;
  }
  if (all.empty()) return;
  std::string list;
  for (const auto& [what, count] : all) {
    list += fmt::format("{}{} × {}", list.empty() ? "" : ", ", grouped(static_cast<std::size_t>(count)), words_of(what));
  }
  out << fmt::format("Cleaned in {}: {}\n", counted(files, "file", "files"), list);
}

void print_endings(const ImportReport& report, Streams& streams) {
  const auto& endings = report.proposed;
  if (endings.empty()) return;
  const bool one = endings.size() == 1;
  if (!report.confirmed) {
    streams.out << fmt::format("{} would end by what {} imported, and {} until somebody confirms it:\n",
                               counted(endings.size(), "text or clause", "texts or clauses"), report.dry_run ? "would be" : "was",
                               one ? "binds" : "bind");
    print_proposals(endings, streams);
    streams.out << how_to_confirm(endings);
    return;
  }
  streams.out << (report.dry_run ? "Would be recorded as ended:\n" : "Recorded as ended:\n");
  print_proposals(endings, streams);
  if (report.confirmation) streams.out << fmt::format("Batch {}\n", report.confirmation->id);
}

}  // namespace

void print_report(const ImportReport& report, const ReportSetting& setting, Streams& streams) {
  print_problems(report.problems, setting, streams.err);
  for (const auto& document : report.documents) print_problems(document.problems, setting, streams.err);
  if (setting.quiet) return;
  auto& out = streams.out;
  if (report.dry_run) print_changes(report, out);
  out << fmt::format("{} in {:.1f} s{}\n", counted(report.documents.size(), "file", "files"), setting.seconds,
                     report.dry_run ? "; a dry run: nothing was recorded" : "");
  print_counts(report, out);
  print_cleanings(report, out);
  print_uncertain(report, out);
  print_endings(report, streams);
  if (report.batch && !report.dry_run) {
    out << fmt::format("Batch {}, ledger head {}\n", report.batch->id, report.batch->hash.hex().substr(0, 16));
  }
}

}  // namespace cli
