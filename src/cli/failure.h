#pragma once
// How a command ends when it cannot do what was asked: a message and an exit code after sysexits(3).

#include <exception>
#include <stdexcept>
#include <string>

namespace cli {

enum Exit : int {
  kDone = 0,
  kUsage = 64,        // the command line is wrong
  kBadData = 65,      // texts were refused, or the store is damaged
  kNoInput = 66,      // a file, text or store that was named is not there
  kSoftware = 70,     // a fault of this program
  kCannotCreate = 73, // the store or an exported file cannot be written
  kReadWrite = 74,    // reading or writing failed half-way
  kNoPermission = 77,
  kConfiguration = 78,
};

/// Says what cannot be done and what to do instead; main prints it and exits with the code.
class Failure : public std::runtime_error {
 public:
  Failure(Exit code, const std::string& message) : std::runtime_error(message), code_(code) {}
  Exit code() const { return code_; }

 private:
  Exit code_;
};

/// The exit code for anything that was thrown.
Exit exit_code(const std::exception& error);

}  // namespace cli
