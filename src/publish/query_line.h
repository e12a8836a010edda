#pragma once
// Lines of a file of queries: {"id": "7", "text": "what is our policy on rail"}.

#include <optional>
#include <string>
#include <string_view>

namespace publish {

struct QueryLine {
  std::string id;
  std::string text;
};

/// Empty if the line is no such object.  An id may be a number; it has no white space.
std::optional<QueryLine> parse_query_line(std::string_view line);

}  // namespace publish
