#pragma once
// Markup that is safe to send as it stands.

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <type_traits>

namespace publish {

/// Made only by html() and by the renderers of this folder, which escape.
class Html {
 public:
  Html() = default;
  static Html trusted(std::string markup) {
    Html h;
    h.markup_ = std::move(markup);
    return h;
  }
  const std::string& str() const { return markup_; }
  bool empty() const { return markup_.empty(); }
  Html& operator+=(const Html& other) {
    markup_ += other.markup_;
    return *this;
  }

 private:
  std::string markup_;
};

/// & < > " ' as character references.
std::string escape(std::string_view text);

namespace detail {
inline std::string slot(const Html& h) { return h.str(); }
inline std::string slot(std::string_view s) { return escape(s); }
template <class T>
  requires std::is_arithmetic_v<T>
T slot(T v) {
  return v;
}
template <class T>
using Slot = decltype(slot(std::declval<const T&>()));
}  // namespace detail

/// Fills the {} of a markup literal: text is escaped, Html goes in as it is.
template <class... T>
Html html(fmt::format_string<detail::Slot<T>...> markup, const T&... values) {
  return Html::trusted(fmt::format(markup, detail::slot(values)...));
}

}  // namespace publish
