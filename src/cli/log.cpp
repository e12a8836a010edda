#include <fmt/format.h>

#include <ostream>

#include "cli/ledger.h"
#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/open.h"
#include "cli/terminal.h"
#include "publish/json_ledger.h"
#include "store/read.h"

namespace cli {
namespace {

constexpr std::size_t kShortHash = 12;

std::string contents_of(const store::LedgerEntry& entry) {
  std::string contents;
  const auto add = [&](std::int64_t number, std::string_view one, std::string_view many) {
    if (number > 0) contents += (contents.empty() ? "" : ", ") + counted(static_cast<std::size_t>(number), one, many);
  };
  add(entry.works, "new text", "new texts");
  add(entry.versions, "version", "versions");
  add(entry.attestations, "seen again", "seen again");
  add(entry.facts, "fact", "facts");
  add(entry.relations, "relation", "relations");
  add(entry.meetings, "meeting", "meetings");
  add(entry.redactions, "blanked", "blanked");
  return contents;
}

}  // namespace

int run(const LogArguments& arguments, const Context& context, Streams& streams) {
  const auto store = open_existing(context);
  const auto entries = store::ledger(*store->read());
  if (arguments.json) {
    streams.out << publish::print(publish::ledger_json(entries));
    return kDone;
  }
  using enum Table::Align;
  Table table({right, left, left, left, left, left});
  for (const auto& entry : entries) {
    const auto& batch = entry.batch;
    const auto why = batch.reason.empty() ? "" : ": " + batch.reason;
    table.add({std::to_string(batch.id), batch.recorded_at, batch.hash.hex().substr(0, kShortHash), batch.kind, batch.actor,
               contents_of(entry) + why});
  }
  table.print(streams.out, "");
  if (entries.empty()) streams.out << "Nothing has been recorded yet.\n";
  return kDone;
}

}  // namespace cli
