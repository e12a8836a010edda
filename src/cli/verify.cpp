#include "store/verify.h"

#include <fmt/format.h>

#include <ostream>

#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/open.h"
#include "cli/progress.h"
#include "cli/terminal.h"
#include "publish/json.h"

namespace cli {
namespace {

store::Verification verification_of(const Context& context, Streams& streams) {
  const auto store = open_existing(context);
  const auto db = store->write();  // FTS5 checks an index by a command that looks like a write
  Progress progress(streams, context, "Verifying");
  return store::verify(*db, [&](std::size_t done, std::size_t total) { progress.show(done, total); });
}

}  // namespace

int run(const VerifyArguments& arguments, const Context& context, Streams& streams) {
  const auto found = verification_of(context, streams);
  const auto code = found.problems.empty() ? kDone : kBadData;
  if (arguments.json) {
    streams.out << publish::print(publish::verify_json(found));
    return code;
  }
  for (const auto& problem : found.problems) streams.err << "safbwynt: " << problem << '\n';
  streams.out << fmt::format("content root  {}\nledger head   {}\nbatches       {}\n", found.content_root.hex(),
                             found.head.hex(), found.batches);
  streams.out << (found.problems.empty() ? "All is as it was recorded.\n"
                                         : counted(found.problems.size(), "problem", "problems") + ", see above.\n");
  return code;
}

}  // namespace cli
