#include "search/similar.h"

#include <algorithm>
#include <map>

#include "search/question_words.h"
#include "search/resemblance.h"
#include "search/retrieval.h"
#include "search/row_judge.h"
#include "search/snapshot.h"
#include "search/vocabulary.h"

namespace search {
namespace {

constexpr std::size_t kMostBytes = 16384;   // read of what is pasted
constexpr std::size_t kMostSought = 24;     // words: the rarest find the clause, the others tell little
constexpr std::size_t kMostRows = 40'000;   // that hold them, together: bounds the time of common words
constexpr std::size_t kMostCompared = 60;   // clauses read and compared word by word
constexpr std::size_t kMostShared = 12;     // words shown
constexpr double kLeastScore = 0.05;
/// A third of the words may have been replaced by others: that leaves between a quarter and a third of all pairs.
constexpr double kNearDuplicate = 0.22;

/// A word of the asked text.
struct Asked {
  std::string exact;  // key
  std::string sought; // key of all its forms
  std::size_t rows = 0;
};

std::string_view whole_characters(std::string_view text) {
  std::size_t end = std::min(text.size(), kMostBytes);
  while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

// The words that mean something and that some row holds, the rarest first.
std::vector<Asked> asked_words(const language::Analyser& analyser, Index index, std::string_view text, const Vocabulary& vocabulary) {
  std::map<std::string, Asked> by_exact;
  for (const language::Word& word : language::words(analyser, text, language::Purpose::index)) {
    std::string spelling = word.keys.front().substr(1);
    if (weight_of(spelling) != Weight::full) continue;
    const std::size_t rows = vocabulary.rows_of(index, spelling);
    const auto stem = std::find_if(word.keys.begin(), word.keys.end(), [](const auto& key) { return !key.starts_with('=') && !key.starts_with(':'); });
    if (rows > 0) by_exact[spelling] = {word.keys.front(), stem == word.keys.end() ? word.keys.front() : *stem, rows};
  }
  std::vector<Asked> out;
  for (auto& [spelling, asked] : by_exact) out.push_back(std::move(asked));
  std::stable_sort(out.begin(), out.end(), [](const Asked& a, const Asked& b) { return a.rows < b.rows; });
  return out;
}

Wanted rarest(const std::vector<Asked>& words) {
  Wanted out;
  std::size_t rows = 0;
  for (const Asked& word : words) {
    if (out.groups.size() == kMostSought || (!out.groups.empty() && rows + word.rows > kMostRows)) break;
    rows += word.rows;
    out.groups.push_back({Pattern{{{word.sought}}}});
  }
  return out;
}

class Comparer {
 public:
  Comparer(store::Connection& db, const SimilarRequest& request)
      : db_(db),
        request_(request),
        today_{.query = {}, .today = request.today, .at = {}},
        library_(open_library(db)),
        judge_(today_, library_),
        deadline_(std::chrono::steady_clock::now() + request.limit) {}

  std::vector<SimilarClause> run() {
    for (const Index index : kIndexes)
      if (library_.rows->count(index) > 0) compare(index);
    std::stable_sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    if (found_.size() > request_.most) found_.resize(request_.most);
    return std::move(found_);
  }

 private:
  void compare(Index index) {
    const language::Analyser& analyser = analyser_of(index);
    const std::string_view text = whole_characters(request_.text);
    const auto words = asked_words(analyser, index, text, *Vocabulary::of(db_));
    const Wanted sought = rarest(words);
    if (sought.groups.empty()) return;
    const Shingles own(analyser, text);
    for (const Candidate& candidate : nearest(Retrieval(db_, *library_.rows, deadline_).retrieve(index, sought, "")))
      add(candidate, analyser, own, words);
  }

  // By the words sought alone, which is what they are read for.
  std::vector<Candidate> nearest(Retrieved retrieved) {
    std::sort(retrieved.rows.begin(), retrieved.rows.end(),
              [](const ScoredRow& a, const ScoredRow& b) { return a.score != b.score ? a.score > b.score : a.row < b.row; });
    std::vector<Candidate> out;
    for (const ScoredRow& row : retrieved.rows) {
      if (out.size() == kMostCompared) break;
      if (!row.own_match) continue;
      if (auto candidate = judge_.judge(row.row)) out.push_back(*candidate);
    }
    return out;
  }

  void add(const Candidate& candidate, const language::Analyser& analyser, const Shingles& own, const std::vector<Asked>& words) {
    store::Statement row = db_.prepare(R"(
      SELECT clause.cid, r.eid, r.label, r.title, r.lang, r.text
      FROM search_row r JOIN clause ON clause.id = r.clause WHERE r.id = ?1)");
    row.bind(candidate.row);
    if (!row.step() || row.text(0) == request_.without) return;
    const Shingles other(analyser, row.text(5));
    const double score = resemblance(own, other);
    if (score < kLeastScore) return;
    SimilarClause found{row.str(0), candidate.work->ref, row.str(1), row.str(2), row.str(3), row.str(4), row.str(5), score, {}, false};
    for (const Asked& word : words)
      if (found.shared.size() < kMostShared && other.holds(word.exact)) found.shared.push_back(word.exact.substr(1));
    found.near_duplicate = shared_pairs(own, other) >= kNearDuplicate;
    found_.push_back(std::move(found));
  }

  store::Connection& db_;
  const SimilarRequest& request_;
  Request today_;  // of no words: what stands
  Library library_;
  RowJudge judge_;
  Deadline deadline_;
  std::vector<SimilarClause> found_;
};

}  // namespace

std::optional<ClauseWords> clause_words(store::Connection& db, std::string_view id) {
  store::Statement row = db.prepare(R"(
    SELECT clause.cid, r.text FROM clause
      JOIN search_row r ON r.work = clause.work AND r.clause = clause.id JOIN visible_work w ON w.work = clause.work
    WHERE clause.cid = ?1 ORDER BY r.last DESC, r.valid_from DESC, r.lang DESC LIMIT 1)");
  row.bind(id);
  if (!row.step()) return std::nullopt;
  return ClauseWords{row.str(0), row.str(1)};
}

std::optional<ClauseWords> clause_words(store::Connection& db, std::string_view ref, std::string_view eid) {
  store::Statement row = db.prepare(R"(
    SELECT clause.cid, r.text FROM visible_work w
      JOIN search_row r ON r.work = w.work JOIN clause ON clause.id = r.clause
    WHERE w.ref = ?1 AND r.eid = ?2 ORDER BY r.last DESC, r.valid_from DESC, r.lang DESC LIMIT 1)");
  row.bind(ref, eid);
  if (!row.step()) return std::nullopt;
  return ClauseWords{row.str(0), row.str(1)};
}

std::string text_words(store::Connection& db, std::string_view ref) {
  store::Statement row = db.prepare(R"(
    SELECT r.lang, r.text FROM visible_work w JOIN search_row r ON r.work = w.work
    WHERE w.ref = ?1 AND r.last = 1 ORDER BY r.lang DESC, r.ord)");
  row.bind(ref);
  std::string lang, out;
  while (row.step()) {
    if (lang.empty()) lang = row.str(0);
    if (row.text(0) == lang) out += row.str(1) + '\n';
  }
  return out;
}

std::vector<SimilarClause> similar_clauses(store::Connection& db, const SimilarRequest& request) {
  const Snapshot snapshot(db);
  return Comparer(db, request).run();
}

}  // namespace search
