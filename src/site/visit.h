#pragma once
// One request while it is being answered: all that a page may look at.

#include <string>
#include <vector>

#include "site/message.h"
#include "site/settings.h"
#include "site/url.h"
#include "site/web.h"
#include "store/store.h"
#include "text/date.h"
#include "text/hash.h"

namespace site {

/// The two hashes of the store, and how much is in it.
struct Holdings {
  text::Hash content_root;
  text::Hash ledger_head;
  std::int64_t works = 0;
  std::int64_t versions = 0;
  std::int64_t clauses = 0;
};

/// Lives as long as the request; all references do.
struct Visit {
  const Web& web;
  const Settings& settings;
  const Holdings& holdings;
  store::Connection& db;
  const Request& request;
  Url url;
  text::Date today;
  std::string lang = "en";            // of the interface: "en" or "cy"
  std::vector<std::string> captured;  // what stands for the {names} of the route, {l} apart
  std::string suffix;                 // "json" of "/en/search.json"

  const Strings& words() const { return web.strings(lang); }
  std::string date(const text::Date& d) const { return date_words(d, lang); }
  std::string date(std::string_view iso) const { return date_words(iso, lang); }
};

/// The other language of the interface.
inline std::string other_language(std::string_view lang) { return lang == "cy" ? "en" : "cy"; }

}  // namespace site
