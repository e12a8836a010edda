#include "cli/review.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/failure.h"
#include "cli/open.h"
#include "cli/terminal.h"
#include "publish/json.h"
#include "versioning/proposals.h"

namespace cli {
namespace {

using Proposals = std::vector<versioning::Proposal>;

publish::Json proposals_json(const Proposals& proposals) {
  publish::Json list = publish::Json::array();
  for (const auto& one : proposals)
    list.push_back({{"ref", one.ref}, {"title", one.title}, {"force", one.force}, {"type", one.type}, {"by", one.by},
                    {"from", one.from ? publish::Json(one.from->iso()) : publish::Json(nullptr)}});
  return list;
}

void print(const Proposals& proposals, Streams& streams) {
  const Painter paint(streams.colour);
  for (const auto& one : proposals)
    streams.out << fmt::format("{} ({})\n  {} {} it; it would be {}{}\n", paint(Style::bold, one.title), one.ref, one.by, one.type,
                               one.force, one.from ? " from " + one.from->iso() : "");
}

Proposals chosen(const Proposals& open, const ReviewArguments& arguments) {
  if (arguments.confirm_all) return open;
  Proposals chosen;
  for (const auto& ref : arguments.confirm) {
    const auto found = std::find_if(open.begin(), open.end(), [&](const auto& p) { return p.ref == ref; });
    if (found == open.end()) throw Failure(kNoInput, fmt::format("nothing proposes to end '{}'; safbwynt review lists what is proposed", ref));
    chosen.push_back(*found);
  }
  return chosen;
}

int record(const ReviewArguments& arguments, const Context& context, Streams& streams) {
  const auto store = open_existing(context);
  std::optional<store::Batch> batch;
  Proposals confirmed;
  {
    const auto db = store->write();
    store::Transaction transaction(*db);
    confirmed = chosen(versioning::proposals(*db, context.today()), arguments);
    store::BatchHead head{context.now(), arguments.actor.empty() ? context.actor : arguments.actor, context.tool, "decision", arguments.reason};
    batch = versioning::confirm(*db, confirmed, std::move(head));
    transaction.commit();
  }
  if (batch) store->checkpoint();
  if (arguments.json) {
    streams.out << publish::print({{"confirmed", proposals_json(confirmed)}, {"batch", batch ? publish::Json(batch->id) : publish::Json(nullptr)}});
    return kDone;
  }
  print(confirmed, streams);
  streams.out << (batch ? fmt::format("Recorded as batch {}\n", batch->id) : "Nothing to confirm\n");
  return kDone;
}

}  // namespace

int run(const ReviewArguments& arguments, const Context& context, Streams& streams) {
  if (arguments.confirm_all || !arguments.confirm.empty()) return record(arguments, context, streams);
  const auto store = open_existing(context);
  const auto open = versioning::proposals(*store->read(), context.today());
  if (arguments.json) {
    streams.out << publish::print({{"proposed", proposals_json(open)}});
    return kDone;
  }
  if (open.empty()) streams.out << "Nothing waits for a decision\n";
  print(open, streams);
  if (!open.empty()) streams.out << "To record one: safbwynt review --confirm REF\n";
  return kDone;
}

}  // namespace cli
