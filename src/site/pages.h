#pragma once
// The pages: each answers one route.  Captured parts of the address stand in visit.captured.

#include <string>

#include "site/message.h"
#include "site/visit.h"

namespace site {

Response home_page(const Visit& visit);
Response search_page(const Visit& visit);       // and .json .csv .atom
Response suggest_answer(const Visit& visit);    // ?q= → JSON
Response text_page(const Visit& visit);         // ref; and .json .md
Response version_page(const Visit& visit);      // ref, n; and .json .md
Response as_at_page(const Visit& visit);        // ref, date; and .json .md
Response as_at_form(const Visit& visit);        // ref; the date as ?on= → its page
Response clause_page(const Visit& visit);       // ref, eid; ?v= for one that no longer stands, ?was= an older number
Response history_page(const Visit& visit);      // ref; and .json
Response compare_form(const Visit& visit);      // ref; ?from=&to= → the comparison
Response compare_page(const Visit& visit);      // ref, "3..4"; and .json
Response both_page(const Visit& visit);         // ref
Response changes_page(const Visit& visit);      // and .atom
Response browse_page(const Visit& visit);
Response about_page(const Visit& visit);

Response permanent_clause(const Visit& visit);  // clause id → the clause
Response start(const Visit& visit);             // → home in the reader's language
Response asset(const Visit& visit);             // hash, name
Response health(const Visit& visit);
Response robots(const Visit& visit);
Response open_search(const Visit& visit);

/// Says what is wrong in the words of "error.{status}" and `explanation`, and offers the nearest refs.
struct Failure {
  int status = 404;
  std::string explanation;  // empty: the words of "error.{status}_words"
  std::string ref;          // the unknown ref to look near, empty if the ref is not at fault
};
Response error_page(const Visit& visit, const Failure& failure);

/// To another address: 303 for another thing, 301 for the same thing under its true name.
Response redirect(int status, std::string location);

}  // namespace site
