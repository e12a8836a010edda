#include "site/facets.h"

#include <algorithm>
#include <array>
#include <map>

#include "search/filters.h"
#include "search/query.h"

namespace site {
namespace {

constexpr std::array<std::string_view, 11> kFacets = {"kind",  "force",   "topic", "decision", "stage",     "body",
                                                      "level", "meeting", "lang",  "year",     "provenance"};
constexpr std::size_t kMostValues = 12;
/// The years drawn as bars, and the size of one in units of the picture.
constexpr int kMostYears = 60, kBarStep = 4, kBarWidth = 3, kTallest = 30;

struct Group {
  const char* key;  // of its words
  std::vector<std::string> forces;
};
const std::array<Group, 3>& groups() {
  static const std::array<Group, 3> kGroups = {
      {{"group.in_force", {"in_force", "amended"}},
       {"group.past", {"superseded", "rescinded", "lapsed", "spent", "suspended"}},
       {"group.never", {"none", "awaiting_other_body"}}}};
  return kGroups;
}

std::vector<std::string> chosen(const Asked& asked, const std::string& key) {
  const auto found = asked.request.query.filters.find(key);
  return found == asked.request.query.filters.end() ? std::vector<std::string>{} : found->second;
}

bool has(const std::vector<std::string>& values, const std::string& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

std::vector<search::FacetValue> values_of(const search::Results& results, const std::string& key,
                                          const std::vector<std::string>& in_use) {
  std::vector<search::FacetValue> values;
  if (const auto found = results.facets.find(key); found != results.facets.end()) values = found->second;
  std::stable_partition(values.begin(), values.end(), [&](const auto& v) { return has(in_use, v.value); });
  if (values.size() > kMostValues) values.resize(kMostValues);
  for (const auto& value : in_use)
    if (std::none_of(values.begin(), values.end(), [&](const auto& v) { return v.value == value; })) values.push_back({value, 0});
  if (key == "year") std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return a.value > b.value; });
  return values;
}

View value_view(const Visit& visit, const std::string& key, const search::FacetValue& value, bool checked) {
  return View()
      .set("key", key)
      .set("value", value.value)
      .set("words", value_words(visit, key, value.value))
      .set("value_lang", key == "lang" && value.value != visit.lang ? value.value : "")
      .set("count", std::to_string(value.count))
      .set("checked", checked);
}

/// How many texts each year has, as bars: a year without any is a gap.  Empty where there are fewer than three.
View year_bars(const search::Results& results) {
  std::map<int, std::size_t> counts;
  if (const auto found = results.facets.find("year"); found != results.facets.end())
    for (const auto& value : found->second)
      if (const auto years = search::parse_years(value.value)) counts[years->first] = value.count;
  View picture;
  if (counts.size() < 3) return picture.set("bars", false);
  const int last = counts.rbegin()->first, first = std::max(counts.begin()->first, last - kMostYears + 1);
  const auto most = std::max_element(counts.begin(), counts.end(), [](auto& a, auto& b) { return a.second < b.second; })->second;
  std::vector<View> bars;
  for (auto year = counts.lower_bound(first); year != counts.end(); ++year) {
    const int height = std::max(1, static_cast<int>(year->second * kTallest / most));
    bars.push_back(View()
                       .set("x", std::to_string((year->first - first) * kBarStep))
                       .set("y", std::to_string(kTallest - height))
                       .set("height", std::to_string(height))
                       .set("says", std::to_string(year->first) + ": " + std::to_string(year->second)));
  }
  return picture.set("bars", View()
                                 .set("box", "0 0 " + std::to_string((last - first + 1) * kBarStep) + " " + std::to_string(kTallest))
                                 .set("bar_width", std::to_string(kBarWidth))
                                 .set("years", bars));
}

bool same_values(std::vector<std::string> a, std::vector<std::string> b) {
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return a == b;
}

}  // namespace

std::vector<View> facet_views(const Visit& visit, const Asked& asked, const search::Results& results) {
  std::vector<View> facets;
  for (const auto name : kFacets) {
    const std::string key(name);
    const auto in_use = chosen(asked, key);
    std::vector<View> values;
    for (const auto& value : values_of(results, key, in_use))
      if (!value.value.empty()) values.push_back(value_view(visit, key, value, has(in_use, value.value)));
    // A single value leaves nothing to choose.
    if (values.size() < 2 && in_use.empty()) continue;
    View facet = key == "year" ? year_bars(results) : View().set("bars", false);
    facets.push_back(facet.set("label", visit.words().word("facet", key)).set("values", values));
  }
  return facets;
}

std::vector<View> group_views(const Visit& visit, const Asked& asked, const search::Results& results) {
  const auto in_use = chosen(asked, "force");
  const auto view = [&](const char* key, const std::vector<std::string>& forces, std::size_t count) {
    return View()
        .set("label", visit.words().at(key))
        .set("href", with(visit, "force", forces))
        .set("count", std::to_string(count))
        .set("current", same_values(in_use, forces));
  };
  std::size_t everything = 0;
  if (const auto found = results.facets.find("force"); found != results.facets.end())
    for (const auto& value : found->second) everything += value.count;
  std::vector<View> views = {view("group.all", {}, std::max(everything, results.total))};
  for (const auto& group : groups()) views.push_back(view(group.key, group.forces, counted(results, "force", group.forces)));
  return views;
}

std::vector<View> hidden_filters(const Visit& visit) {
  std::vector<View> hidden;
  for (const auto& [name, value] : visit.url.parameters) {
    const auto& keys = search::filter_keys();
    const bool is_filter = std::find(keys.begin(), keys.end(), name) != keys.end();
    const bool has_box = std::find(kFacets.begin(), kFacets.end(), name) != kFacets.end();
    if (is_filter && !has_box) hidden.push_back(View().set("name", name).set("value", value));
  }
  return hidden;
}

std::size_t counted(const search::Results& results, const std::string& key, const std::vector<std::string>& values) {
  std::size_t sum = 0;
  if (const auto found = results.facets.find(key); found != results.facets.end())
    for (const auto& value : found->second)
      if (has(values, value.value)) sum += value.count;
  return sum;
}

}  // namespace site
