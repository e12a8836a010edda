#include "store/error.h"

#include <sqlite3.h>

namespace store {
namespace {

std::string sentence(std::string_view message, std::string_view sql) {
  std::string text(message);
  if (!sql.empty()) text.append(" (").append(sql).append(")");
  return text;
}

}  // namespace

Error::Error(int code, std::string_view message, std::string_view sql)
    : std::runtime_error(sentence(message, sql)), code_(code) {}

bool Error::is_unwritable() const {
  switch (code_ & 0xff) {
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_FULL:
      return true;
    default:
      return false;
  }
}

}  // namespace store
