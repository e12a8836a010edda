#include "text/anchors.h"

#include <algorithm>
#include <unordered_map>

namespace text {
namespace {

using Pair = std::pair<std::size_t, std::size_t>;

struct Seen {
  int in_a = 0;
  int in_b = 0;
  std::size_t at_b = 0;
};

/// A number for the phrase at each place; two phrases with one number are rare, but there are such.
std::vector<std::uint64_t> phrases(Ids ids, std::size_t width) {
  std::vector<std::uint64_t> out;
  for (std::size_t i = 0; i + width <= ids.size(); ++i) {
    std::uint64_t phrase = 0;
    for (const std::uint32_t id : ids.subspan(i, width)) phrase = (phrase << 21) ^ id;
    out.push_back(phrase);
  }
  return out;
}

/// In the order of `a`.
std::vector<Pair> unique_in_both(Ids a, Ids b, std::size_t width) {
  const std::vector<std::uint64_t> in_a = phrases(a, width), in_b = phrases(b, width);
  std::unordered_map<std::uint64_t, Seen> seen;
  seen.reserve(in_a.size());
  for (const std::uint64_t phrase : in_a) ++seen[phrase].in_a;
  for (std::size_t j = 0; j < in_b.size(); ++j) {
    const auto found = seen.find(in_b[j]);
    if (found == seen.end()) continue;
    ++found->second.in_b;
    found->second.at_b = j;
  }
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < in_a.size(); ++i) {
    const Seen& one = seen.at(in_a[i]);
    if (one.in_a == 1 && one.in_b == 1 && a[i] == b[one.at_b]) pairs.emplace_back(i, one.at_b);
  }
  return pairs;
}

}  // namespace

std::vector<Pair> anchors(Ids a, Ids b, Phrase phrase) {
  const std::vector<Pair> pairs = unique_in_both(a, b, phrase == Phrase::one_word ? 1 : 3);
  std::vector<std::size_t> ends;  // the pair a rising sequence of each length ends in at the earliest
  std::vector<std::size_t> previous(pairs.size(), kNoPartner);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto place =
        std::lower_bound(ends.begin(), ends.end(), pairs[i].second,
                         [&](std::size_t end, std::size_t at) { return pairs[end].second < at; });
    if (place != ends.begin()) previous[i] = *(place - 1);
    if (place == ends.end()) {
      ends.push_back(i);
    } else {
      *place = i;
    }
  }
  std::vector<Pair> rising;
  for (std::size_t i = ends.empty() ? kNoPartner : ends.back(); i != kNoPartner; i = previous[i])
    rising.push_back(pairs[i]);
  std::reverse(rising.begin(), rising.end());
  return rising;
}

}  // namespace text
