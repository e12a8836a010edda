#pragma once
// Which page answers which address.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "site/message.h"
#include "site/url.h"
#include "site/visit.h"

namespace site {

using Page = Response (*)(const Visit&);

struct Route {
  std::string_view pattern;   // "/{l}/t/{ref}": {l} is en or cy, {rest} at the end takes all that is left
  Page page;
  std::string_view suffixes;  // formats the last segment may end in: "json md"
};

/// All addresses of the site, in one table.
std::span<const Route> routes();

struct Match {
  Page page = nullptr;
  std::string lang = "en";
  std::vector<std::string> captured;
  std::string suffix;
};
/// Empty if no page has this address.
std::optional<Match> match(const Url& url);

}  // namespace site
