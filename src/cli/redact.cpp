#include "versioning/redact.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/failure.h"
#include "cli/find.h"
#include "cli/ledger.h"
#include "cli/open.h"
#include "cli/terminal.h"
#include "publish/json_ledger.h"
#include "store/read.h"

namespace cli {
namespace {

using versioning::Blank;
using versioning::RedactionPlan;

void require_sound(const RedactArguments& arguments, const Context& context) {
  const bool by_clause = !arguments.clause.empty(), by_words = !arguments.words.empty();
  if (by_clause == by_words || by_clause == arguments.ref.empty())
    throw Failure(kUsage, "redact: name a text and --clause EID, or --words WORDS without a text");
  if (by_words && !versioning::can_be_sought(arguments.words)) throw Failure(kUsage, "redact: --words has no letter or digit");
  if (arguments.reason.empty() && arguments.confirm) throw Failure(kUsage, "redact: say why with --reason, for the ledger");
  const auto& actor = arguments.actor.empty() ? context.actor : arguments.actor;
  if (by_words && versioning::contains_words(arguments.reason + "\n" + actor, arguments.words))
    throw Failure(kUsage, "redact: --reason and --actor would put the words into the ledger, for ever");
}

/// The permanent id of the clause, by an id or an eId of that or the latest version that has it.
std::string clause_of(const std::vector<store::ManifestLine>& lines, const std::string& named) {
  for (const auto& line : lines)
    if (line.eid == named || line.clause == named) return line.clause;
  return {};
}

versioning::ClauseTarget target_of(store::Connection& db, const RedactArguments& arguments) {
  const auto work = work_named(db, arguments.ref);
  const auto langs = arguments.lang.empty() ? store::languages(db, work.id) : std::vector{language_of(db, work, arguments.lang)};
  for (const auto& lang : langs) {
    auto versions = store::versions(db, work.id, lang);
    std::reverse(versions.begin(), versions.end());
    for (const auto& version : versions) {
      if (arguments.version != 0 && version.n != arguments.version) continue;
      const auto clause = clause_of(store::manifest(db, version.id), arguments.clause);
      if (clause.empty()) continue;
      return {work.id, clause, arguments.version == 0 ? std::nullopt : std::optional(version.id)};
    }
  }
  throw Failure(kNoInput, fmt::format("{} has no clause \"{}\"{}", work.ref, arguments.clause,
                                      arguments.version == 0 ? "" : fmt::format(" in version {}", arguments.version)));
}

RedactionPlan plan_of(store::Connection& db, const RedactArguments& arguments) {
  if (!arguments.words.empty()) return versioning::plan_redaction(db, arguments.words);
  return versioning::plan_redaction(db, target_of(db, arguments));
}

std::string_view name(Blank::What what) {
  switch (what) {
    case Blank::What::wording: return "the wording of ";
    case Blank::What::source: return "";
    case Blank::What::person: return "the name in ";
  }
  return "";
}

void print_plan(const RedactionPlan& plan, bool done, Streams& streams) {
  if (plan.blanks.empty()) streams.out << "Nothing that can be blanked was found.\n";
  else streams.out << (done ? "Blanked:\n" : "Would be blanked, for ever:\n");
  for (const auto& blank : plan.blanks) {
    if (blank.places.empty()) streams.out << "  bytes that nothing uses\n";
    for (const auto& place : blank.places) streams.out << "  " << name(blank.what) << place << '\n';
  }
  if (plan.remaining.empty()) return;
  streams.err << "safbwynt: the words also stand where nothing can be blanked:\n";
  for (const auto& place : plan.remaining) streams.err << "  " << place << '\n';
}

}  // namespace

int run(const RedactArguments& arguments, const Context& context, Streams& streams) {
  require_sound(arguments, context);
  const auto store = open_existing(context);
  const auto plan = plan_of(*store->read(), arguments);
  std::optional<store::Batch> batch;
  if (arguments.confirm)
    batch = versioning::redact(*store, plan.blanks,
                               {.recorded_at = context.now(),
                                .actor = arguments.actor.empty() ? context.actor : arguments.actor,
                                .tool = context.tool,
                                .reason = arguments.reason});
  if (arguments.json) {
    streams.out << publish::print(publish::redaction_json(plan, batch));
  } else {
    print_plan(plan, arguments.confirm, streams);
    if (batch) streams.out << fmt::format("Recorded as batch {}.  Backups and exports made before still hold the words.\n", batch->id);
    if (!arguments.confirm) streams.out << "Nothing was changed; --confirm with --reason does it.\n";
  }
  return plan.remaining.empty() ? kDone : kBadData;
}

}  // namespace cli
