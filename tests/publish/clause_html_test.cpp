#include <doctest/doctest.h>

#include "publish/clause_html.h"

using publish::marked_html;
using publish::wording_html;
using text::ClauseKind;

TEST_CASE("a wording keeps its emphasis, links and line breaks") {
  struct Row {
    const char* heading;
    const char* text;
    const char* html;
  };
  const Row rows[] = {
      {"", "plain words", "plain words"},
      {"", "*a* and **b** and `c<d`", "<em>a</em> and <strong>b</strong> and <code>c&lt;d</code>"},
      {"", "see [the *rules*](https://example.org/?a=1&b=2)", "see <a href=\"https://example.org/?a=1&amp;b=2\">the <em>rules</em></a>"},
      {"", "[x](javascript:alert(1))", "x"},
      {"", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
      {"Socialism.", "The goal.", "<strong>Socialism.</strong> The goal."},
      {"Socialism.", "", "<strong>Socialism.</strong>"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.text);
    CHECK(wording_html({row.heading, row.text}, ClauseKind::clause).str() == row.html);
  }
}

TEST_CASE("tables, code and quotations come as such") {
  CHECK(wording_html({"", "| A | B |\n| --- | --- |\n| 1 | *2* |"}, ClauseKind::table).str() ==
        "<table><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr><tr><td>1</td><td><em>2</em></td></tr></table>");
  CHECK(wording_html({"", "a <b>\n  c"}, ClauseKind::code).str() == "<pre><code>a &lt;b&gt;\n  c</code></pre>");
  CHECK(wording_html({"", "one\n\ntwo"}, ClauseKind::quote).str() == "<blockquote><p>one</p><p>two</p></blockquote>");
}

TEST_CASE("matches are marked and cuts are shown") {
  CHECK(marked_html("rent & controls", {{0, 4}, {7, 15}}).str() == "<mark>rent</mark> &amp; <mark>controls</mark>");
  CHECK(marked_html("middle", {}, true, true).str() == "… middle …");
  CHECK(marked_html("", {}).str().empty());
}

TEST_CASE("ranges that overlap, are empty or lie outside are passed over") {
  CHECK(marked_html("abcdef", {{0, 3}, {2, 4}, {4, 4}, {5, 99}}).str() == "<mark>abc</mark>def");
}
