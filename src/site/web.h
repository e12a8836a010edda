#pragma once
// All that pages are made of, loaded together.

#include "site/assets.h"
#include "site/strings.h"
#include "site/templates.h"

namespace site {

struct Web {
  explicit Web(const Files& files);

  Assets assets;
  Templates templates;
  Strings english;
  Strings welsh;

  const Strings& strings(std::string_view lang) const { return lang == "cy" ? welsh : english; }
};

}  // namespace site
