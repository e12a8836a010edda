#include "search/retrieval.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "store/search_index.h"

namespace search {
namespace {

// Weights of title, heading and text in bm25().  Titles here are a few words that name the subject and FTS5 measures
// the length of the row as a whole, so a word of the title counts a little more than one of the text.
constexpr std::string_view kWeights = "1.5, 1.2, 1.0";

// More rows than anybody reads; what bounds memory when a word stands in nearly all of them.
constexpr std::size_t kMostRows = 50'000;

// Takes the deadline off again, whatever happens.
class UnderDeadline {
 public:
  UnderDeadline(store::Connection& db, Deadline deadline) : db_(db) { db_.set_deadline(deadline); }
  ~UnderDeadline() { db_.set_deadline(std::nullopt); }
  UnderDeadline(const UnderDeadline&) = delete;
  UnderDeadline& operator=(const UnderDeadline&) = delete;

 private:
  store::Connection& db_;
};

std::string_view lang_of(Index index) {
  switch (index) {
    case Index::en: return "en";
    case Index::cy: return "cy";
    case Index::xx: return "xx";
  }
  return {};
}

std::string table(Index index) { return std::string(store::index_for(lang_of(index)).table); }

// Runs `read` until it is done or the deadline stops it; false if it was stopped.  A query that takes too long is no
// error: the reader gets what was found until then.
template <class Read>
bool finished(store::Connection& db, Deadline deadline, Read read) {
  const UnderDeadline limit(db, deadline);
  try {
    read();
    return true;
  } catch (const store::Error& error) {
    if (!error.is_interrupt()) throw;
    return false;
  }
}

std::vector<std::int64_t> matching_rows(store::Connection& db, Index index, const std::string& match, Deadline deadline) {
  std::vector<std::int64_t> rows;
  static_cast<void>(finished(db, deadline, [&] {
    const std::string fts = table(index);
    store::Statement found = db.prepare("SELECT rowid FROM " + fts + " WHERE " + fts + " MATCH ?1 ORDER BY rowid");
    found.bind(match);
    while (found.step()) rows.push_back(found.integer(0));
  }));
  return rows;
}

}  // namespace

const language::Analyser& analyser_of(Index index) { return language::analyser_for(lang_of(index)); }

Index index_of(std::string_view lang) {
  const auto* const index = std::find_if(std::begin(kIndexes), std::end(kIndexes), [&](Index i) {
    return store::index_for(lang).table == store::index_for(lang_of(i)).table;
  });
  return index == std::end(kIndexes) ? Index::xx : *index;
}

Retrieved retrieve(store::Connection& db, Index index, const Wanted& wanted, Need need, Deadline deadline) {
  Retrieved out;
  const bool complete = finished(db, deadline, [&] {
    const std::string fts = table(index);
    // bm25() is negative, the best the smallest.
    store::Statement found = db.prepare("SELECT rowid, -bm25(" + fts + ", " + std::string(kWeights) + ") FROM " + fts +
                                        " WHERE " + fts + " MATCH ?1");
    found.bind(match_expression(wanted, need));
    while (out.rows.size() < kMostRows && found.step()) out.rows.push_back({found.integer(0), found.real(1)});
  });
  out.cut_short = !complete || out.rows.size() == kMostRows;
  return out;
}

std::vector<std::int64_t> rows_with_own_match(store::Connection& db, Index index, const Wanted& wanted, Deadline deadline) {
  return matching_rows(db, index, "{heading text} : (" + match_expression(wanted, Need::any) + ")", deadline);
}

std::vector<std::int64_t> excluded_rows(store::Connection& db, Index index, const Wanted& wanted, Deadline deadline) {
  return matching_rows(db, index, match_expression(wanted.excluded), deadline);
}

bool has_any(store::Connection& db, Index index, const Group& group, Deadline deadline) {
  bool any = true;
  static_cast<void>(finished(db, deadline, [&] {
    const std::string fts = table(index);
    store::Statement found = db.prepare("SELECT 1 FROM " + fts + " WHERE " + fts + " MATCH ?1 LIMIT 1");
    found.bind(match_expression(group));
    any = found.step();
  }));
  return any;
}

}  // namespace search
