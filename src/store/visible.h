#pragma once
// What the audience of a connection may see.  An editor's connection sees works of an unfinished batch too,
// which the view does not know yet.

#include <string_view>

#include "store/connection.h"
#include "store/records.h"

namespace store {

bool may_see(Connection& db, Id work);
/// May see the work of this version.
bool may_see_version(Connection& db, Id version);
/// May see the work of this ref; true if no such work is held.
bool may_see_ref(Connection& db, std::string_view ref);

}  // namespace store
