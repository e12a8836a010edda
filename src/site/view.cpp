#include "site/view.h"

#include <stdexcept>

namespace site {
namespace mustache = kainjow::mustache;

View& View::set(const std::string& name, std::string_view text) {
  if (text.empty()) return set(name, false);
  data_.set(name, mustache::data(std::string(text)));
  return *this;
}

View& View::set(const std::string& name, const publish::Html& markup) {
  if (!name.ends_with("_html")) throw std::logic_error("a view's markup needs a name ending in _html: " + name);
  return set(name, std::string_view(markup.str()));
}

View& View::set(const std::string& name, const std::vector<View>& list) {
  mustache::data items(mustache::data::type::list);
  for (const auto& view : list) items.push_back(view.data_);
  data_.set(name, std::move(items));
  return *this;
}

View& View::set(const std::string& name, const View& inner) {
  data_.set(name, inner.data_);
  return *this;
}

}  // namespace site
