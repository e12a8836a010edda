#pragma once
// A call into SQLite failed.

#include <stdexcept>
#include <string>
#include <string_view>

namespace store {

/// what() holds SQLite's message, the SQL and, for opening, the file.
class Error : public std::runtime_error {
 public:
  Error(int code, std::string_view message, std::string_view sql);
  int code() const { return code_; }  // SQLite's extended result code
  bool is_constraint() const { return (code_ & 0xff) == 19; }
  bool is_interrupt() const { return (code_ & 0xff) == 9; }
  bool is_unwritable() const;  // cannot open, read-only, no permission, disk full

 private:
  int code_;
};

}  // namespace store
