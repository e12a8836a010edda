#include "versioning/rollback.h"

#include <fmt/format.h>

#include <map>
#include <ostream>

#include "cli/failure.h"
#include "cli/find.h"
#include "cli/ledger.h"
#include "cli/open.h"
#include "cli/terminal.h"
#include "publish/json_ledger.h"
#include "store/read.h"
#include "store/timeline.h"

namespace cli {
namespace {

using versioning::Rollback;
using versioning::Trial;

void require_sound(const RollbackArguments& arguments) {
  const bool by_batch = arguments.batch != 0, by_text = !arguments.ref.empty();
  if (by_batch == by_text) throw Failure(kUsage, "rollback: name a batch with --batch N, or a text with --to VERSION");
  if (by_text && arguments.to == 0)
    throw Failure(kUsage, fmt::format("rollback: say with --to to which version of {}; safbwynt history lists them", arguments.ref));
  if (by_batch && (arguments.to != 0 || !arguments.lang.empty()))
    throw Failure(kUsage, "rollback: --batch takes back the whole batch; --to and --lang belong to a text");
}

void require_batch(store::Connection& db, int number) {
  const auto batch = store::batch_by_id(db, number);
  if (!batch) throw Failure(kNoInput, fmt::format("there is no batch {}; safbwynt log lists them", number));
  if (batch->kind == "redaction")
    throw Failure(kUsage, fmt::format("batch {} is a redaction: what it blanked is gone for ever", number));
}

store::Version version_of(store::Connection& db, const RollbackArguments& arguments) {
  const auto work = work_named(db, arguments.ref);
  const auto lang = language_of(db, work, arguments.lang);
  const auto version = store::version(db, work.id, lang, arguments.to);
  if (!version) throw Failure(kNoInput, fmt::format("{} has no version {} in {}", arguments.ref, arguments.to, lang));
  if (store::withdraws(*version))
    throw Failure(kUsage, fmt::format("version {} of {} took a text back and has none itself", arguments.to, arguments.ref));
  return *version;
}

Rollback roll_back(const RollbackArguments& arguments, store::Store& store, const store::BatchHead& head) {
  const auto trial = arguments.dry_run ? Trial::yes : Trial::no;
  if (arguments.batch != 0) {
    require_batch(*store.read(), arguments.batch);
    return versioning::roll_back(store, arguments.batch, head, trial);
  }
  const auto to = version_of(*store.read(), arguments);
  return versioning::roll_back_to(store, to, head, trial);
}

std::string named(const std::optional<store::Version>& version) {
  return version ? fmt::format("version {}", version->n) : "nothing";
}

std::string words_of(const store::ManifestLine& line) {
  const auto label = line.label.empty() ? "" : line.label + " ";
  if (line.redacted) return label + "[these words were taken out]";
  return label + line.words.heading + (line.words.heading.empty() || line.words.text.empty() ? "" : " ") + line.words.text;
}

/// The clauses that would not stand as they do: by permanent id, gone ones first.
void print_clauses(store::Connection& db, const versioning::UndoneText& text, Streams& streams) {
  const auto lines = [&](const std::optional<store::Version>& version) {
    return version ? store::manifest(db, version->id) : std::vector<store::ManifestLine>{};
  };
  const auto now = lines(text.now), then = lines(text.then);
  const auto wordings = [](const std::vector<store::ManifestLine>& manifest) {
    std::map<std::string, text::Hash> by_clause;
    for (const auto& line : manifest) by_clause.emplace(line.clause, line.wording_hash);
    return by_clause;
  };
  const Painter paint(streams.colour);
  const auto print_others = [&](const auto& manifest, const auto& known, std::string_view sign, Style style) {
    for (const auto& line : manifest) {
      const auto same = known.find(line.clause);
      if (same != known.end() && same->second == line.wording_hash) continue;
      streams.out << hanging(fmt::format("    {} ", sign), paint(style, words_of(line)), static_cast<std::size_t>(streams.width));
    }
  };
  print_others(now, wordings(then), "-", Style::red);
  print_others(then, wordings(now), "+", Style::green);
}

void print_texts(store::Connection& db, const Rollback& rollback, Streams& streams) {
  for (const auto& text : rollback.texts) {
    streams.out << fmt::format("{} ({}) from {}: {} → {}\n", text.ref, text.lang, text.date ? text.date->iso() : "a date not known",
                               named(text.now), named(text.then));
    print_clauses(db, text, streams);
  }
}

void print_rest(const Rollback& rollback, std::ostream& out) {
  const auto or_nothing = [](const std::string& value) { return value.empty() ? std::string("nothing") : value; };
  for (const auto& fact : rollback.facts)
    out << fmt::format("{}: {} {} → {}\n", fact.ref, fact.field, or_nothing(fact.now), or_nothing(fact.then));
  for (const auto& [relation, stands] : rollback.relations)
    out << fmt::format("{}: {} {} {}\n", relation.from, relation.type, relation.to, stands ? "stands again" : "is taken back");
  for (const auto& ref : rollback.meetings) out << fmt::format("{}: the meeting as it was before\n", ref);
  for (const auto& ref : rollback.taken_back) out << fmt::format("{}: no text is left; it is listed no more\n", ref);
  for (const auto& kept : rollback.kept)
    out << fmt::format("kept: {}, changed again in batch {}\n", kept.what, kept.batch);
}

void print_end(const Rollback& rollback, bool dry_run, std::ostream& out) {
  const bool nothing = rollback.texts.empty() && rollback.facts.empty() && rollback.relations.empty() && rollback.meetings.empty();
  if (nothing) out << "There is nothing to take back.\n";
  else if (dry_run) out << "Dry run: nothing was recorded.\n";
  else out << fmt::format("Taken back in batch {}; safbwynt rollback --batch {} undoes this.\n", rollback.batch->id, rollback.batch->id);
}

}  // namespace

int run(const RollbackArguments& arguments, const Context& context, Streams& streams) {
  require_sound(arguments);
  const auto store = open_existing(context);
  const store::BatchHead head{.recorded_at = context.now(),
                              .actor = arguments.actor.empty() ? context.actor : arguments.actor,
                              .tool = context.tool,
                              .reason = arguments.reason};
  const auto rollback = roll_back(arguments, *store, head);
  if (arguments.json) {
    streams.out << publish::print(publish::rollback_json(rollback, arguments.dry_run ? Trial::yes : Trial::no));
    return kDone;
  }
  print_texts(*store->read(), rollback, streams);
  print_rest(rollback, streams.out);
  print_end(rollback, arguments.dry_run, streams.out);
  return kDone;
}

}  // namespace cli
