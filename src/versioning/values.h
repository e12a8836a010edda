#pragma once
// One value of the front matter, checked and brought into the form it is recorded in.

#include <optional>
#include <string>
#include <string_view>

#include "text/front_matter.h"
#include "text/problem.h"
#include "versioning/keys.h"

namespace versioning {

/// Problems of one file, gathered.
class Complaints {
 public:
  Complaints(std::string_view file, text::Problems& problems) : file_(file), problems_(problems) {}
  void error(int line, std::string message) { add(line, text::Severity::error, std::move(message)); }
  void warning(int line, std::string message) { add(line, text::Severity::warning, std::move(message)); }
  void note(int line, std::string message) { add(line, text::Severity::note, std::move(message)); }

 private:
  void add(int line, text::Severity severity, std::string message) {
    problems_.push_back({std::string(file_), line, 0, severity, std::move(message), ""});
  }
  std::string_view file_;
  text::Problems& problems_;
};

/// One segment of [a-z0-9][a-z0-9-]*, at most 100 characters.
bool is_ref(std::string_view word);
/// A ref out of any words: "Rents & wages" → "rents-wages"; empty if nothing is left.
std::string slug(std::string_view words);
/// A BCP 47 tag in its usual case ("EN-gb" → "en-GB"); empty if it is not one.
std::optional<std::string> language_tag(std::string_view word);

/// The value as recorded (lists one entry a line); empty if none was given or after an error.
std::optional<std::string> read_value(const Key& key, const text::Field& field, Complaints& complaints);

/// The entries of a recorded list.
std::vector<std::string> entries(std::string_view lines);
std::string join_lines(const std::vector<std::string>& entries);

}  // namespace versioning
