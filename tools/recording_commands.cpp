#include <limits>

#include "cli/ledger.h"
#include "cli/review.h"
#include "program.h"

namespace tools {

void add_import(Program& program) {
  auto arguments = std::make_shared<cli::ImportArguments>();
  auto& options = arguments->options;
  auto& command = program.add("import", "Import texts: new ones, new versions of old ones", arguments);
  command.add_option("paths", arguments->paths, "Markdown and plain text files, folders of them, - for standard input")
      ->required()->type_name("FILE|FOLDER|-");
  command.add_option("--kind", options.kind, "Kind of texts that state none: motion, constitution …");
  command.add_option("--body", options.body, "Organisation of texts that state none");
  command.add_option("--lang", options.lang, "Language of texts that state none: en, cy …");
  command.add_option("--force", options.force, "Force of texts that state none: in_force, none …");
  command.add_option("--effective-from", arguments->effective_from, "Date of wordings that state none")->type_name("DATE");
  command.add_option("--provenance", options.provenance, "official, restated or sample, where none is stated");
  command.add_option("--ref-prefix", options.ref_prefix, "Before a ref made of the file name");
  command.add_option("--title", options.title, "Title of a text that has none");
  command.add_option("--series", options.series, "All files are versions of this text: 2019-03-16.md, 2021-11-06.md …")
      ->type_name("REF");
  command.add_option("--as", arguments->same_date,
                     "A different wording for a date that has one is a: correction or amendment");
  command.add_flag_callback("--confirm-rewrite", [&options] { options.rewrite = versioning::Rewrite::confirmed; },
                            "The text is right although most of its clauses changed");
  command.add_flag_callback("--confirm", [&options] { options.endings = versioning::Endings::confirm; },
                            "What these texts supersede or rescind ends; without this it is only listed");
  command.add_flag("--dry-run", options.dry_run, "Say what would happen, record nothing");
  command.add_flag("--persons", options.persons, "Record the names of persons");
  command.add_option("--reason", arguments->reason, "Why, for the ledger");
  command.add_option("--actor", arguments->actor, "Who, for the ledger; default: USER");
  command.add_flag("--json", arguments->json, "Report as JSON");
  command.add_flag("--quiet", arguments->quiet, "Report problems only");
  command.footer("Running it again changes nothing.  Examples:\n"
                 "  safbwynt import --dry-run motions/\n"
                 "  safbwynt import --kind motion --body \"Cwm Enghraifft\" minutes.md\n"
                 "  safbwynt import --series rule-book rule-book/\n"
                 "Exit code 65: something was refused; 66: a file is missing; 73: the store cannot be written.");
}

void add_rollback(Program& program) {
  auto arguments = std::make_shared<cli::RollbackArguments>();
  auto& command = program.add("rollback", "Take back a batch, or the versions after one", arguments);
  auto* ref = command.add_option("ref", arguments->ref, "The text to put back")->type_name("REF");
  command.add_option("--batch", arguments->batch, "Take back all that this batch recorded")
      ->check(CLI::Range(1, std::numeric_limits<int>::max()))->excludes(ref);
  command.add_option("--to", arguments->to, "The version that stands again, by number")
      ->check(CLI::Range(1, std::numeric_limits<int>::max()));
  command.add_option("--lang", arguments->lang, "Language of the text: en, cy …");
  command.add_flag("--dry-run", arguments->dry_run, "Say what would change, record nothing");
  command.add_option("--reason", arguments->reason, "Why, for the ledger");
  command.add_option("--actor", arguments->actor, "Who, for the ledger; default: USER");
  command.add_flag("--json", arguments->json, "Report as JSON");
  command.footer("Nothing is removed: new versions put back what was, and a rollback can be rolled back.  Examples:\n"
                 "  safbwynt rollback --batch 7 --dry-run\n"
                 "  safbwynt rollback cwm-constitution --to 2 --reason \"the third was a draft\"");
}

void add_redact(Program& program) {
  auto arguments = std::make_shared<cli::RedactArguments>();
  auto& command = program.add("redact", "Blank personal data for ever, in every file of the store", arguments);
  auto* ref = command.add_option("ref", arguments->ref, "The text")->type_name("REF");
  auto* clause = command.add_option("--clause", arguments->clause, "The clause, by eId or permanent id")->needs(ref);
  command.add_option("--version", arguments->version, "Only as that version has it; default: as any version has it")
      ->check(CLI::Range(1, std::numeric_limits<int>::max()))->needs(clause);
  command.add_option("--lang", arguments->lang, "Language of the text: en, cy …");
  command.add_option("--words", arguments->words, "Every wording, kept file and name with these words")->excludes(clause)->excludes(ref);
  command.add_flag("--confirm", arguments->confirm, "Do it; without this it is only said what would be blanked");
  command.add_option("--reason", arguments->reason, "Why, for the ledger; required to confirm");
  command.add_option("--actor", arguments->actor, "Who, for the ledger; default: USER");
  command.add_flag("--json", arguments->json, "Report as JSON");
  command.footer("Hashes stay, so that verify still proves the rest.  Exit code 65: the words also stand in a title or a fact,\n"
                 "where nothing can be blanked.  Example:\n"
                 "  safbwynt redact --words \"A Name\" --confirm --reason \"asked for on 2026-03-01\"");
}

void add_review(Program& program) {
  auto arguments = std::make_shared<cli::ReviewArguments>();
  auto& command = program.add("review", "Show and confirm what decisions would stop being in force", arguments);
  command.add_option("--confirm", arguments->confirm, "What stops binding, as proposed: REF or REF#CLAUSE")->type_name("PLACE");
  command.add_flag("--all", arguments->confirm_all, "Confirm all that is proposed");
  command.add_option("--reason", arguments->reason, "Why, for the ledger");
  command.add_option("--actor", arguments->actor, "Who, for the ledger; default: USER");
  command.add_flag("--json", arguments->json, "As JSON");
  command.footer("A text that supersedes or rescinds another proposes the change of force; nothing changes before it is\n"
                 "confirmed.  Example:\n  safbwynt review --confirm cwm-pos-rail --reason \"Minutes of 16 March\"");
}

void add_rebuild(Program& program) {
  auto arguments = std::make_shared<cli::RebuildArguments>();
  program.add("rebuild", "Make the search index and all derived tables anew", arguments)
      .footer("Never needed after an import or an upgrade; useful when verify finds an index damaged.");
}

}  // namespace tools
