#pragma once
// What every page has around its content: head, navigation, notices, footer.

#include <string>
#include <vector>

#include "site/message.h"
#include "site/view.h"
#include "site/visit.h"

namespace site {

/// A line at the top of a page about the text on it, in one language.
struct Notice {
  std::string lang;
  std::string words;
  std::string link;  // empty: none
};

enum class Place { home, search, browse, changes, about, elsewhere };

/// How long a page may be kept by a cache.
enum class Keeping {
  ask_again,  // kept, but asked about before each use
  forever,    // the address never shows anything else
  never,      // what a reader typed is in it
};

struct Frame {
  std::string title;              // of the page; empty: the name of the site alone
  std::string description;        // empty: that of the site
  Place place = Place::elsewhere;
  std::vector<Notice> notices;
  Keeping keeping = Keeping::ask_again;
  int status = 200;
};

/// The page of that template: the view and what the frame sets.
Response page(const Visit& visit, const std::string& name, const Frame& frame, View view);

/// The value of Cache-Control.
std::string_view cache_control(Keeping keeping);

}  // namespace site
