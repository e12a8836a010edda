#pragma once
// Request targets apart, and links together.

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace site {

using Parameters = std::vector<std::pair<std::string, std::string>>;

struct Url {
  std::string path;                    // raw, for the log: no query
  std::vector<std::string> segments;   // decoded; "/en/" gives {"en"}
  Parameters parameters;               // decoded, in order; ill-formed UTF-8 replaced, control characters blanks

  /// The first value of a parameter, empty if there is none.
  std::string parameter(std::string_view name) const;
  std::vector<std::string> all(std::string_view name) const;
};

/// Empty if a path segment is "." or "..", holds a slash, a control character or ill-formed UTF-8.
std::optional<Url> parse_url(std::string_view target);

/// Percent-encodes all but the unreserved characters of RFC 3986.
std::string encode(std::string_view text);
/// "/" and the encoded segments joined by "/".
std::string path_of(std::initializer_list<std::string_view> segments);
/// "?a=b&c=d"; empty if there are no parameters.
std::string query_of(const Parameters& parameters);

}  // namespace site
