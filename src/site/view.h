#pragma once
// What a template is filled with: names and their values.

#include <kainjow/mustache.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

#include "publish/html.h"

namespace site {

/// Text is escaped where it is shown; Html is not, and its names end in "_html".  An empty text is a false section.
class View {
 public:
  View& set(const std::string& name, std::string_view text);
  View& set(const std::string& name, const char* text) { return set(name, std::string_view(text)); }
  View& set(const std::string& name, const std::string& text) { return set(name, std::string_view(text)); }
  /// Throws std::logic_error for a name that does not end in "_html".
  View& set(const std::string& name, const publish::Html& markup);
  View& set(const std::string& name, const std::vector<View>& list);
  View& set(const std::string& name, const View& inner);
  template <std::same_as<bool> Flag>
  View& set(const std::string& name, Flag flag) {
    data_.set(name, flag ? kainjow::mustache::data::type::bool_true : kainjow::mustache::data::type::bool_false);
    return *this;
  }

  const kainjow::mustache::data& data() const { return data_; }

 private:
  kainjow::mustache::data data_;
};

}  // namespace site
