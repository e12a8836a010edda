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

/// The language asked for, else the first the work has; a Failure that names those it has.
std::string language_of(store::Connection& db, const store::Work& work, const std::string& wanted);

}  // namespace cli
