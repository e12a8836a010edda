#pragma once
// A small hand-made store to search in.

#include <map>
#include <string>
#include <vector>

#include "search/search.h"
#include "tests/store/temporary.h"

namespace search_tests {

struct Text {
  std::string ref;
  std::string title;
  std::vector<std::string> clauses;
  std::string kind = "policy_position";
  std::string lang = "en";
  std::string effective_from = "2020-01-01";
  std::string provenance = "official";
  std::map<std::string, std::string> facts = {};  // field → value; "force" defaults to in_force
  std::vector<std::string> labels = {};           // one a clause; default 1. 2. 3.
};

class Library {
 public:
  explicit Library(store::Audience audience = store::Audience::everyone) : files_(audience) {}
  Library(std::initializer_list<Text> texts) {
    for (const Text& text : texts) add(text);
  }

  /// A first version, or a further one of a ref that is held; facts count with the first.
  void add(const Text& text);
  void relate(const std::string& from, const std::string& type, const std::string& to);

  search::Results search(std::string_view typed) { return search(request(typed)); }
  search::Results search(const search::Request& request) { return search::search(*files_.store.read(), request); }
  static search::Request request(std::string_view typed);

  store_test::TemporaryStore& files() { return files_; }

 private:
  store_test::TemporaryStore files_;
};

/// The refs of the results in their order: "a b c".
std::string refs(const search::Results& results);
/// The clause with its marked ranges in brackets: "We support [rent] [controls]."
std::string marked(const std::string& text, const std::vector<search::Range>& marks);
inline std::string marked(const search::ClauseHit& clause) { return marked(clause.text, clause.marks); }
/// The values of a facet with their counts: "motion 2, policy_position 1".
std::string facet(const search::Results& results, const std::string& key);

}  // namespace search_tests
