#include "cli/find.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "cli/dates.h"
#include "cli/failure.h"
#include "store/read.h"

namespace cli {

namespace {

[[noreturn]] void refuse_without_text(store::Connection& db, const store::Work& work, store::Known known) {
  if (!known.is_all()) throw Failure(kNoInput, fmt::format("no wording of \"{}\" was known then", work.ref));
  const auto batch = store::taken_back(db, work.id);
  if (!batch) throw Failure(kNoInput, fmt::format("no wording of \"{}\" is held", work.ref));
  throw Failure(kNoInput, fmt::format("\"{}\" was taken back on {} in batch {}{}; show its old versions with --version",
                                      work.ref, batch->recorded_at.substr(0, 10), batch->id,
                                      batch->reason.empty() ? "" : ": " + batch->reason));
}

}  // namespace

store::Work work_named(store::Connection& db, std::string_view ref) {
  if (auto work = store::find_work(db, ref)) return *work;
  const auto near = store::similar_refs(db, ref, 3);
  throw Failure(kNoInput, near.empty() ? fmt::format("there is no text \"{}\"", ref)
                                       : fmt::format("there is no text \"{}\"; the nearest: {}", ref,
                                                     fmt::join(near, ", ")));
}

store::Known known_at(store::Connection& db, const std::string& typed) {
  const auto day = date_option("--known-at", typed);
  return day ? store::known_on(db, *day) : store::Known{};
}

std::string language_of(store::Connection& db, const store::Work& work, const std::string& wanted, store::Known known) {
  const auto held = store::languages(db, work.id, known);
  if (held.empty()) refuse_without_text(db, work, known);
  if (wanted.empty()) return held.front();
  if (std::find(held.begin(), held.end(), wanted) != held.end()) return wanted;
  throw Failure(kNoInput, fmt::format("\"{}\" is not held in \"{}\", only in: {}", work.ref, wanted,
                                      fmt::join(held, ", ")));
}

}  // namespace cli
