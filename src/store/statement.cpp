#include <sqlite3.h>

#include <utility>

#include "store/connection.h"

namespace store {

Statement::Statement(Connection& owner, StatementCache::node_type entry)
    : owner_(&owner), entry_(std::move(entry)), stmt_(entry_.mapped()) {}

Statement::Statement(Statement&& other) noexcept
    : owner_(other.owner_), entry_(std::move(other.entry_)), stmt_(std::exchange(other.stmt_, nullptr)) {}

Statement::~Statement() {
  if (stmt_ == nullptr) return;
  // Both report only what step() has reported already.
  sqlite3_reset(stmt_);
  sqlite3_clear_bindings(stmt_);
  owner_->give_back(std::move(entry_));
}

void Statement::check(int code) const {
  if (code != SQLITE_OK) throw Error(code, sqlite3_errmsg(owner_->handle()), entry_.key());
}

bool Statement::step() {
  const int code = sqlite3_step(stmt_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  const Error error(code, sqlite3_errmsg(owner_->handle()), entry_.key());
  sqlite3_reset(stmt_);  // ends what it holds open; its code is the one we have
  throw error;
}

void Statement::run() {
  while (step()) {
  }
}

void Statement::reset() {
  check(sqlite3_reset(stmt_));
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(stmt_, column);
}
double Statement::real(int column) const {
  return sqlite3_column_double(stmt_, column);
}
bool Statement::is_null(int column) const {
  return sqlite3_column_type(stmt_, column) == SQLITE_NULL;
}

std::string_view Statement::text(int column) const {
  // For a text column the "blob" is its UTF-8 bytes, unconverted.
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(stmt_, column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(stmt_, column))};
}

std::optional<std::string> Statement::optional_text(int column) const {
  if (is_null(column)) return std::nullopt;
  return str(column);
}

text::Hash Statement::hash(int column) const {
  const auto hash = text::hash_from_bytes(text(column));
  if (!hash) throw Error(SQLITE_CORRUPT, "a hash that is not 32 bytes long", entry_.key());
  return *hash;
}

std::optional<text::Date> Statement::date(int column) const {
  return text::Date::parse(text(column));
}

void Statement::bind_at(int index, std::int64_t value) {
  check(sqlite3_bind_int64(stmt_, index, value));
}
void Statement::bind_at(int index, double value) {
  check(sqlite3_bind_double(stmt_, index, value));
}
void Statement::bind_at(int index, std::nullptr_t) {
  check(sqlite3_bind_null(stmt_, index));
}
void Statement::bind_pointer_at(int index, void* pointer, const char* type) {
  check(sqlite3_bind_pointer(stmt_, index, pointer, type, nullptr));
}

// SQLite takes a null pointer for NULL, even where the length is 0: the empty text needs an address.
void Statement::bind_at(int index, std::string_view value) {
  const char* bytes = value.empty() ? "" : value.data();
  check(sqlite3_bind_text64(stmt_, index, bytes, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind_at(int index, Blob value) {
  const char* bytes = value.bytes.empty() ? "" : value.bytes.data();
  check(sqlite3_bind_blob64(stmt_, index, bytes, value.bytes.size(), SQLITE_TRANSIENT));
}

}  // namespace store
