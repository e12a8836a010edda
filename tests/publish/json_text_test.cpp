#include <doctest/doctest.h>

#include "publish/json.h"
#include "store/read.h"
#include "tests/publish/json_shape.h"
#include "tests/store/temporary.h"

using publish_test::shape;

namespace {

constexpr std::string_view kMotion = R"(---
ref: cwm-2024-m03
kind: motion
title: Rents that follow wages
body: Cwm Enghraifft
decision: carried_in_parts
decided_on: 2024-03-16
parts: ["2=lost"]
topics: [housing, housing/rents]
effective_from: 2024-03-16
supersedes: [cwm-2019-m01]
---

1. Rents *must* follow wages & no more.

2. The council builds 200 homes.
)";

publish::Json motion_json() {
  store_test::TemporaryStore temporary;
  versioning::ImportOptions options;
  options.head = store_test::head();
  {
    versioning::Importer importer(temporary.store, options);
    importer.add({.name = "m03.md", .bytes = std::string(kMotion), .stem = "m03", .effective_from = {}});
    const auto report = importer.finish();
    REQUIRE(report.new_texts == 1);
  }
  const auto db = temporary.store.read();
  const auto work = store::find_work(*db, "cwm-2024-m03").value();
  const auto version = store::version(*db, work.id, "en", 1).value();
  return publish::text_json(*db, work, version, store_test::today());
}

}  // namespace

TEST_CASE("a text keeps its keys and types") {
  const auto json = motion_json();
  CHECK(shape(json) ==
        "ref:string kind:string title:string lang:string languages:array version:number on:string force:string "
        "binds:boolean since:string reason:string effective_from:string adopted_on:null authority:null changed_by:null "
        "provenance:string reviewed:boolean root:string source:object facts:object relations:array clauses:array");
  CHECK(shape(json["source"]) == "name:string url:null page:null taken_on:null checked_by:null sha256:string");
  CHECK(shape(json["relations"][0]) ==
        "from:string from_clause:null type:string to:string to_clause:null valid_from:string");
  CHECK(shape(json["clauses"][0]) ==
        "id:string eid:string label:string computed:string kind:string level:number role:string parent:null force:string "
        "heading:null html:string text:string markdown:string redacted:boolean");
}

TEST_CASE("a clause is given as markup, as plain text and as it was written") {
  const auto clause = motion_json()["clauses"][0];
  CHECK(clause["html"].get<std::string>().find("<em>must</em> follow wages &amp; no more") != std::string::npos);
  CHECK(clause["text"] == "Rents must follow wages & no more.");
  CHECK(clause["markdown"] == "Rents *must* follow wages & no more.");
}

TEST_CASE("facts of several values are lists") {
  const auto facts = motion_json()["facts"];
  CHECK(facts["topics"] == publish::Json::array({"housing", "housing/rents"}));
  CHECK(facts["body"] == "Cwm Enghraifft");
}

TEST_CASE("a part that was lost does not bind while the rest does") {
  const auto clauses = motion_json()["clauses"];
  CHECK(clauses[0]["force"] == "in_force");
  CHECK(clauses[1]["force"] != "in_force");
}
