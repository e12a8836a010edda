#include "search/vocabulary.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>

#include "store/edit_distance.h"
#include "store/search_index.h"
#include "text/unicode.h"

namespace search {
namespace {

constexpr std::size_t kMostWords = 200000;  // some 25 MB
constexpr std::size_t kShortestWord = 3;    // bytes; shorter words are everything's neighbours
constexpr std::size_t kLongestWord = 40;

bool is_worth_keeping(std::string_view word) {
  return word.size() >= kShortestWord && word.size() <= kLongestWord &&
         std::none_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// One bit a letter; other characters share what is left.
std::uint32_t letters_of(std::string_view word) {
  std::uint32_t letters = 0;
  for (const char c : word) letters |= c >= 'a' && c <= 'z' ? 1U << (c - 'a') : 1U << (26 + static_cast<unsigned char>(c) % 6);
  return letters;
}

// One is the other with an ending: a word of its own, but for a letter typed twice.
bool differ_by_ending(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  return b.starts_with(a) && !(b.size() == a.size() + 1 && b.back() == a.back());
}

}  // namespace

// Of 505 queries 57 words that were right and stand in no text were put "right" when shorter words and second slips were
// taken for more: bank was read as back, estate as state.
std::size_t slips_allowed(std::size_t letters) { return letters < 6 ? 0 : letters < 9 ? 1 : 2; }

std::shared_ptr<const Vocabulary> Vocabulary::of(store::Connection& db) {
  return std::static_pointer_cast<const Vocabulary>(db.memory().get("vocabulary", store::generation(db), [&] {
    std::array<std::vector<store::WordCount>, kIndexCount> counts;
    for (const Index index : kIndexes) counts[place(index)] = store::word_counts(db, store::index_for(lang_of(index)).table);
    return std::make_shared<Vocabulary>(counts);
  }));
}

Vocabulary::Vocabulary(const std::array<std::vector<store::WordCount>, kIndexCount>& counts) {
  std::map<std::string, Word, std::less<>> by_folded;
  for (std::size_t index = 0; index < kIndexCount; ++index)
    for (const store::WordCount& count : counts[index]) {
      if (!is_worth_keeping(count.word)) continue;
      const std::string key = text::fold_case_and_accents(count.word);
      Word& word = by_folded[key];
      word.rows[index] += count.rows;
      if (count.rows <= word.most) continue;
      word.most = count.rows;
      word.spelling = count.word;
    }
  words_.reserve(by_folded.size());
  for (auto& [key, word] : by_folded) {
    word.folded = key;
    word.letters = letters_of(key);
    words_.push_back(std::move(word));
  }
  if (words_.size() <= kMostWords) return;
  const auto middle = words_.begin() + static_cast<std::ptrdiff_t>(kMostWords);
  std::nth_element(words_.begin(), middle, words_.end(), [](const Word& a, const Word& b) { return a.most > b.most; });
  words_.erase(middle, words_.end());
  std::sort(words_.begin(), words_.end(), [](const Word& a, const Word& b) { return a.folded < b.folded; });
}

std::size_t Vocabulary::rows_of(Index index, std::string_view word) const {
  const std::string sought = text::fold_case_and_accents(word);
  const auto found = std::lower_bound(words_.begin(), words_.end(), sought,
                                      [](const Word& w, const std::string& s) { return w.folded < s; });
  return found != words_.end() && found->folded == sought ? found->rows[place(index)] : 0;
}

std::vector<std::string> Vocabulary::near(std::string_view word, std::size_t most) const {
  const std::string sought = text::fold_case_and_accents(word);
  const std::size_t allowed = slips_allowed(text::length(sought));
  if (allowed == 0 || sought.size() > kLongestWord) return {};
  const std::uint32_t letters = letters_of(sought);
  struct Near {
    std::size_t distance;
    const Word* word;
  };
  std::vector<Near> near;
  for (const Word& known : words_) {
    // A slip changes the length by one at most, and which letters occur by two.
    if (known.folded.size() > sought.size() + allowed || known.folded.size() + allowed < sought.size()) continue;
    // Few slips are made at the beginning of a word, and many words differ there.
    if (known.folded.front() != sought.front() || differ_by_ending(known.folded, sought)) continue;
    if (static_cast<std::size_t>(std::popcount(known.letters ^ letters)) > 2 * allowed) continue;
    const std::size_t distance = store::edit_distance(sought, known.folded);
    if (distance > 0 && distance <= allowed) near.push_back({distance, &known});
  }
  std::sort(near.begin(), near.end(), [](const Near& a, const Near& b) {
    return std::make_tuple(a.distance, b.word->most, a.word) < std::make_tuple(b.distance, a.word->most, b.word);
  });
  std::vector<std::string> out;
  for (const Near& n : near)
    if (out.size() < most) out.push_back(n.word->spelling);
  return out;
}

}  // namespace search
