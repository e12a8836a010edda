#include "cli/find.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cli/failure.h"
#include "store/read.h"

namespace cli {

store::Work work_named(store::Connection& db, std::string_view ref) {
  if (auto work = store::find_work(db, ref)) return *work;
  const auto near = store::similar_refs(db, ref, 3);
  throw Failure(kNoInput, near.empty() ? fmt::format("there is no text \"{}\"", ref)
                                       : fmt::format("there is no text \"{}\"; the nearest: {}", ref,
                                                     fmt::join(near, ", ")));
}

std::string language_of(store::Connection& db, const store::Work& work, const std::string& wanted) {
  const auto held = store::languages(db, work.id);
  if (held.empty()) throw Failure(kNoInput, fmt::format("no wording of \"{}\" is held", work.ref));
  if (wanted.empty()) return held.front();
  if (std::find(held.begin(), held.end(), wanted) != held.end()) return wanted;
  throw Failure(kNoInput, fmt::format("\"{}\" is not held in \"{}\", only in: {}", work.ref, wanted,
                                      fmt::join(held, ", ")));
}

}  // namespace cli
