#include "cli/review.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

#include "cli/failure.h"
#include "cli/open.h"
#include "cli/proposals.h"
#include "cli/terminal.h"
#include "publish/json.h"
#include "versioning/proposals.h"

namespace cli {
namespace {

using Proposals = std::vector<versioning::Proposal>;

Proposals chosen(const Proposals& open, const ReviewArguments& arguments) {
  if (arguments.confirm_all) return open;
  Proposals chosen;
  for (const auto& ref : arguments.confirm) {
    const auto found = std::find_if(open.begin(), open.end(), [&](const auto& p) { return p.place() == ref; });
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
    streams.out << publish::print({{"confirmed", publish::proposals_json(confirmed)}, {"batch", batch ? publish::Json(batch->id) : publish::Json(nullptr)}});
    return kDone;
  }
  print_proposals(confirmed, streams);
  streams.out << (batch ? fmt::format("Recorded as batch {}\n", batch->id) : "Nothing to confirm\n");
  return kDone;
}

}  // namespace

int run(const ReviewArguments& arguments, const Context& context, Streams& streams) {
  if (arguments.confirm_all || !arguments.confirm.empty()) return record(arguments, context, streams);
  const auto store = open_existing(context);
  const auto open = versioning::proposals(*store->read(), context.today());
  if (arguments.json) {
    streams.out << publish::print({{"proposed", publish::proposals_json(open)}});
    return kDone;
  }
  if (open.empty()) streams.out << "Nothing waits for a decision\n";
  print_proposals(open, streams);
  if (!open.empty()) streams.out << how_to_confirm(open);
  return kDone;
}

}  // namespace cli
