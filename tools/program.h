#pragma once
// The command line as CLI11 knows it: a function a command, which adds its options and what it runs.

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>
#include <string>

#include "cli/commands.h"

namespace tools {

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

// Commands that record something, in recording_commands.cpp.
void add_import(Program& program);
void add_rollback(Program& program);
void add_redact(Program& program);
void add_review(Program& program);
void add_rebuild(Program& program);

// Commands that read, in reading_commands.cpp.
void add_search(Program& program);
void add_show(Program& program);
void add_history(Program& program);
void add_log(Program& program);
void add_diff(Program& program);
void add_blame(Program& program);
void add_similar(Program& program);
void add_analyse(Program& program);
void add_export(Program& program);
void add_serve(Program& program, const cli::Environment& environment);
void add_verify(Program& program);

}  // namespace tools
