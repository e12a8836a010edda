#include "search/resemblance.h"

#include <algorithm>
#include <functional>

namespace search {
namespace {

using Hashes = std::vector<std::uint64_t>;

void settle(Hashes& hashes) {
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

// Jaccard: of all that either has, the share that both have.
double common_share(const Hashes& a, const Hashes& b) {
  std::size_t both = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j) ++both, ++i, ++j;
    else if (*i < *j) ++i;
    else ++j;
  }
  const std::size_t either = a.size() + b.size() - both;
  return either == 0 ? 0 : static_cast<double>(both) / static_cast<double>(either);
}

}  // namespace

Shingles::Shingles(const language::Analyser& analyser, std::string_view text) {
  std::uint64_t before = 0;
  analyser.analyse(text, language::Purpose::index, [&](const language::Token& token) {
    if (token.colocated) return true;
    const std::uint64_t word = std::hash<std::string_view>{}(token.key);
    if (!words_.empty()) pairs_.push_back(before * 0x9E37'79B9'7F4A'7C15U + word);
    words_.push_back(word);
    before = word;
    return true;
  });
  settle(words_);
  settle(pairs_);
}

bool Shingles::holds(const std::string& key) const {
  return std::binary_search(words_.begin(), words_.end(), std::hash<std::string_view>{}(key));
}

double shared_pairs(const Shingles& a, const Shingles& b) {
  // One word has no pairs.
  return a.pairs_.empty() && b.pairs_.empty() ? common_share(a.words_, b.words_) : common_share(a.pairs_, b.pairs_);
}

double resemblance(const Shingles& a, const Shingles& b) { return (common_share(a.words_, b.words_) + shared_pairs(a, b)) / 2; }

}  // namespace search
