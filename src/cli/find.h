#pragma once
// The text a reader named.

#include <string>
#include <string_view>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace cli {

/// The work by ref or alias; a Failure that names the nearest refs if there is none.
store::Work work_named(store::Connection& db, std::string_view ref);

/// The language asked for, else the first the work had then; a Failure that names those it had, or who took it back.
std::string language_of(store::Connection& db, const store::Work& work, const std::string& wanted, store::Known known = {});

/// What was known on the day typed; all if none was.
store::Known known_at(store::Connection& db, const std::string& typed);

}  // namespace cli
