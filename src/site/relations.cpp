#include "site/relations.h"

#include "site/links.h"
#include "versioning/relation_place.h"

namespace site {
namespace {

/// One relation as seen from the text on the page.
struct Tie {
  std::string ref;     // of the other text
  std::string clause;  // eId there, of the relation's day
  std::string own;     // eId here
  std::string words;
  std::optional<text::Date> day;
};

std::vector<Tie> ties(const Visit& visit, const std::string& ref) {
  std::vector<Tie> all;
  for (const auto& r : store::relations_from(visit.db, ref))
    all.push_back({r.to, r.to_clause, r.from_clause, visit.words().word("relation", r.type), r.valid_from});
  for (const auto& r : store::relations_to(visit.db, ref))
    all.push_back({r.from, r.from_clause, r.to_clause, visit.words().word("relation.back", r.type), r.valid_from});
  return all;
}

/// Where the other end is today: its clause if it still stands, else the clause by its permanent id.
std::string href_of(const Visit& visit, const Tie& tie, const std::optional<versioning::FoundClause>& clause) {
  if (!clause) return text_link(visit.lang, tie.ref);
  return clause->eid.empty() ? path_of({"id", "clause", clause->clause}) : clause_link(visit.lang, tie.ref, clause->eid);
}

View tie_view(const Visit& visit, const Reading& reading, const Tie& tie) {
  const auto& words = visit.words();
  const auto title = title_of(visit, tie.ref);
  const auto there = versioning::clause_of_relation(visit.db, tie.ref, tie.clause, tie.day, visit.today);
  const auto here = versioning::clause_of_relation(visit.db, reading.work.ref, tie.own, tie.day, visit.today);
  auto said = title ? tie.words : tie.words + ", " + words.at("relation_not_held");
  if (here) said = words.clause(here->label) + ": " + said;
  return View()
      .set("title", (title ? title->words : tie.ref) + (there ? ", " + words.clause(there->label) : ""))
      .set("href", title ? href_of(visit, tie, there) : "")
      .set("title_lang", title ? marked_language(visit, title->lang) : "")
      .set("words", said);
}

std::vector<View> section(const Visit& visit, std::vector<View> works) {
  if (works.empty()) return {};
  return {View().set("heading", visit.words().at("relations")).set("works", works)};
}

}  // namespace

std::vector<View> relations_list(const Visit& visit, const Reading& reading) {
  std::vector<View> works;
  for (const auto& tie : ties(visit, reading.work.ref)) works.push_back(tie_view(visit, reading, tie));
  return section(visit, std::move(works));
}

std::vector<View> relations_list(const Visit& visit, const Reading& reading, const std::string& clause) {
  std::vector<View> works;
  for (const auto& tie : ties(visit, reading.work.ref)) {
    const auto here = versioning::clause_of_relation(visit.db, reading.work.ref, tie.own, tie.day, visit.today);
    if (here && here->clause == clause) works.push_back(tie_view(visit, reading, tie));
  }
  return section(visit, std::move(works));
}

std::string replaced_by(const Visit& visit, const Reading& reading) {
  for (const auto& relation : store::relations_to(visit.db, reading.work.ref))
    if (relation.type == "supersedes" && relation.to_clause.empty())
      if (const auto title = title_of(visit, relation.from)) return title->words;
  return {};
}

}  // namespace site
