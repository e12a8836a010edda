#pragma once
// From an address to the text it names, and what is said of every text.

#include <optional>
#include <string>

#include "publish/html.h"
#include "site/message.h"
#include "site/reading.h"

namespace site {

struct Opened {
  store::Work work;
  std::string lang;                 // of the text
  std::optional<Response> failure;  // instead: not found, or known by another name
};

/// The text named by the first captured part of the address.  An alias leads to the same page under the true ref.
Opened open_text(const Visit& visit);

/// Force, provenance and, where a reader cannot have the text in the language of the interface, the one it is in.
publish::Html reading_tags(const Visit& visit, const Reading& reading);

/// Why it counts as in force, or not.
std::string reading_standing(const Visit& visit, const Reading& reading);

}  // namespace site
