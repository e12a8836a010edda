#pragma once
// The pages of web/templates, by mustache: a name that nobody set is an error, partials are part of a page from the
// start, and document text can never become a template.

#include <kainjow/mustache.hpp>

#include <map>
#include <string>

#include "site/files.h"
#include "site/strings.h"
#include "site/view.h"

namespace site {

class Templates {
 public:
  /// Takes "templates/*.html"; throws std::runtime_error naming a template that does not parse or a partial that is
  /// not there.
  explicit Templates(const Files& files);

  /// The page with the view's values and, as {{t.key}}, the words of the interface.  Throws std::runtime_error naming
  /// the template and a name that is not set.
  std::string render(const std::string& name, const View& view, const Strings& strings) const;

 private:
  std::map<std::string, kainjow::mustache::mustache> pages_;
};

}  // namespace site
