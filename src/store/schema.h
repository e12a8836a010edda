#pragma once
// The schema of the content tables: made, migrated, and told from the files of others.

#include <span>
#include <string>
#include <string_view>

#include "store/connection.h"

namespace store {

/// The content tables, those that others refer to first.  UPDATE and DELETE are refused on every one.
std::span<const std::string_view> content_tables();

/// The text of an embedded script: "content.sql", "derived.sql".
std::string_view schema_script(std::string_view name);

/// The file is ours, of this program's version or older, or empty.  Error names the path and the remedy.
void check_identity(Connection& db, const std::string& path);
/// Makes or migrates the content tables, in one transaction; another process may have done so in the
/// meantime. REQUIRES: check_identity, a writer.
void migrate_content(Connection& db);
/// The content tables are there, in the form this program knows.
bool content_is_current(Connection& db);

}  // namespace store
