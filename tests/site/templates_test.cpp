#include <doctest/doctest.h>

#include <regex>

#include "site/templates.h"
#include "site/web.h"

namespace {

const site::Files& files() {
  static const auto kFiles = site::web_files(SOURCE_DIR "/web");
  return kFiles;
}

template <class Check>
void each_match(const std::string& pattern, Check check) {
  const std::regex wanted(pattern);
  for (const auto& [path, source] : files()) {
    if (!path.starts_with("templates/")) continue;
    INFO(path);
    for (std::sregex_iterator i(source.begin(), source.end(), wanted), end; i != end; ++i) check((*i)[1].str());
  }
}

site::Strings strings() { return {"en", R"({"hello": "Hello <you>"})"}; }

}  // namespace

TEST_CASE("only names ending in _html go into a page unescaped") {
  each_match(R"(\{\{\{\s*([^}]+?)\s*\}\}\})", [](const std::string& name) {
    INFO(name);
    CHECK(name.ends_with("_html"));
  });
  each_match(R"(\{\{&\s*([^}]+)\}\})", [](const std::string& name) { FAIL_CHECK("unescaped: " << name); });
}

TEST_CASE("every string a template uses exists") {
  const site::Web web(files());
  each_match(R"(\{\{t\.([^}]+)\}\})", [&](const std::string& key) {
    INFO(key);
    CHECK(web.english.has(key));
    CHECK(web.welsh.has(key));
  });
}

TEST_CASE("no template has a script or a style of its own") {
  each_match(R"((<style|style=|<script>|\son[a-z]+=|javascript:))", [](const std::string& what) { FAIL_CHECK(what); });
}

TEST_CASE("text is escaped, markup is not, and the strings of the interface are at hand") {
  const site::Templates templates(site::Files{{"templates/a.html", "{{t.hello}} {{x}} {{{y_html}}}{{#no}}never{{/no}}"}});
  site::View view;
  view.set("x", "<&\"'>").set("y_html", publish::html("<b>{}</b>", std::string_view("<"))).set("no", "");
  CHECK(templates.render("a", view, strings()) == "Hello &lt;you&gt; &lt;&amp;&quot;&apos;&gt; <b>&lt;</b>");
}

TEST_CASE("a name that nobody set is an error, and so is a string that does not exist") {
  const site::Templates templates(site::Files{{"templates/a.html", "{{titel}}"}, {"templates/b.html", "{{t.absent}}"}, {"templates/c.html", "{{#x}}{{/x}}"}});
  for (const char* name : {"a", "b", "c"}) CHECK_THROWS_AS((void)templates.render(name, site::View(), strings()), std::out_of_range);
}

TEST_CASE("partials are part of a page from the start, and document text never becomes a template") {
  const site::Templates templates(site::Files{{"templates/a.html", "[{{>b}}]"}, {"templates/b.html", "{{x}}"}});
  site::View view;
  view.set("x", "{{t.hello}} {{>b}}");
  CHECK(templates.render("a", view, strings()) == "[{{t.hello}} {{&gt;b}}]");
}

TEST_CASE("a template that does not parse, or holds itself, is refused at the start") {
  CHECK_THROWS_AS(site::Templates(site::Files{{"templates/a.html", "{{#x}}"}}), std::runtime_error);
  CHECK_THROWS_AS(site::Templates(site::Files{{"templates/a.html", "{{>a}}"}}), std::runtime_error);
  CHECK_THROWS_AS(site::Templates(site::Files{{"templates/a.html", "{{>b}}"}}), std::runtime_error);
}

TEST_CASE("markup needs a name that says so") {
  CHECK_THROWS_AS(site::View().set("words", publish::html("<b>")), std::logic_error);
}
