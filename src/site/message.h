#pragma once
// A request and its answer, without sockets: what any front hands in and sends out.

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace site {

struct Request {
  std::string method = "GET";
  std::string target = "/";  // as it stands in the request line: percent-encoded path and query
  std::string accept_language;
  std::string accept_encoding;
  std::string if_none_match;
};

/// INVARIANT: names are unique but for Set-Cookie; Content-Type and Content-Length are not among the headers.
struct Response {
  int status = 200;
  std::string type = "text/html; charset=utf-8";
  std::vector<std::pair<std::string, std::string>> headers;
  std::string body;  // for HEAD too: the front leaves it out but sends its length

  Response& with(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
  }
  /// The value of a header, empty if it is not set.
  std::string header(std::string_view name) const {
    for (const auto& [key, value] : headers)
      if (key == name) return value;
    return {};
  }
};

}  // namespace site
