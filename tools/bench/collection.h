#pragma once
// A test collection: documents, questions and which documents answer them.

#include <map>
#include <string>
#include <vector>

#include "store/store.h"

namespace bench {

struct Collection {
  struct Item {
    std::string id, title, text;
  };
  std::vector<Item> documents;
  std::vector<Item> queries;                            // without title
  std::map<std::string, std::map<std::string, double>> grades;  // by query, then document
};

/// Reads docs.jsonl, queries.jsonl and qrels.tsv of a folder; std::runtime_error names what is wrong.
Collection read_collection(const std::string& folder);

/// Imports each document as a text of one clause.  Its ref is "d" and its number in the collection: ids may be words.
void import(store::Store& store, const Collection& collection);

/// The ids of what was found for a query, best first.
using Run = std::vector<std::string>;

struct Quality {
  double ndcg10 = 0, map = 0, recall100 = 0;  // means over the queries that have an answer
};
Quality judge(const Collection& collection, const std::map<std::string, Run>& runs);

}  // namespace bench
