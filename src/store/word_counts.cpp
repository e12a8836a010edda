#include "store/word_counts.h"

#include <fmt/format.h>

namespace store {
namespace {

// A reader may write nothing, not even what vanishes with its connection.
class TemporaryTables {
 public:
  explicit TemporaryTables(Connection& db) : db_(db) {
    Statement asked = db.prepare("PRAGMA query_only");
    query_only_ = asked.step() && asked.integer(0) != 0;
    if (query_only_) asked.reset(), db_.script("PRAGMA query_only = OFF");
  }
  ~TemporaryTables() {
    if (query_only_) db_.script("PRAGMA query_only = ON");
  }
  TemporaryTables(const TemporaryTables&) = delete;
  TemporaryTables& operator=(const TemporaryTables&) = delete;

 private:
  Connection& db_;
  bool query_only_ = false;
};

}  // namespace

// fts5vocab is a table of its own, here one that only this connection sees.
std::vector<WordCount> word_counts(Connection& db, std::string_view table) {
  const TemporaryTables allowed(db);
  db.script(fmt::format("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words_of_{0} USING fts5vocab('main', '{0}', 'row')", table));
  std::vector<WordCount> out;
  // Exact keys begin with "=" (language/analyser.h), and ">" is the character behind it.
  Statement words = db.prepare(fmt::format("SELECT term, doc FROM temp.words_of_{} WHERE term > '=' AND term < '>'", table));
  while (words.step()) out.push_back({words.str(0).substr(1), static_cast<std::uint32_t>(words.integer(1))});
  return out;
}

}  // namespace store
