// How well searches rank, on test collections, next to a bare FTS5 table with Porter stems over the same documents in
// the same run:  relevance FOLDER…   (each with docs.jsonl, queries.jsonl, qrels.tsv)

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>

#include "collection.h"
#include "corpus.h"
#include "search/search.h"

namespace {

constexpr std::size_t kDepth = 100;

using Runs = std::map<std::string, bench::Run>;

Runs searched(store::Connection& db, const bench::Collection& collection) {
  Runs runs;
  for (const auto& query : collection.queries) {
    search::Request request{.query = search::parse_query(query.text), .today = *text::Date::parse("2026-01-01"), .at = {}};
    request.per_page = kDepth;
    request.limit = std::chrono::minutes(1);  // measured to the end
    for (const auto& hit : search::search(db, request).hits)
      runs[query.id].push_back(collection.documents[std::strtoull(hit.ref.c_str() + 1, nullptr, 10)].id);
  }
  return runs;
}

// Every word of the query, joined by OR.
std::string bare_expression(const std::string& text) {
  std::string out;
  std::string word;
  const auto close = [&] {
    if (!word.empty()) out += (out.empty() ? "\"" : " OR \"") + word + '"';
    word.clear();
  };
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0 || byte >= 0x80) word += c;
    else close();
  }
  close();
  return out;
}

Runs bare(store::Connection& db, const bench::Collection& collection) {
  store::Transaction transaction(db);
  db.script("CREATE VIRTUAL TABLE temp.bare USING fts5(title, text, tokenize='porter unicode61')");
  for (std::size_t i = 0; i < collection.documents.size(); ++i)
    db.run("INSERT INTO bare(rowid, title, text) VALUES (?1, ?2, ?3)", i, collection.documents[i].title, collection.documents[i].text);
  Runs runs;
  for (const auto& query : collection.queries) {
    const std::string match = bare_expression(query.text);
    if (match.empty()) continue;
    store::Statement rows = db.prepare("SELECT rowid FROM bare WHERE bare MATCH ?1 ORDER BY bm25(bare) LIMIT ?2");
    rows.bind(match, kDepth);
    while (rows.step()) runs[query.id].push_back(collection.documents[static_cast<std::size_t>(rows.integer(0))].id);
  }
  return runs;
}

void print(const char* what, const bench::Quality& q) {
  fmt::print("  {:<12} nDCG@10 {:.4f}   MAP {:.4f}   Recall@100 {:.4f}\n", what, q.ndcg10, q.map, q.recall100);
}

void run(const std::string& folder) {
  const bench::Collection collection = bench::read_collection(folder);
  bench::ScratchStore store;
  bench::import(*store, collection);
  Runs own;
  {
    const auto reader = store->read();
    own = searched(*reader, collection);
  }
  const bench::Quality quality = bench::judge(collection, own);
  const auto writer = store->write();
  const bench::Quality baseline = bench::judge(collection, bare(*writer, collection));
  fmt::print("{}: {} documents, {} queries\n", std::filesystem::path(folder).filename().string(), collection.documents.size(),
             collection.queries.size());
  print("Safbwynt", quality);
  print("bare FTS5", baseline);
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: relevance FOLDER…\n");
    return 64;
  }
  try {
    for (int i = 1; i < argc; ++i) run(argv[i]);
  } catch (const std::exception& error) {
    fmt::print(stderr, "relevance: {}\n", error.what());
    return 70;
  }
}
