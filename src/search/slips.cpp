#include "search/slips.h"

#include <algorithm>
#include <array>

#include "language/thesaurus.h"
#include "search/common_words.h"
#include "search/reference.h"
#include "search/row_judge.h"
#include "search/vocabulary.h"
#include "store/edit_distance.h"
#include "text/unicode.h"

namespace search {
namespace {

constexpr std::size_t kMostTried = 5;  // nearest words, of which one may be shown
// A shorter word has neighbours in the other language by chance: search, serch.
constexpr std::size_t kLongEnoughForEither = 8;  // letters

class Corrector {
 public:
  Corrector(store::Connection& db, const Library& library, const Request& request)
      : db_(db), own_(index_of(request.reader_lang)), judge_(request, library), retrieval_(db, *library.rows, std::chrono::steady_clock::now() + request.limit / 4) {}

  bool is_unknown(const Term& term) {
    if (term.phrase || term.excluded || has_digit(term.text) || is_clause_word(term.text) || is_common(text::fold_case(term.text)))
      return false;
    for (const Index index : kIndexes) {
      const Wanted own = wanted(std::vector<Term>{term}, analyser_of(index));
      if (own.groups.empty() || retrieval_.has_any(index, own.groups.front())) return false;
      const Group beginning = beginning_with(term);
      if (!beginning.empty() && retrieval_.has_any(index, beginning)) return false;
    }
    return language::thesaurus().senses(std::array{term.text}).empty();
  }

  std::optional<std::string> nearest(const std::string& word) {
    // The first to ask waits until it is read.
    const auto vocabulary = Vocabulary::of(db_);
    const auto near = vocabulary->near(word, kMostTried);
    const bool either = text::length(word) >= kLongEnoughForEither;
    const auto found = std::find_if(near.begin(), near.end(), [&](const std::string& other) {
      return (either || vocabulary->knows(own_, other)) && is_visible(other);
    });
    if (auto named = nearest_name(word, found == near.end() ? kNone : store::edit_distance(word, *found))) return named;
    if (found == near.end()) return std::nullopt;
    return *found;
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  static constexpr std::size_t kLongEnough = 6;  // letters: shorter words have many neighbours

  // A word that the thesaurus knows other names of, one slip away where those of the texts are further.
  static std::optional<std::string> nearest_name(std::string_view typed, std::size_t less_than) {
    const std::string word = text::fold_case(typed);
    if (text::length(word) < kLongEnough || less_than <= 1) return std::nullopt;
    std::size_t least = 2;
    std::optional<std::string> out;
    for (const std::string& other : language::thesaurus().single_words()) {
      if (other.size() > word.size() + least || other.size() + least < word.size() || other.front() != word.front()) continue;
      const std::size_t distance = store::edit_distance(word, text::fold_case(other));
      if (distance >= least) continue;
      least = distance;
      out = other;
    }
    return out;
  }

  static bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  // The vocabulary knows the words of hidden texts too: they must not be let out this way.
  bool is_visible(const std::string& word) {
    return std::any_of(std::begin(kIndexes), std::end(kIndexes), [&](Index index) {
      const auto found = retrieval_.retrieve(index, wanted({{word, true}}, analyser_of(index)), "");
      return std::any_of(found.rows.begin(), found.rows.end(), [&](const ScoredRow& row) { return judge_.judge(row.row).has_value(); });
    });
  }

  store::Connection& db_;
  Index own_;  // of the reader
  RowJudge judge_;
  Retrieval retrieval_;
};

}  // namespace

std::vector<Correction> correct_slips(store::Connection& db, const Library& library, Request& request) {
  std::vector<Correction> out;
  Corrector corrector(db, library, request);
  std::vector<Term> terms = request.query.terms;
  for (Term& term : terms) {
    if (!corrector.is_unknown(term)) continue;
    auto corrected = corrector.nearest(term.text);
    if (!corrected) continue;
    out.push_back({term.text, *corrected});
    term.text = std::move(*corrected);
  }
  request.query.terms = std::move(terms);
  return out;
}

}  // namespace search
