#include "search/similar.h"

#include <algorithm>
#include <map>

#include "language/detect.h"
#include "search/common_words.h"
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
constexpr std::size_t kOneClause = 400;    // bytes: a longer text is compared sentence by sentence too
constexpr std::size_t kShortestPart = 40;  // bytes: less says nothing by itself
constexpr std::size_t kMostParts = 24;
constexpr double kSubject = 0.3;           // a clause on the subject of a draft, beside one that repeats a sentence of it
/// A third of the words may have been replaced by others: that leaves between a quarter and a third of all pairs.
constexpr double kNearDuplicate = 0.22;

/// A word of the asked text.
struct Asked {
  std::string exact;  // key
  std::string sought; // key of all its forms
  std::size_t rows = 0;
  std::size_t times = 0;  // that it is said
};

std::string_view whole_characters(std::string_view text) {
  std::size_t end = std::min(text.size(), kMostBytes);
  while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

// The text as one, and of a draft each sentence: what one of them repeats would be lost among the others.
std::vector<std::string_view> parts_of(std::string_view text) {
  std::vector<std::string_view> out{text};
  if (text.size() <= kOneClause) return out;
  for (std::size_t begin = 0; begin < text.size() && out.size() <= kMostParts;) {
    std::size_t end = text.find_first_of(".;:!?\n", begin);
    while (end != std::string_view::npos && end + 1 < text.size() && text[end] != '\n' && text[end + 1] != ' ' && text[end + 1] != '\n')
      end = text.find_first_of(".;:!?\n", end + 1);
    const std::string_view part = text.substr(begin, end == std::string_view::npos ? end : end + 1 - begin);
    if (part.size() >= kShortestPart && part.size() < text.size()) out.push_back(part);
    begin += part.size();
  }
  return out;
}

// The words that mean something and that some row holds, the rarest first.
std::vector<Asked> asked_words(const language::Analyser& analyser, Index index, std::string_view text, const Vocabulary& vocabulary) {
  std::map<std::string, Asked> by_exact;
  for (const language::Word& word : language::words(analyser, text, language::Purpose::index)) {
    std::string spelling = word.keys.front().substr(1);
    if (weight_of(spelling) != Weight::full) continue;
    const std::size_t rows = vocabulary.rows_of(index, spelling);
    const auto stem = std::find_if(word.keys.begin(), word.keys.end(), [](const auto& key) { return !key.starts_with('=') && !key.starts_with(':'); });
    if (rows == 0) continue;
    Asked& asked = by_exact[spelling];
    asked = {word.keys.front(), stem == word.keys.end() ? word.keys.front() : *stem, rows, asked.times + 1};
  }
  std::vector<Asked> out;
  for (auto& [spelling, asked] : by_exact) out.push_back(std::move(asked));
  std::stable_sort(out.begin(), out.end(), [](const Asked& a, const Asked& b) { return a.rows < b.rows; });
  return out;
}

bool is_in(Index index, std::string_view text) {
  const auto detected = language::detect(text);
  return index == Index::cy ? detected == language::Detected::welsh : index == Index::en && detected == language::Detected::english;
}

// What a draft is about: words that are not common, and those before others that it says again and again.
std::vector<Asked> of_subject(std::vector<Asked> words) {
  std::erase_if(words, [](const Asked& word) { return is_common(word.exact.substr(1)); });
  std::stable_sort(words.begin(), words.end(), [](const Asked& a, const Asked& b) { return a.rows * b.times < b.rows * a.times; });
  return words;
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
    for (const std::string_view part : parts_of(whole_characters(request_.text)))
      for (const Index index : kIndexes)
        if (library_.rows->count(index) > 0) compare(index, part);
    std::stable_sort(found_.begin(), found_.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    if (found_.size() > request_.most) found_.resize(request_.most);
    return std::move(found_);
  }

 private:
  void compare(Index index, std::string_view text) {
    const language::Analyser& analyser = analyser_of(index);
    const auto words = asked_words(analyser, index, text, *Vocabulary::of(db_));
    const Shingles own(analyser, text);
    for (const Candidate& candidate : nearest(index, rarest(words), "")) add(candidate, 0, own, words);
    if (text.size() <= kOneClause || !is_in(index, text)) return;
    for (const Candidate& candidate : nearest(index, rarest(of_subject(words)), text)) add(candidate, kSubject * candidate.score, own, words);
  }

  // By the words sought alone, which is what they are read for; the score of the best is 1.
  std::vector<Candidate> nearest(Index index, const Wanted& sought, std::string_view typed) {
    std::vector<Candidate> out;
    if (sought.groups.empty()) return out;
    Retrieved retrieved = Retrieval(db_, *library_.rows, deadline_).retrieve(index, sought, typed);
    std::sort(retrieved.rows.begin(), retrieved.rows.end(),
              [](const ScoredRow& a, const ScoredRow& b) { return a.score != b.score ? a.score > b.score : a.row < b.row; });
    for (const ScoredRow& row : retrieved.rows) {
      if (out.size() == kMostCompared) break;
      if (!row.own_match) continue;
      auto candidate = judge_.judge(row.row);
      if (!candidate) continue;
      candidate->score = static_cast<double>(row.score / retrieved.rows.front().score);
      out.push_back(*candidate);
    }
    return out;
  }

  void add(const Candidate& candidate, double least, const Shingles& own, const std::vector<Asked>& words) {
    store::Statement row = db_.prepare(R"(
      SELECT clause.cid, r.eid, r.label, r.title, r.lang, r.text
      FROM search_row r JOIN clause ON clause.id = r.clause WHERE r.id = ?1)");
    row.bind(candidate.row);
    if (!row.step() || row.text(0) == request_.without) return;
    const Shingles other(analyser_of(index_of(candidate.lang)), row.text(5));
    const double score = std::max(resemblance(own, other), least);
    if (score < kLeastScore) return;
    SimilarClause found{row.str(0), candidate.work->ref, row.str(1), row.str(2), row.str(3), row.str(4), row.str(5), score, {}, false,
                        std::string(candidate.force), candidate.work->decision, candidate.work->stage};
    for (const Asked& word : words)
      if (found.shared.size() < kMostShared && other.holds(word.exact)) found.shared.push_back(word.exact.substr(1));
    found.near_duplicate = shared_pairs(own, other) >= kNearDuplicate;
    keep(std::move(found));
  }

  // A clause once, by the part that it is most like.
  void keep(SimilarClause found) {
    const auto known = std::find_if(found_.begin(), found_.end(), [&](const SimilarClause& c) { return c.id == found.id && c.lang == found.lang; });
    if (known == found_.end()) found_.push_back(std::move(found));
    else if (known->score < found.score) *known = std::move(found);
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
