#include "store/search_index.h"

#include <fmt/format.h>

#include <array>

#include "store/derive.h"

namespace store {
namespace {

constexpr std::array<SearchIndex, 3> kIndexes = {{{"fts_en", "en"}, {"fts_cy", "cy"}, {"fts_xx", "xx"}}};

// The statements of one index, written once.
struct IndexSql {
  std::string insert;
  std::string remove;
  std::string check;
  std::string rewrite;
};

const IndexSql& sql_of(const SearchIndex& index) {
  static const auto kSql = [] {
    std::array<IndexSql, kIndexes.size()> all;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const std::string_view table = kIndexes[i].table;
      all[i].insert = fmt::format("INSERT INTO {}(rowid, title, heading, text) VALUES (?1, ?2, ?3, ?4)", table);
      // FTS5 undoes the postings of exactly these texts.
      all[i].remove = fmt::format("INSERT INTO {0}({0}, rowid, title, heading, text) VALUES ('delete', ?1, ?2, ?3, ?4)", table);
      // With rank 1 the index is compared with its content, not only with itself.
      all[i].check = fmt::format("INSERT INTO {0}({0}, rank) VALUES ('integrity-check', 1)", table);
      all[i].rewrite = fmt::format("INSERT INTO {0}({0}) VALUES ('rebuild')", table);
    }
    return all;
  }();
  return kSql[static_cast<std::size_t>(&index - kIndexes.data())];
}

bool is_of(std::string_view tag, std::string_view language) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return tag.size() >= 2 && lower(tag[0]) == language[0] && lower(tag[1]) == language[1] && (tag.size() == 2 || tag[2] == '-');
}

}  // namespace

std::span<const SearchIndex> search_indexes() { return kIndexes; }

const SearchIndex& index_for(std::string_view lang) {
  if (is_of(lang, "en")) return kIndexes[0];
  if (is_of(lang, "cy")) return kIndexes[1];
  return kIndexes[2];
}

void add_search_row(Connection& db, const SearchRow& row) {
  db.run(R"(
    INSERT INTO search_row(work, lang, version, ord, clause, eid, label, force_eid, valid_from, valid_to, last, title,
                           heading, text)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14))",
         row.work, row.lang, row.version, row.order, row.clause, row.eid, row.label, row.force_eid, row.valid_from,
         row.valid_to, row.last ? 1 : 0, row.title, row.heading, row.text);
  db.run(sql_of(index_for(row.lang)).insert, db.last_insert_id(), row.title, row.heading, row.text);
}

void remove_search_rows(Connection& db, Id work) {
  Statement rows = db.prepare("SELECT id, lang, title, heading, text FROM search_row WHERE work = ?1");
  rows.bind(work);
  while (rows.step()) {
    const SearchIndex& index = index_for(rows.text(1));
    db.run(sql_of(index).remove, rows.integer(0), rows.text(2), rows.text(3), rows.text(4));
  }
  db.run("DELETE FROM search_row WHERE work = ?1", work);
}

void rewrite_indexes(Connection& db) {
  for (const SearchIndex& index : kIndexes) db.run(sql_of(index).rewrite);
}

std::vector<std::string> check_indexes(Connection& db) {
  std::vector<std::string> problems;
  for (const SearchIndex& index : kIndexes) {
    try {
      db.run(sql_of(index).check);
    } catch (const Error& error) {
      // Here the failure is the answer.
      problems.push_back(fmt::format("the search index {} does not match its texts: run safbwynt rebuild ({})", index.table,
                                     error.what()));
    }
  }
  return problems;
}

}  // namespace store
