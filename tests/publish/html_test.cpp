#include <doctest/doctest.h>

#include "publish/html.h"

using publish::html;

TEST_CASE("text is escaped on its way into markup, markup is not") {
  const auto inner = html("<b>{}</b>", std::string_view("<&>\"'"));
  CHECK(inner.str() == "<b>&lt;&amp;&gt;&quot;&#39;</b>");
  CHECK(html("<p title=\"{}\">{} {}</p>", "a\"b", inner, 7).str() == "<p title=\"a&quot;b\"><b>&lt;&amp;&gt;&quot;&#39;</b> 7</p>");
  CHECK(html("{{}}").str() == "{}");
}

TEST_CASE("escaping leaves all else as it is") {
  CHECK(publish::escape("tŷ {x} / %").compare("tŷ {x} / %") == 0);
  CHECK(publish::escape("").empty());
}
