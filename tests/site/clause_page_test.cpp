#include <doctest/doctest.h>

#include "tests/site/collection.h"

namespace {

constexpr site_test::File kRules[] = {
    {"rules.2020", R"(---
ref: rules
kind: constitution
title: Rules
body: Cwm Enghraifft
force: in_force
effective_from: 2020-01-01
---
1. Members pay a fee that conference sets each year.

2. The secretary keeps the list of members, as rule 1 says.

3. A dance is held in the spring of every year.
)"},
    {"rules.2022", R"(---
ref: rules
title: Rules
effective_from: 2022-01-01
reason: amendment
changed_by: m7
---
1. Two languages are used at every meeting, on equal terms.

2. Members pay a fee that the executive sets each year.

3. The secretary keeps the list of members, as rule 2 says.
)"},
    {"m7", R"(---
ref: m7
kind: rule_change
title: Motion seven
body: Cwm Enghraifft
decision: carried
decided_on: 2021-12-01
force: spent
amends: [rules#para_1]
provenance: sample
---
1. Insert a rule on two languages, and let the executive set the fee.
)"},
};

/// A rule book that was renumbered and lost a rule.
class Rules {
 public:
  Rules() : site(held.store, site_test::unhurried({}), log) {
    versioning::ImportOptions options;
    options.head = store_test::head();
    options.rewrite = versioning::Rewrite::confirmed;
    versioning::Importer importer(held.store, options);
    for (const auto& file : kRules)
      importer.add({.name = std::string(file.stem) + ".md", .bytes = std::string(file.text), .stem = std::string(file.stem), .effective_from = std::nullopt});
    report = importer.finish();
  }

  site::Response get(std::string target) {
    site::Request request;
    request.target = std::move(target);
    return site.handle(request);
  }

  store_test::TemporaryStore held;
  versioning::ImportReport report;
  std::ostringstream log;
  site::Site site;
};

Rules& rules() {
  static Rules kept;
  return kept;
}

bool has(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

std::string location(const site::Response& response) {
  for (const auto& [name, value] : response.headers)
    if (name == "Location") return value;
  return {};
}

/// The permanent link that a clause's page gives.
std::string permanent_link(const std::string& page) {
  const auto at = page.find("/id/clause/");
  return page.substr(at, std::string_view("/id/clause/").size() + 16);
}

}  // namespace

TEST_CASE("a renumbered rule book is imported for these tests") { CHECK(rules().report.refused == 0); }

TEST_CASE("a number that another clause has now says so and leads to the one it was") {
  const auto page = rules().get("/en/t/rules/clause/para_1").body;
  CHECK(has(page, "Two languages"));
  CHECK(has(page, "Until 1 January 2022 this number stood for another clause."));
}

TEST_CASE("a permanent link survives renumbering") {
  const auto old = rules().get("/en/t/rules/clause/para_1?v=1").body;
  CHECK(has(old, "a fee that conference sets"));
  CHECK(location(rules().get(permanent_link(old))) == "/en/t/rules/clause/para_2");
}

TEST_CASE("a clause that was taken out keeps its page") {
  const auto old = rules().get("/en/t/rules/clause/para_3?v=1").body;
  CHECK(has(old, "A dance is held"));
  CHECK(has(old, "it was taken out on 1 January 2022"));
  CHECK(location(rules().get(permanent_link(old))) == "/en/t/rules/clause/para_3?v=1");
}

TEST_CASE("the page of a clause tells which motion brought in which words") {
  const auto page = rules().get("/en/t/rules/clause/para_2").body;
  CHECK(has(page, "<sup><a href=\"#wording-2\">2</a></sup>"));
  CHECK(has(page, "<del>conference</del>"));
  CHECK(has(page, "by Motion seven"));
}

TEST_CASE("references are links, and the clause referred to says by whom") {
  CHECK(has(rules().get("/en/t/rules/clause/para_3").body, "<a href=\"/en/t/rules/clause/para_2\">rule 2</a>"));
  CHECK(has(rules().get("/en/t/rules/clause/para_2").body, "Referred to by"));
}

TEST_CASE("a relation to a clause is shown on both sides") {
  CHECK(has(rules().get("/en/t/m7").body, "Rules, Clause 1"));
  CHECK(has(rules().get("/en/t/rules/clause/para_2").body, "Motion seven"));
}

TEST_CASE("a text as known on a day leaves out what was recorded later") {
  CHECK(rules().get("/en/t/rules/at/2023-01-01?known-at=2019-01-01").status == 404);
  CHECK(has(rules().get("/en/t/rules/at/2023-01-01?known-at=2026-12-31").body, "This is the text as known here on 31 December 2026"));
}
