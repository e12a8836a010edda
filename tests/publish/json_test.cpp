#include "publish/json.h"

#include <doctest/doctest.h>

#include "tests/publish/json_shape.h"

using publish::Json;
using publish_test::shape;

namespace {

search::ClauseHit clause_hit() {
  search::ClauseHit clause;
  clause.id = "abcdefgh23456777";
  clause.eid = "para_2";
  clause.label = "2.";
  clause.text = "Rents < wages";
  clause.marks = {{0, 5}};
  clause.cut_after = true;
  clause.force = "in_force";
  clause.score = 1.5;
  return clause;
}

search::TextHit text_hit() {
  search::TextHit hit;
  hit.ref = "cwm-2024-m03";
  hit.kind = "motion";
  hit.title = "Rents & homes";
  hit.lang = "en";
  hit.force = "in_force";
  hit.provenance = "sample";
  hit.version = 1;
  hit.score = 2.5;
  hit.clauses = {clause_hit()};
  return hit;
}

search::Results results() {
  search::Results results;
  results.total = 1;
  results.total_clauses = 1;
  results.hits = {text_hit()};
  results.facets["kind"] = {{"motion", 1}};
  results.answer = search::Answer{text_hit(), "2024-03-16", "stated"};
  results.jumps = {{.ref = "cwm-2024-m03", .eid = "para_2", .title = "Rents", .label = "2.", .exact = true}};
  return results;
}

constexpr std::string_view kTextHit =
    "ref:string title:string title_html:string kind:string force:string lang:string other_lang:null body:null stage:null "
    "decision:null decided_on:null provenance:string version:number superseded_by:null score:number clauses:array "
    "more_clauses:number matched:array";

}  // namespace

TEST_CASE("search results keep their keys and types") {
  const auto json = publish::results_json(results(), search::parse_query("rents"));
  CHECK(shape(json) ==
        "query:string total:number total_clauses:number facets:object answer:object jumps:array read_both_ways:array expansions:array corrections:array offers:array any_word:boolean "
        "prefix:boolean cut_short:boolean results:array");
  CHECK(shape(json["facets"]) == "kind:array force:array body:array lang:array year:array");
  CHECK(shape(json["facets"]["kind"][0]) == "value:string count:number");
  CHECK(shape(json["results"][0]) == kTextHit);
  CHECK(shape(json["results"][0]["clauses"][0]) ==
        "id:string eid:string label:string heading:null html:string text:string force:string valid_from:null valid_to:null "
        "score:number");
  CHECK(shape(json["answer"]) == std::string(kTextHit) + " since:string reason:string");
  CHECK(shape(json["jumps"][0]) == "ref:string eid:string title:string label:string exact:boolean");
}

TEST_CASE("the html of a hit is escaped and marks what matched") {
  const auto json = publish::results_json(results(), {});
  const auto clause = json["results"][0]["clauses"][0];
  const auto html = clause["html"].get<std::string>();
  CHECK(html.find("<mark>Rents</mark> &lt; wages") != std::string::npos);
  CHECK(clause["text"] == "Rents < wages");
  CHECK(json["results"][0]["title_html"] == "Rents &amp; homes");
}

TEST_CASE("a search without an answer says null and still has every facet") {
  const auto json = publish::results_json({}, {});
  CHECK(json["answer"].is_null());
  CHECK(json["results"].is_array());
  CHECK(json["results"].empty());
  CHECK(json["facets"].size() == 5);
}

TEST_CASE("an import keeps its keys and types") {
  versioning::DocumentReport document;
  document.file = "a.md";
  document.outcome = versioning::Outcome::refused;
  document.cleanings["soft_hyphen"] = 2;
  document.problems = {{"a.md", 3, 7, text::Severity::error, "the kind is not known", "kind: mtion"}};
  versioning::ImportReport report;
  report.refused = 1;
  report.documents = {document};
  const auto json = publish::import_json(report);
  CHECK(shape(json) ==
        "new:number new_versions:number attested:number unchanged:number refused:number facts_changed:number "
        "dry_run:boolean documents:array problems:array proposed:array confirmed:boolean confirmation:null batch:null");
  CHECK(shape(json["documents"][0]) ==
        "file:string ref:null lang:null title:null outcome:string version:null clauses:number cleanings:object "
        "changed:array uncertain:array problems:array");
  CHECK(json["documents"][0]["outcome"] == "refused");
  CHECK(json["documents"][0]["cleanings"]["soft_hyphen"] == 2);
  CHECK(shape(json["documents"][0]["problems"][0]) ==
        "file:string line:number column:number severity:string message:string excerpt:string");
}

TEST_CASE("a batch in an import report says who and with what") {
  versioning::ImportReport report;
  report.batch = store::Batch{};
  CHECK(shape(publish::import_json(report)["batch"]) ==
        "id:number recorded_at:string actor:string tool:string hash:string");
}

TEST_CASE("severities are named") {
  struct Row {
    text::Severity severity;
    const char* name;
  };
  for (const Row& row : {Row{text::Severity::error, "error"}, {text::Severity::warning, "warning"},
                         {text::Severity::note, "note"}}) {
    CAPTURE(row.name);
    CHECK(publish::problems_json({{"f", 1, 1, row.severity, "m", ""}})[0]["severity"] == row.name);
  }
}

TEST_CASE("a verification keeps its keys and types") {
  const auto json = publish::verify_json({.content_root = text::sha256("a"), .head = text::sha256("b"), .batches = 2,
                                          .problems = {"one", "two"}});
  CHECK(shape(json) == "content_root:string head:string batches:number problems:array");
  CHECK(json["content_root"] == text::sha256("a").hex());
  CHECK(json["problems"] == Json::array({"one", "two"}));
}

TEST_CASE("a history keeps its keys and types") {
  versioning::HistoryEntry entry;
  entry.version.n = 3;
  entry.version.reason = "amendment";
  entry.from = text::Date::parse("2021-11-06");
  entry.attestations.emplace_back().seen_on = text::Date::parse("2022");
  const auto json = publish::history_json(store::Work{0, "rules", "constitution"}, {{"en", {entry}}});
  CHECK(shape(json) == "ref:string kind:string series:array");
  CHECK(shape(json["series"][0]) == "lang:string versions:array");
  const auto version = json["series"][0]["versions"][0];
  CHECK(shape(version) ==
        "version:number title:string reason:string adopted_on:null effective_from:null from:string to:null "
        "corrected:boolean taken_back:boolean changed_by:null provenance:string reviewed:boolean root:string clauses:number same:number "
        "reworded:number added:number removed:number attestations:array");
  CHECK(version["from"] == "2021-11-06");
  CHECK(shape(version["attestations"][0]) == "seen_on:string source:string");
}

TEST_CASE("a meeting keeps its keys and types") {
  store::Meeting meeting;
  meeting.ref = "cwm-2024";
  meeting.agenda = {{.label = "1.", .ref = "cwm-2024-m03", .title = "Rents"}};
  const auto json = publish::meeting_json(meeting);
  CHECK(shape(json) ==
        "ref:string kind:string title:string title_cy:null body:null meeting_kind:null held_from:null held_to:null place:null "
        "agenda:array");
  CHECK(shape(json["agenda"][0]) == "label:string ref:string title:string");
}

TEST_CASE("ill-formed bytes are replaced and Welsh stays as it is") {
  CHECK(publish::print(Json("t\xc5\xb7 h\xff")) == "\"t\xc5\xb7 h\xef\xbf\xbd\"\n");
}
