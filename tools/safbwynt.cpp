// The program: reads the command line, calls the command, turns what was thrown into a message and an exit code.

#include <sys/ioctl.h>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <functional>
#include <iostream>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/analyse.h"
#include "cli/commands.h"
#include "cli/compare.h"
#include "cli/failure.h"
#include "language/analyser.h"
#include "language/lexicon_files.h"
#include "language/thesaurus.h"
#include "cli/ledger.h"
#include "cli/review.h"
#include "cli/similar.h"

namespace {

using Command = std::function<int(cli::Context&, cli::Streams&)>;

/// Says QUERY where the words of a query are taken from what is left over.
class HelpText : public CLI::Formatter {
 public:
  HelpText() {
    label("SUBCOMMAND", "COMMAND");
    label("Subcommands", "Commands");
    label("Positionals", "Arguments");
    column_width(26);
  }
  std::string make_usage(const CLI::App* app, std::string name) const override {
    auto usage = Formatter::make_usage(app, std::move(name));
    if (app->get_allow_extras()) usage.insert(usage.find_last_not_of('\n') + 1, " QUERY...");
    return usage;
  }
};

/// The commands, and the one that the command line chose.
struct Program {
  CLI::App app{"A searchable, versioned store of principles, motions, conference policy and constitutions."};
  std::string db;
  Command chosen;

