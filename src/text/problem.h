#pragma once
// What an author got wrong, told so that it can be put right.

#include <string>
#include <vector>

namespace text {

enum class Severity { error, warning, note };

struct Problem {
  std::string file;
  int line = 0;    // 1-based; 0 = the file as a whole
  int column = 0;  // 1-based, in characters; 0 = the whole line
  Severity severity = Severity::error;
  std::string message;  // what is wrong and what to do, one sentence without a full stop
  std::string excerpt;  // the source line, empty if none
  friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

bool has_errors(const Problems& problems);

/// "file:line: message", then the source line and a caret under the column where they are known.
/// Warnings and notes say so after the line number: "file:3: warning: …".  Ends with a line feed.
std::string to_string(const Problem& problem);

}  // namespace text
