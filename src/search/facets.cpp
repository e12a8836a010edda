#include "search/facets.h"

#include <algorithm>
#include <array>

namespace search {
namespace {

constexpr std::size_t kMostValues = 100;  // of one facet

constexpr std::array<std::string_view, 2> kRowFacets = {"force", "lang"};

std::vector<FacetValue> sorted(std::string_view key, std::vector<FacetValue> values) {
  std::sort(values.begin(), values.end(), [&](const FacetValue& a, const FacetValue& b) {
    if (key == "year") return a.value > b.value;
    return a.count != b.count ? a.count > b.count : a.value < b.value;
  });
  if (values.size() > kMostValues) values.resize(kMostValues);
  return values;
}

// A text counts once a facet, and once a value where its rows differ.
class Counter {
 public:
  explicit Counter(const Works& works) : works_(works), counted_(works.places()) {
    for (std::size_t facet = 0; facet < kWorkFacets.size(); ++facet) {
      bits_[facet] = filter_bit(kWorkFacets[facet]);
      all_bits_ |= bits_[facet];
      counts_[facet].resize(works.values(facet).size());
    }
    for (std::size_t facet = 0; facet < kRowFacets.size(); ++facet) row_bits_[facet] = filter_bit(kRowFacets[facet]);
  }

  void add(const Candidate& c) {
    const FilterBits open = c.failed == 0 ? all_bits_ : open_bits(c.failed);
    FilterBits& counted = counted_[c.place];
    if ((open & ~counted) != 0) {
      for (const auto& [facet, code] : c.work->codes)
        if ((open & ~counted & bits_[facet]) != 0) ++counts_[facet][code];
      counted |= open;
    }
    if ((c.failed & ~row_bits_[0]) == 0) add_row_value(0, c.force, c.place);
    if ((c.failed & ~row_bits_[1]) == 0) add_row_value(1, c.lang, c.place);
  }

  Facets facets() const {
    Facets out;
    for (std::size_t facet = 0; facet < kWorkFacets.size(); ++facet) {
      std::vector<FacetValue> values;
      for (std::size_t code = 0; code < counts_[facet].size(); ++code)
        if (counts_[facet][code] > 0) values.push_back({works_.values(facet)[code], counts_[facet][code]});
      put(out, kWorkFacets[facet], std::move(values));
    }
    for (std::size_t facet = 0; facet < kRowFacets.size(); ++facet) {
      std::vector<FacetValue> values;
      for (const RowValue& value : row_values_[facet]) values.push_back({std::string(value.name), value.count});
      put(out, kRowFacets[facet], std::move(values));
    }
    return out;
  }

 private:
  // Forces and languages are a handful: found by looking at each.
  struct RowValue {
    std::string_view name;
    std::size_t count = 0;
    std::vector<bool> texts;  // counted, by place
  };

  // The facets of which no other filter is failed.
  FilterBits open_bits(FilterBits failed) const {
    FilterBits open = 0;
    for (const FilterBits bit : bits_)
      if ((failed & ~bit) == 0) open |= bit;
    return open;
  }

  void add_row_value(std::size_t facet, std::string_view name, std::uint32_t place) {
    auto& values = row_values_[facet];
    auto value = std::find_if(values.begin(), values.end(), [&](const RowValue& v) { return v.name == name; });
    if (value == values.end()) value = values.insert(value, {name, 0, std::vector<bool>(counted_.size())});
    if (value->texts[place]) return;
    value->texts[place] = true;
    ++value->count;
  }

  static void put(Facets& out, std::string_view key, std::vector<FacetValue> values) {
    if (!values.empty()) out[std::string(key)] = sorted(key, std::move(values));
  }

  const Works& works_;
  std::vector<FilterBits> counted_;  // by place
  std::array<FilterBits, kWorkFacets.size()> bits_{};
  std::array<FilterBits, kRowFacets.size()> row_bits_{};
  FilterBits all_bits_ = 0;
  std::array<std::vector<std::size_t>, kWorkFacets.size()> counts_;
  std::array<std::vector<RowValue>, kRowFacets.size()> row_values_;
};

}  // namespace

Facets count_facets(const std::vector<Candidate>& candidates, const Works& works) {
  Counter counter(works);
  for (const Candidate& c : candidates) counter.add(c);
  return counter.facets();
}

}  // namespace search
