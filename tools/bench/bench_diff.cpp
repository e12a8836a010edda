// How long the word diff takes, against a flat Myers without limits on the same pair in the same run, over
// the same tokens and over characters: bench_diff

#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

#include "latency.h"
#include "text/token.h"
#include "text/word_diff.h"

namespace {

using Sequence = std::vector<std::size_t>;

Sequence words_of(const std::string& text) {
  static std::unordered_map<std::string, std::size_t> numbers;
  Sequence out;
  for (const text::Token& token : text::tokens(text))
    out.push_back(numbers.try_emplace(std::string(token.text), numbers.size()).first->second);
  return out;
}

Sequence characters_of(const std::string& text) {
  return {text.begin(), text.end()};
}

// The number of differences, without saying where they are: half of what a diff has to do.
std::size_t flat_myers(const Sequence& a, const Sequence& b) {
  const auto n = static_cast<std::ptrdiff_t>(a.size()), m = static_cast<std::ptrdiff_t>(b.size());
  std::vector<std::ptrdiff_t> reach(static_cast<std::size_t>(2 * (n + m) + 3));
  const auto at = [&](std::ptrdiff_t k) -> std::ptrdiff_t& {
    return reach[static_cast<std::size_t>(n + m + 1 + k)];
  };
  for (std::ptrdiff_t d = 0;; ++d) {
    for (std::ptrdiff_t k = -d; k <= d; k += 2) {
      std::ptrdiff_t x = k == -d || (k != d && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
      while (x < n && x - k < m && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - k)]) ++x;
      at(k) = x;
      if (x >= n && x - k >= m) return static_cast<std::size_t>(d);
    }
  }
}

// Few words are frequent, most are rare, as in a text.
std::vector<std::string> text_of(std::size_t words, std::mt19937& random) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < words; ++i) {
    const double share = static_cast<double>(random() % 100'000) / 100'000;
    out.push_back(
        fmt::format("word{}{}", static_cast<int>(8'000 * share * share * share), i % 17 == 16 ? "." : ""));
  }
  return out;
}

std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, " "));
}

struct Pair {
  std::string old_text, new_text;
};

Pair edited(std::size_t size, std::size_t edits, std::mt19937& random) {
  const std::vector<std::string> before = text_of(size, random);
  std::vector<std::string> after = before;
  for (; edits > 0; --edits) {
    const auto at = after.begin() + static_cast<std::ptrdiff_t>(random() % after.size());
    const std::string word = fmt::format("word{}", random() % 8'000);
    switch (random() % 3) {
      case 0:
        *at = word;
        break;
      case 1:
        after.erase(at);
        break;
      default:
        after.insert(at, word);
    }
  }
  return {joined(before), joined(after)};
}

Pair shuffled(std::size_t size, std::mt19937& random) {
  std::vector<std::string> words = text_of(size, random);
  const std::string before = joined(words);
  std::shuffle(words.begin(), words.end(), random);
  return {before, joined(words)};
}

double median(int times, const std::function<void()>& call) {
  std::vector<double> taken;
  for (int i = 0; i < times; ++i) taken.push_back(bench::time(call));
  return bench::percentiles(taken).p50 / 1e3;
}

enum class Against { nothing, words, words_and_characters };

void measure(const char* name, const Pair& pair, Against against) {
  const int times = pair.old_text.size() < 10'000 ? 101 : 5;
  std::size_t hunks = 0;
  const double own = median(times, [&] { hunks = text::word_diff(pair.old_text, pair.new_text).hunks(); });
  fmt::print("{:<28} {:>9.3f} ms  {:>6} hunks", name, own, hunks);
  const auto compare = [&](const char* of, Sequence (*sequence)(const std::string&)) {
    const double flat = median(1, [&] { flat_myers(sequence(pair.old_text), sequence(pair.new_text)); });
    fmt::print("   flat over {} {:>10.3f} ms, {:>7.1f} times as long", of, flat, flat / own);
  };
  if (against != Against::nothing) compare("words", words_of);
  if (against == Against::words_and_characters) compare("characters", characters_of);
  fmt::print("\n");
}

}  // namespace

int main() {
  std::mt19937 random(20210515);
  measure("a clause, 60 words, 3 edits", edited(60, 3, random), Against::words_and_characters);
  measure("a long clause, 300, 15", edited(300, 15, random), Against::words_and_characters);
  measure("10 000 words, 5 % edited", edited(10'000, 500, random), Against::words_and_characters);
  measure("10 000 words shuffled", shuffled(10'000, random), Against::words);
  measure("50 000 words shuffled", shuffled(50'000, random), Against::nothing);
  const Pair unrelated{joined(text_of(50'000, random)), joined(text_of(50'000, random))};
  measure("50 000 against 50 000 others", unrelated, Against::nothing);
}
