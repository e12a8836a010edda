#pragma once
// An editor's desk: a folder of files, a store that is not there yet, and the commands run at it in process.

#include <chrono>
#include <filesystem>
#include <sstream>
#include <string>
#include <string_view>

#include "cli/commands.h"
#include "cli/failure.h"
#include "store/read.h"
#include "store/verify.h"
#include "tests/store/temporary.h"

namespace cli_test {

/// What a command printed and how it ended.
struct Outcome {
  int code = 0;
  std::string out;
  std::string err;
};

class Desk {
 public:
  Desk() {
    context_.db = folder_.file("data/safbwynt.db");
    context_.tool = "safbwynt test";
    context_.actor = "tester";
    context_.today = store_test::today;
    context_.now = [] { return std::string("2026-06-01T12:00:00Z"); };
    context_.ticks = [] { return std::chrono::steady_clock::time_point(); };
  }

  cli::Context& context() { return context_; }
  std::string path(std::string_view name) const { return folder_.file(name); }
  std::string read(std::string_view name) const { return folder_.read(name); }

  /// Writes a file, its folders too, and gives its path.
  std::string write(const std::string& name, std::string_view bytes) const {
    std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
    return folder_.write(name, bytes);
  }

  template <class Arguments>
  Outcome run(const Arguments& arguments, const std::string& typed = "") {
    std::istringstream in(typed);
    std::ostringstream out, err;
    cli::Streams streams{.in = in, .out = out, .err = err};
    Outcome outcome;
    // The one place where tests do what main does.
    try {
      outcome.code = cli::run(arguments, context_, streams);
    } catch (const std::exception& error) {
      outcome.code = cli::exit_code(error);
      err << "safbwynt: " << error.what() << '\n';
    }
    outcome.out = out.str();
    outcome.err = err.str();
    return outcome;
  }

  Outcome import(const std::string& file) {
    cli::ImportArguments arguments;
    arguments.paths = {file};
    return run(arguments);
  }

  Outcome show(const std::string& what, const std::string& at = "") {
    cli::ShowArguments arguments;
    arguments.what = what;
    arguments.at = at;
    return run(arguments);
  }

  Outcome history(const std::string& ref) {
    cli::HistoryArguments arguments;
    arguments.ref = ref;
    return run(arguments);
  }

  Outcome search(const std::string& query) {
    cli::SearchArguments arguments;
    arguments.query = query;
    return run(arguments);
  }

  /// Both hashes: what was recorded, and how it came in.
  std::pair<std::string, std::string> state() {
    store::Store store(store_test::options(context_.db, store::Audience::editor));
    const auto db = store.read();
    return {store::content_root(*db).hex(), store::ledger_head(*db).hex()};
  }

 private:
  store_test::TemporaryDirectory folder_;
  cli::Context context_;
};

inline bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

constexpr std::string_view kMotion = R"(---
ref: cwm-2024-m03
kind: motion
title: Rents that follow wages
body: Cwm Enghraifft
decision: carried
decided_on: 2024-03-16
effective_from: 2024-03-16
provenance: sample
---

This conference notes:

1. Rents rise faster than wages.

This conference resolves:

2. Rent controls are our policy.
)";

constexpr std::string_view kWelshMotion = R"(---
ref: cwm-2024-m03
kind: motion
lang: cy
title: Rhenti sy'n dilyn cyflogau
effective_from: 2024-03-16
provenance: sample
reviewed: no
---

Mae'r gynhadledd yn nodi:

1. Mae rhenti'n codi'n gynt na chyflogau.

Mae'r gynhadledd yn penderfynu:

2. Rheoli rhenti yw ein polisi.
)";

}  // namespace cli_test
