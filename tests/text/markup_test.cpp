#include "text/markup.h"

#include <doctest/doctest.h>

using text::ClauseKind;
using text::Run;

namespace {

/// The runs as "style:text" with "(url)", joined by "|".
std::string shown(std::string_view markdown) {
  std::string out;
  for (const Run& run : text::parse_inlines(markdown)) {
    if (!out.empty()) out += '|';
    if (run.style != Run::plain) out += std::to_string(run.style) + ":";
    out += run.text == "\n" ? "/" : run.text;
    if (!run.url.empty()) out += "(" + run.url + ")";
  }
  return out;
}

}  // namespace

TEST_CASE("the Markdown of a clause becomes runs") {
  const std::pair<const char*, const char*> cases[] = {
      {"plain", "plain"},
      {"", ""},
      {"a *b* c", "a |1:b| c"},
      {"***“Role”*** is", "3:“Role”| is"},
      {"**a *b***", "2:a |3:b"},
      {"`a  b`", "4:a  b"},
      {"a\\\nb", "a|8:/|b"},
      {"[a *b*](http://x.org)", "a (http://x.org)|1:b(http://x.org)"},
      {"[a](mailto:x@y.org)", "a(mailto:x@y.org)"},
      {"[a](../b.html#c)", "a(../b.html#c)"},
      {"[a](javascript:alert(1))", "a"},
      {"[a](JavaScript:x)", "a"},
      {"[a](data:text/html,x)", "a"},
      {"[a](//evil.org)", "a"},
      {"<http://x.org>", "http://x.org(http://x.org)"},
      {"![the *logo*](a.png)", "the |1:logo"},
      {"a <b>c</b> <script>x</script>", "a <b>c</b> <script>x</script>"},
      {"<!-- c -->", "<!-- c -->"},
      {"- a", "- a"},
      {"1. a", "1. a"},
      {"# a", "# a"},
      {"a\\\n# b", "a|8:/|# b"},
      {"[x]: http://x.org", "[x]: http://x.org"},
      {"&amp; &lt;", "& <"},
      {"\\*a\\*", "*a*"},
  };
  for (const auto& [markdown, runs] : cases) {
    CAPTURE(markdown);
    CHECK(shown(markdown) == runs);
  }
}

TEST_CASE("input beyond the caps comes back as one plain run") {
  const std::string brackets(100'000, '[');
  CHECK(text::parse_inlines(brackets) == std::vector<Run>{{brackets, Run::plain, ""}});
  const std::string large(300'000, '*');
  CHECK(text::parse_inlines(large).size() == 1);
  std::string deep;
  for (int i = 0; i < 50; ++i) deep += "*a **b ";
  for (int i = 0; i < 50; ++i) deep += "b** a*";
  CHECK(text::parse_inlines(deep) == std::vector<Run>{{deep, Run::plain, ""}});
}

TEST_CASE("plain text is what is searched and quoted") {
  CHECK(text::plain_text("a **b** [c](http://x.org) `d`") == "a b c d");
  CHECK(text::plain_text({"Quorum:", "*Ten* members"}, ClauseKind::clause) == "Ten members");
  CHECK(text::plain_text({"", "| a | *b* |\n|---|---|\n| c | |\n"}, ClauseKind::table) == "a, b; c");
  CHECK(text::plain_text({"", "a *b*\n\n- c"}, ClauseKind::quote) == "a b c");
  CHECK(text::plain_text({"", "a  *b*"}, ClauseKind::code) == "a  *b*");
}

TEST_CASE("a pipe table has rows and cells") {
  using Rows = std::vector<std::vector<std::string>>;
  CHECK(text::parse_table("| a | b |\n|---|---|\n| c | d\\|e |") == Rows{{"a", "b"}, {"c", "d|e"}});
  CHECK(text::parse_table("a | b\n--- | ---\n| c") == Rows{{"a", "b"}, {"c"}});
}
