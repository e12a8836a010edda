#pragma once
// Reads of all that was ever recorded, what was taken back too.

#include <string>
#include <vector>

#include "store/connection.h"
#include "store/records.h"

namespace store {

/// The languages of all versions, by tag.
std::vector<std::string> languages_on_record(Connection& db, Id work);

}  // namespace store
