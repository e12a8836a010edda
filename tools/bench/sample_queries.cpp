#include "sample_queries.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "search/question_words.h"

namespace bench {
namespace {

constexpr std::size_t kOfEach = 5;

struct Word {
  std::string text;
  double rows = 0;
};

bool is_plain(std::string_view word) {
  return word.size() >= 5 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// The words of the index (its exact keys), by the number of rows.
std::vector<Word> vocabulary(store::Connection& db) {
  db.script("CREATE VIRTUAL TABLE temp.bench_words USING fts5vocab(main, fts_en, row)");
  std::vector<Word> words;
  {
    store::Statement rows = db.prepare("SELECT substr(term, 2), doc FROM bench_words WHERE term >= '=' AND term < '>'");
    while (rows.step())
      if (is_plain(rows.text(0)) && search::weight_of(rows.text(0)) == search::Weight::full)
        words.push_back({rows.str(0), rows.real(1)});
  }
  db.script("DROP TABLE temp.bench_words");
  std::stable_sort(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.rows > b.rows; });
  return words;
}

// The words nearest to being in so many rows.
std::vector<std::string> near(const std::vector<Word>& words, double rows) {
  std::vector<Word> sorted = words;
  std::stable_sort(sorted.begin(), sorted.end(), [&](const Word& a, const Word& b) {
    return std::abs(std::log(a.rows / rows)) < std::abs(std::log(b.rows / rows));
  });
  std::vector<std::string> out;
  for (std::size_t i = 0; i < std::min(kOfEach, sorted.size()); ++i) out.push_back(sorted[i].text);
  return out;
}

double row_count(store::Connection& db) {
  store::Statement count = db.prepare("SELECT count(*) FROM search_row");
  return count.step() ? count.real(0) : 0;
}

// Two words as they follow each other in some row that holds the first.
std::vector<std::string> phrases(store::Connection& db, const std::vector<std::string>& words) {
  std::vector<std::string> out;
  for (const std::string& word : words) {
    store::Statement rows = db.prepare("SELECT text FROM search_row WHERE text LIKE ?1 LIMIT 1");
    rows.bind("% " + word + " _____%");
    if (!rows.step()) continue;
    const std::string text = rows.str(0);
    const std::size_t at = text.find(' ' + word + ' ');
    if (at == std::string::npos) continue;
    const std::size_t next = at + word.size() + 2;
    const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz", next);
    out.push_back('"' + text.substr(at + 1, std::min(end, text.size()) - at - 1) + '"');
  }
  return out;
}

// Beginnings of words that are no words, not even after stemming: one letter short of a rare one.
std::vector<std::string> beginnings(const std::vector<std::string>& rare, const std::vector<Word>& words) {
  std::set<std::string> known;
  for (const Word& word : words) known.insert(word.text);
  std::vector<std::string> out;
  for (const std::string& word : rare) {
    std::string begin = word.substr(0, word.size() / 2 + 1);
    while (begin.size() > 3 && known.contains(begin)) begin.pop_back();
    out.push_back(begin);
  }
  return out;
}

std::vector<std::string> combined(const std::vector<std::vector<std::string>>& columns, const std::string& before) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < kOfEach; ++i) {
    std::string query = before;
    for (const auto& column : columns)
      if (i < column.size()) query += (query.empty() ? "" : " ") + column[i];
    out.push_back(std::move(query));
  }
  return out;
}

}  // namespace

std::vector<Shape> sample_queries(store::Connection& db) {
  const double rows = row_count(db);
  const std::vector<Word> words = vocabulary(db);
  const auto share = [&](double part) { return near(words, std::max(1.0, rows * part)); };
  const auto rare = near(words, 5);
  return {{"rare word", rare},
          {"common word", share(0.2)},
          {"two words", combined({share(0.1), share(0.02)}, "")},
          {"phrase", phrases(db, share(0.05))},
          {"prefix", beginnings(rare, words)},
          {"six-word question", combined({share(0.2), share(0.1), share(0.05), share(0.03), share(0.01), share(0.003)}, "what is our policy on")}};
}

}  // namespace bench
