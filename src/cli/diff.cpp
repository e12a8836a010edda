#include "versioning/diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/compare.h"
#include "cli/failure.h"
#include "cli/find.h"
#include "cli/open.h"
#include "cli/terminal.h"
#include "publish/json.h"
#include "store/read.h"

namespace cli {
namespace {

using versioning::Change;
using versioning::Entry;

struct Versions {
  store::Version before, now;
};

/// What --from and --to name, else the text of today and the one before it.
Versions versions_of(store::Connection& db, const store::Work& work, const DiffArguments& arguments,
                     const text::Date& today) {
  const auto lang = language_of(db, work, arguments.lang);
  const auto timeline = store::timeline(db, work.id, lang);
  const auto held = [&](int n) {
    auto version = store::version(db, work.id, lang, n);
    if (!version) throw Failure(kNoInput, fmt::format("{} has no version {} ({}); see safbwynt history {}", work.ref, n, lang, work.ref));
    return *version;
  };
  const auto place = [&](store::Id version) {
    return std::find_if(timeline.begin(), timeline.end(), [&](const store::Stretch& s) { return s.version.id == version; });
  };
  const auto stands = store::stretch_at(db, work.id, lang, today);
  const auto now = arguments.to ? held(arguments.to) : stands ? stands->version : held(1);
  if (arguments.from) return {held(arguments.from), now};
  const auto own = place(now.id);
  if (own == timeline.begin() || own == timeline.end())
    throw Failure(kNoInput, fmt::format("version {} of {} has none before it; name one with --from", now.n, work.ref));
  return {std::prev(own)->version, now};
}

std::string words_of(const text::WordDiff& diff, const Painter& paint, bool colour) {
  std::string out;
  for (const auto& piece : diff.pieces) {
    const bool removed = piece.edit == text::Edit::removed;
    if (piece.edit == text::Edit::same)
      out += piece.text;
    else if (colour)
      out += paint(removed ? Style::red : Style::green, piece.text);
    else
      out += removed ? "[-" + piece.text + "-]" : "{+" + piece.text + "+}";
  }
  return out;
}

std::string label_of(const Entry& entry) {
  const auto before = entry.before ? entry.before->shown_label() : "";
  const auto now = entry.now ? entry.now->shown_label() : "";
  if (!entry.before || !entry.now || before == now) return entry.now ? now : before;
  return before + " → " + now;
}

std::string changes_of(const versioning::Diff& diff, const Entry& entry) {
  std::string out;
  for (const auto change : entry.changes.list()) {
    auto name = std::string(versioning::name(change));
    std::replace(name.begin(), name.end(), '_', ' ');
    out += (out.empty() ? "" : ", ") + name;
    if (change == Change::moved && entry.move != versioning::kNoMove)
      out += fmt::format(" ({})", counted(diff.moves[static_cast<std::size_t>(entry.move)].clauses, "clause", "clauses"));
  }
  return out;
}

std::string summary_of(const versioning::Summary& s) {
  if (s.differ == 0) return s.renumbered + s.typographic == 0 ? "No clause differs." : "No clause differs in its words.";
  std::string parts;
  const auto add = [&](std::size_t n, std::string_view what) {
    if (n > 0) parts += fmt::format("{}{} {}", parts.empty() ? "" : ", ", grouped(n), what);
  };
  add(s.reworded, "reworded");
  add(s.replaced, "replaced");
  add(s.added, "added");
  add(s.removed, "removed");
  add(s.moved, "moved");
  add(s.split, "split");
  add(s.merged, "merged");
  return fmt::format("{} of {} differ: {}.", grouped(s.differ), counted(s.clauses, "clause", "clauses"), parts);
}

void print_entry(const versioning::Diff& diff, const Entry& entry, Streams& streams) {
  const Painter paint(streams.colour);
  const auto label = label_of(entry);
  streams.out << paint(Style::bold, label.empty() ? "¶" : label) << "  " << paint(Style::dim, changes_of(diff, entry)) << '\n';
  auto words = words_of(entry.text, paint, streams.colour);
  if (!entry.heading.pieces.empty()) words = words_of(entry.heading, paint, streams.colour) + ": " + words;
  streams.out << hanging("  ", words, static_cast<std::size_t>(streams.width)) << '\n';
}

}  // namespace

int run(const DiffArguments& arguments, const Context& context, Streams& streams) {
  const auto store = open_existing(context);
  const auto db = store->read();
  const auto work = work_named(*db, arguments.ref);
  const auto [before, now] = versions_of(*db, work, arguments, context.today());
  const auto diff = versioning::compare(store::manifest(*db, before.id), store::manifest(*db, now.id));
  if (arguments.json) {
    streams.out << publish::print(publish::diff_json(work, before, now, diff));
    return kDone;
  }
  const Painter paint(streams.colour);
  streams.out << paint(Style::bold, now.title) << fmt::format("  {} ({}), version {} → {}\n", work.ref, now.lang, before.n, now.n)
              << summary_of(diff.summary()) << "\n\n";
  for (const auto& entry : diff.entries) {
    const bool shown = !entry.changes.has(Change::unchanged) && (!entry.changes.has(Change::label_only) || entry.changes.has(Change::moved));
    if (shown) print_entry(diff, entry, streams);
  }
  return kDone;
}

}  // namespace cli