  template <class Arguments>
  CLI::App& add(const std::string& name, const std::string& what, const std::shared_ptr<Arguments>& arguments) {
    auto& command = *app.add_subcommand(name, what);
    // Each has --db itself: falling through to the program's options would take "-housing" of a query for "-h".
    command.add_option("--db", db, "The store")->type_name("FILE");
    command.callback([this, arguments] {
      chosen = [arguments](cli::Context& context, cli::Streams& streams) { return run(*arguments, context, streams); };
    });
    return command;
  }
};

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

/// One word of the command line as it stands in the query: the quotes that the shell took off a phrase or the value of
/// a filter are put back.
std::string requoted(const std::string& word) {
  if (word.find(' ') == std::string::npos || word.find('"') != std::string::npos) return word;
  const auto value_at = word.find(':') == std::string::npos ? 0 : word.find(':') + 1;
  return word.substr(0, value_at) + '"' + word.substr(value_at) + '"';
}

/// The words of a query may begin with a dash, so they are what is left over, not positional options.
void take_query(CLI::App& command, cli::SearchArguments& arguments) {
  command.allow_extras();
  command.set_help_flag("--help", "This help");
  command.parse_complete_callback([&command, &arguments] {
    const auto words = command.remaining();
    for (const auto& word : words) {
      if (word.starts_with("--")) throw CLI::ExtrasError({word});
      if (!arguments.query.empty()) arguments.query += ' ';
      arguments.query += words.size() == 1 ? word : requoted(word);  // a single one is the query, quoted as a whole
    }
    if (arguments.query.empty() && arguments.run.empty()) throw CLI::RequiredError("QUERY");
  });
}

void add_search(Program& program) {
  auto arguments = std::make_shared<cli::SearchArguments>();
  auto& command = program.add("search", "Search the texts; the answer comes first", arguments);
  take_query(command, *arguments);
  command.add_option("--lang", arguments->lang, "Language of the reader: en or cy")->check(CLI::IsMember({"en", "cy"}));
  command.add_option("--at", arguments->at, "As things stood on that day")->type_name("DATE");
  command.add_option("--kind", arguments->kinds, "Only this kind; may be given again")->take_all()->allow_extra_args(false);
  command.add_flag("--all", arguments->all, "Old wordings too");
  command.add_option("--page", arguments->page, "Page, from 1")->check(CLI::Range(1, 1'000'000));
  command.add_option("--limit", arguments->limit, "Texts a page")->check(CLI::Range(1, 1000));
  command.add_option("--run", arguments->run, "Search all queries of a file of {\"id\", \"text\"} lines; prints a TREC run")
      ->type_name("FILE");
  command.add_flag("--json", arguments->json, "Results as JSON");
  command.footer("Words, \"phrases\", -exclusions, OR, and kind: body: stage: decision: force: year: topic: lang: meeting:\n"
                 "level: provenance: ref: filters.  Examples:\n"
                 "  safbwynt search rent controls\n"
                 "  safbwynt search 'decision:lost year:2019..2022 housing'\n"
                 "  safbwynt search trident OR nuclear -power --json");
}

void add_show(Program& program) {
  auto arguments = std::make_shared<cli::ShowArguments>();
  auto& command = program.add("show", "Show a text or one clause of it", arguments);
  command.add_option("what", arguments->what, "Ref, ref/eId, or the permanent id of a clause")
      ->required()->type_name("REF[/EID]|ID");
  auto* at = command.add_option("--at", arguments->at, "As it stood on that day")->type_name("DATE");
  command.add_option("--version", arguments->version, "Version by number")
      ->check(CLI::Range(1, std::numeric_limits<int>::max()))->excludes(at);
  command.add_option("--lang", arguments->lang, "Language: en, cy …");
  command.add_option("--known-at", arguments->known_at, "As it was known at the end of that day, whatever was recorded later")
      ->type_name("DATE");
  auto* json = command.add_flag("--json", arguments->json, "With every clause, as JSON");
  command.add_flag("--markdown", arguments->markdown, "As the file that imports it again")->excludes(json);
  command.footer("Examples:\n"
                 "  safbwynt show cwm-constitution --at 2019-06-01\n"
                 "  safbwynt show cwm-2024-m03/para_2");
}

void add_history(Program& program) {
  auto arguments = std::make_shared<cli::HistoryArguments>();
  auto& command = program.add("history", "List the versions of a text", arguments);
  command.add_option("ref", arguments->ref, "Ref of the text")->required()->type_name("REF");
  command.add_option("--lang", arguments->lang, "One language only: en, cy …");
  command.add_option("--known-at", arguments->known_at, "As it was known at the end of that day")->type_name("DATE");
  command.add_flag("--json", arguments->json, "As JSON");
  command.footer("Example:\n  safbwynt history cwm-constitution");
}

void add_log(Program& program) {
  auto arguments = std::make_shared<cli::LogArguments>();
  auto& command = program.add("log", "Show the ledger: what was recorded when, by whom and why", arguments);
  command.add_flag("--json", arguments->json, "As JSON, with whole hashes");
  command.footer("The last hash is the ledger head: it proves all batches before it.");
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

void add_serve(Program& program, const cli::Environment& environment) {
  auto arguments = std::make_shared<cli::ServeArguments>();
  auto& settings = arguments->settings;
  settings = cli::settings_from(environment);
  auto& command = program.add("serve", "Serve the search site", arguments);
  command.add_option("--host", arguments->host, "Address to listen on")->capture_default_str();
  command.add_option("--port", arguments->port, "Port; 0: any free one")->check(CLI::Range(0, 65535))->capture_default_str();
  command.add_flag("--next-free-port", arguments->next_free_port, "Take the next free port if that one is taken");
  command.add_option("--base-url", settings.base_url, "Address readers use: https://policy.example")->type_name("URL");
  command.add_option("--operator", settings.operator_name, "Who runs the site, for the footer");
  command.add_option("--contact", settings.contact, "Mail address or URL of the operator");
  command.add_option("--name", settings.header_name, "Name in the header");
  command.add_option("--organisation", settings.organisation, "Whose texts these are");
  command.add_flag("--official", settings.official, "That organisation runs or endorses the site");
  command.add_option("--web", settings.web_dir, "Serve templates and assets from this folder, not those built in");
  command.add_flag("--immutable", arguments->immutable, "The store is a finished copy on read-only media");
  command.footer("SAFBWYNT_OPERATOR, _CONTACT, _NAME, _ORGANISATION and _BASE_URL are read where no option is given.\n"
                 "Ctrl-C or SIGTERM: requests under way are answered first.  Examples:\n"
                 "  safbwynt serve --next-free-port\n"
                 "  safbwynt serve --host 0.0.0.0 --base-url https://policy.example --operator \"A branch\"");
}

void add_verify(Program& program) {
  auto arguments = std::make_shared<cli::VerifyArguments>();
  auto& command = program.add("verify", "Prove that the store holds what was recorded", arguments);
  command.add_flag("--json", arguments->json, "As JSON");
  command.footer("Exit code 65 if anything is wrong.  Two stores with the same content root hold the same texts.");
}

void add_rebuild(Program& program) {
  auto arguments = std::make_shared<cli::RebuildArguments>();
  program.add("rebuild", "Make the search index and all derived tables anew", arguments)
      .footer("Never needed after an import or an upgrade; useful when verify finds an index damaged.");
}

void add_export(Program& program) {
  auto arguments = std::make_shared<cli::ExportArguments>();
  auto& command = program.add("export", "Write texts as Markdown that imports again as what it was", arguments);
  auto* refs = command.add_option("refs", arguments->refs, "Refs of texts and meetings")->type_name("REF…");
  command.add_flag("--all", arguments->all, "All texts and meetings")->excludes(refs);
  auto* history = command.add_flag("--history", arguments->history, "Every version, not only the one of today");
  command.add_option("--version", arguments->version, "One version by number")
      ->check(CLI::Range(1, std::numeric_limits<int>::max()))->excludes(history);
  command.add_option("--ndjson", arguments->ndjson, "The whole store with its ledger as lines of JSON; - for standard output")
      ->type_name("FILE|-");
  command.add_option("--to", arguments->to, "Folder; without it one text goes to standard output")->type_name("FOLDER");
  command.add_option("--lang", arguments->lang, "One language only: en, cy …");
  command.footer("Examples:\n"
                 "  safbwynt export cwm-2024-m03\n"
                 "  safbwynt export --all --history --to backup/\n"
                 "  safbwynt export --ndjson store.ndjson");
}

void add_diff(Program& program) {
  auto arguments = std::make_shared<cli::DiffArguments>();
  auto& command = program.add("diff", "Show what changed between two versions of a text", arguments);
  command.add_option("ref", arguments->ref, "The text")->required()->type_name("REF");
  command.add_option("--from", arguments->from, "Version; default: the one before")->type_name("N");
  command.add_option("--to", arguments->to, "Version; default: the one of today")->type_name("N");
  command.add_option("--lang", arguments->lang, "Language of the text");
  command.add_flag("--json", arguments->json, "Every clause with its pieces, as JSON");
  command.footer("Clauses are matched first, then words.  Example:\n  safbwynt diff cwm-constitution --from 1 --to 3");
}

void add_blame(Program& program) {
  auto arguments = std::make_shared<cli::BlameArguments>();
  auto& command = program.add("blame", "Show which version brought in which words of a clause", arguments);
  command.add_option("clause", arguments->what, "ref/eId, or the permanent id of a clause")->required()->type_name("CLAUSE");
  command.add_option("--lang", arguments->lang, "Language of the text");
  command.add_flag("--json", arguments->json, "Wordings and runs of words as JSON");
  command.footer("Example:\n  safbwynt blame cwm-constitution/rule_4");
}

void add_similar(Program& program) {
  auto arguments = std::make_shared<cli::SimilarArguments>();
  auto& command = program.add("similar", "Find the clauses that say much the same as a text or a clause", arguments);
  command.add_option("what", arguments->what, "A file, - for standard input, a text, a clause")->required()->type_name("FILE|-|REF[/EID]");
  command.add_option("--limit", arguments->limit, "Clauses at most")->type_name("N");
  command.add_flag("--json", arguments->json, "As JSON");
  command.footer("Compares words, the rare ones first, and which of them stand side by side.  Example:\n"
                 "  safbwynt similar draft.md");
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

void add_analyse(Program& program) {
  auto arguments = std::make_shared<cli::AnalyseArguments>();
  auto& command = program.add("analyse", "Show the keys that words are found by", arguments);
  command.add_option("--lang", arguments->lang, "Language of the words: en, cy …");
  command.add_flag("--query", arguments->query, "The keys that are asked for, not those in the index");
  command.footer("Reads words, one a line.  Example:\n  echo cynigion | safbwynt analyse --lang cy");
}

void add_commands(Program& program, const cli::Environment& environment) {
  program.db = cli::default_database(environment);
  auto& app = program.app;
  app.name("safbwynt");
  app.formatter(std::make_shared<HelpText>());
  app.set_version_flag("--version", "safbwynt " SAFBWYNT_VERSION);
  app.add_option("--db", program.db, "The store; default: SAFBWYNT_DB, else safbwynt/safbwynt.db in the XDG data folder")
      ->type_name("FILE");
  app.require_subcommand(1);
  app.footer("Begin with:\n"
             "  safbwynt import FOLDER            put texts in\n"
             "  safbwynt search rent controls     what is our policy?\n"
             "  safbwynt serve                    the same as a web site\n"
             "safbwynt COMMAND --help tells more of each.");
  add_import(program);
  add_search(program);
  add_show(program);
  add_history(program);
  add_serve(program, environment);
  add_verify(program);
  add_rebuild(program);
  add_log(program);
  add_rollback(program);
  add_redact(program);
  add_diff(program);
  add_blame(program);
  add_similar(program);
  add_review(program);
  add_analyse(program);
  add_export(program);
}

cli::Environment environment_of(char** variables) {
  cli::Environment environment;
  for (; *variables != nullptr; ++variables) {
    const std::string_view variable = *variables;
    const auto equals = variable.find('=');
    if (equals != std::string_view::npos) environment.emplace(variable.substr(0, equals), variable.substr(equals + 1));
  }
  return environment;
}

/// Where Welsh lexicons lie: where SAFBWYNT_LEXICONS says, else where their packages put them.
std::vector<std::filesystem::path> lexicon_folders(const cli::Environment& environment) {
  if (const auto folder = cli::value_of(environment, "SAFBWYNT_LEXICONS"); !folder.empty()) return {folder};
  return {"/usr/local/share/safbwynt/lexicons", "/usr/share/dictd", "/usr/local/lib/node_modules", "/usr/lib/node_modules",
          "/usr/share/nodejs", "/usr/share/hunspell"};
}

std::string time_as(const char* format, std::tm* (*convert)(const std::time_t*, std::tm*)) {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  char text[32];
  std::strftime(text, sizeof text, format, convert(&now, &parts));
  return text;
}

cli::Context context_of(const cli::Environment& environment, const std::string& db) {
  auto actor = cli::value_of(environment, "USER");
  if (actor.empty()) actor = "unknown";
  return {.db = db,
          .tool = "safbwynt " SAFBWYNT_VERSION,
          .actor = actor,
          .today = [] { return *text::Date::parse(time_as("%Y-%m-%d", localtime_r)); },
          .now = [] { return time_as("%Y-%m-%dT%H:%M:%SZ", gmtime_r); },
          .ticks = [] { return std::chrono::steady_clock::now(); }};
}

cli::Streams streams_of(const cli::Environment& environment) {
  const bool terminal = isatty(STDOUT_FILENO) != 0;
  winsize size{};
  const bool known = terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40;
  // Longer lines are hard to read, whatever the window allows.
  const int widest = 110;
  return {.in = std::cin,
          .out = std::cout,
          .err = std::cerr,
          .colour = terminal && cli::wants_colour(environment),
          .err_is_terminal = isatty(STDERR_FILENO) != 0 && cli::value_of(environment, "TERM") != "dumb",
          .width = known ? std::min<int>(size.ws_col, widest) : 80};
}

/// The exit code if the command line already settles it: help, version, a mistake.
std::optional<int> parse(Program& program, int count, char** words) {
  if (count < 2) {
    std::cerr << program.app.help();
    return cli::kUsage;
  }
  try {
    program.app.parse(count, words);
    return std::nullopt;
  } catch (const CLI::ParseError& error) {
    return program.app.exit(error) == 0 ? cli::kDone : cli::kUsage;
  }
}

int run_chosen(const Program& program, const cli::Environment& environment) {
  auto context = context_of(environment, program.db);
  auto streams = streams_of(environment);
  const int code = program.chosen(context, streams);
  streams.out.flush();
  if (!streams.out) throw cli::Failure(cli::kReadWrite, "the output could not be written");
  return code;
}

}  // namespace

int main(int count, char** words) {
  try {
    const auto environment = environment_of(environ);
    Program program;
    add_commands(program, environment);
    language::use_welsh_lexicons(language::find_lexicons(lexicon_folders(environment)));
    language::use_thesaurus(cli::value_of(environment, "SAFBWYNT_THESAURUS"));
    if (const auto code = parse(program, count, words)) return *code;
    return run_chosen(program, environment);
  } catch (const std::exception& error) {
    std::cerr << "safbwynt: " << error.what() << '\n';
    return cli::exit_code(error);
  }
}
