#include <fmt/format.h>

#include <ostream>

#include "cli/commands.h"
#include "cli/failure.h"
#include "cli/open.h"
#include "cli/progress.h"
#include "cli/terminal.h"
#include "store/derive.h"
#include "store/read.h"

namespace cli {

int run(const RebuildArguments&, const Context& context, Streams& streams) {
  const auto store = open_existing(context);
  double seconds = 0;
  {
    Progress progress(streams, context, "Rebuilding");
    const auto db = store->write();
    store::rebuild(*db, [&](std::size_t done, std::size_t total) { progress.show(done, total); });
    seconds = progress.elapsed().count();
  }
  store->checkpoint();
  const auto works = static_cast<std::size_t>(store::counts(*store->read()).works);
  streams.out << fmt::format("Search index and derived tables of {} made anew in {:.1f} s\n",
                             counted(works, "text", "texts"), seconds);
  return kDone;
}

}  // namespace cli
