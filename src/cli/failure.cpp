#include "cli/failure.h"

#include <filesystem>
#include <system_error>

#include "store/error.h"

namespace cli {
namespace {

Exit code_of(const std::error_code& error) {
  if (error == std::errc::no_such_file_or_directory) return kNoInput;
  if (error == std::errc::permission_denied || error == std::errc::operation_not_permitted) return kNoPermission;
  return kReadWrite;
}

Exit code_of(const store::Error& error) {
  const int primary = error.code() & 0xff;  // the low byte of SQLite's extended codes
  const int kCorrupt = 11;
  const int kNotADatabase = 26;
  const int kInputOutput = 10;
  if (primary == kCorrupt || primary == kNotADatabase) return kBadData;
  if (error.is_unwritable()) return kCannotCreate;
  return primary == kInputOutput ? kReadWrite : kSoftware;
}

}  // namespace

Exit exit_code(const std::exception& error) {
  if (const auto* failure = dynamic_cast<const Failure*>(&error)) return failure->code();
  if (const auto* stored = dynamic_cast<const store::Error*>(&error)) return code_of(*stored);
  if (const auto* system = dynamic_cast<const std::system_error*>(&error)) return code_of(system->code());
  return kSoftware;
}

}  // namespace cli
