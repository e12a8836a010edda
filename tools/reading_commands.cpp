#include <algorithm>
#include <limits>

#include "cli/analyse.h"
#include "cli/compare.h"
#include "cli/ledger.h"
#include "cli/similar.h"
#include "program.h"

namespace tools {
namespace {

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

}  // namespace

void add_search(Program& program) {
  auto arguments = std::make_shared<cli::SearchArguments>();
  auto& command = program.add("search", "Search the texts; the answer comes first", arguments);
  take_query(command, *arguments);
  command.add_option("--lang", arguments->lang, "Language of the reader: en or cy")->check(CLI::IsMember({"en", "cy"}));
  command.add_option("--read-as", arguments->read_as, "Language of the words, where they mean something in both")->check(CLI::IsMember({"en", "cy"}));
  command.add_flag("--literal", arguments->literal, "Only the words as typed: no other names, no slips put right");
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

void add_analyse(Program& program) {
  auto arguments = std::make_shared<cli::AnalyseArguments>();
  auto& command = program.add("analyse", "Show the keys that words are found by", arguments);
  command.add_option("--lang", arguments->lang, "Language of the words: en, cy …");
  command.add_flag("--query", arguments->query, "The keys that are asked for, not those in the index");
  command.footer("Reads words, one a line.  Example:\n  echo cynigion | safbwynt analyse --lang cy");
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

}  // namespace tools
