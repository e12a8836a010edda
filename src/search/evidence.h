#pragma once
// What speaks for a clause as the answer: where it holds each word of the query, and in which form.

#include <array>
#include <string>
#include <vector>

#include "search/wordings.h"

namespace search {

/// How a word of the query stands somewhere, the weakest first.
enum class Held { nowhere, near, synonym, translated, renamed, derived, inflected, exact };

/// One word or phrase of the query in one clause.
struct Holding {
  Held text = Held::nowhere;     // the clause itself
  Held above = Held::nowhere;    // what it continues: "Rent controls should mean:"
  Held heading = Held::nowhere;
  Held title = Held::nowhere;
  std::size_t begin = 0;         // its first place in the text of the clause
  std::size_t end = 0;
};

/// A word or phrase of the query as an index knows it.
struct Asked {
  std::string words;
  std::size_t rows = 0;  // that hold it
  bool known = false;    // a word of the language of that index
  bool common = false;   // says little (common_words.h)
};

/// The words of a query, as the two languages know them.
struct Reading {
  std::array<std::vector<Asked>, kIndexCount> asked;  // by index and group
  std::array<std::size_t, kIndexCount> rows{};        // in each index
  Index lang = Index::en;                             // of the query
};
Reading read_words(store::Connection& db, const Request& request, const Library& library, const Found& found);

/// A clause that binds, with what speaks for it.
struct Weighed {
  const Candidate* candidate = nullptr;
  const Wording* wording = nullptr;
  std::string role;         // as store::version_clause has them
  std::string kind;
  std::string above;        // the words of the clauses it continues
  bool binds = false;
  std::vector<Holding> held;  // by group of the query
};

/// Where no clause differs from its text in force, asking for the text spares reading the parts it was carried in.
bool in_parts(const WorkFacts& work);
inline text::Date day_asked(const Request& request) { return request.at ? *request.at : request.today; }

/// The likeliest clauses that pass the filters.  REQUIRES: the texts, and what was found, outlive it.
std::vector<Weighed> weigh(const Texts& texts, const Request& request, const Reading& reading);

}  // namespace search
