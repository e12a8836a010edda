#include "search/facets.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace search {
namespace {

constexpr std::size_t kMostValues = 100;  // of one facet

constexpr std::array<std::string_view, 7> kOfWork = {"kind", "body", "decision", "year", "topic", "level", "provenance"};
constexpr std::array<std::string_view, 2> kOfRow = {"force", "lang"};

using Counts = std::map<std::string, std::size_t>;

void count_topics(const WorkFacts& work, Counts& counts) {
  std::set<std::string> topics;
  for (const std::string& topic : work.topics) {
    topics.insert(topic);
    topics.insert(topic.substr(0, topic.find('/')));  // the level above
  }
  for (const std::string& topic : topics) ++counts[topic];
}

const std::string& value_of(const WorkFacts& work, std::string_view key) {
  if (key == "kind") return work.kind;
  if (key == "body") return work.body;
  if (key == "decision") return work.decision;
  if (key == "year") return work.year;
  return key == "level" ? work.level : work.provenance;
}

void count_work(const WorkFacts& work, std::string_view key, Counts& counts) {
  if (key == "topic") return count_topics(work, counts);
  if (const std::string& value = value_of(work, key); !value.empty()) ++counts[value];
}

std::vector<FacetValue> sorted(std::string_view key, const Counts& counts) {
  std::vector<FacetValue> values;
  for (const auto& [value, count] : counts) values.push_back({value, count});
  std::stable_sort(values.begin(), values.end(), [&](const FacetValue& a, const FacetValue& b) {
    return key == "year" ? a.value > b.value : a.count > b.count;
  });
  if (values.size() > kMostValues) values.resize(kMostValues);
  return values;
}

// A text counts once a facet, and once a value where its rows differ.
class Counter {
 public:
  void add(const Candidate& c) {
    for (const std::string_view key : kOfWork) {
      if ((c.failed & ~filter_bit(key)) != 0) continue;
      if ((counted_[c.work] & filter_bit(key)) != 0) continue;
      counted_[c.work] |= filter_bit(key);
      count_work(*c.work, key, counts_[key]);
    }
    for (const std::string_view key : kOfRow)
      if ((c.failed & ~filter_bit(key)) == 0) add_row(c, key);
  }

  Facets facets() const {
    Facets out;
    for (const auto& [key, counts] : counts_) out[std::string(key)] = sorted(key, counts);
    return out;
  }

 private:
  void add_row(const Candidate& c, std::string_view key) {
    std::string value(key == "lang" ? std::string_view(c.lang) : c.force);
    if (seen_[c.work].emplace(key, value).second) ++counts_[key][value];
  }

  std::map<std::string_view, Counts> counts_;
  std::unordered_map<const WorkFacts*, FilterBits> counted_;
  std::unordered_map<const WorkFacts*, std::set<std::pair<std::string_view, std::string>>> seen_;
};

}  // namespace

Facets count_facets(const std::vector<Candidate>& candidates) {
  Counter counter;
  for (const Candidate& c : candidates) counter.add(c);
  return counter.facets();
}

}  // namespace search
