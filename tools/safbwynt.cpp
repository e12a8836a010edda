// The program: reads the command line, calls the command, turns what was thrown into a message and an exit code.

#include <sys/ioctl.h>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/commands.h"
#include "cli/failure.h"
#include "language/analyser.h"
#include "language/lexicon_files.h"
#include "language/thesaurus.h"
#include "program.h"

namespace {

using tools::Program;

void add_commands(Program& program, const cli::Environment& environment) {
  program.db = cli::default_database(environment);
  auto& app = program.app;
  app.name("safbwynt");
  app.formatter(std::make_shared<tools::HelpText>());
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
