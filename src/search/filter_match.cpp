#include "search/filter_match.h"

#include <algorithm>
#include <charconv>

#include "search/filters.h"
#include "text/unicode.h"

namespace search {
namespace {

bool in_years(std::string_view year, std::string_view wanted) {
  const auto years = parse_years(wanted);
  int value = 0;
  const auto read = std::from_chars(year.data(), year.data() + year.size(), value);
  return years && read.ec == std::errc{} && value >= years->first && value <= years->last;
}

bool is_language(std::string_view lang, std::string_view wanted) {
  return lang == wanted || (lang.starts_with(wanted) && lang.substr(wanted.size()).starts_with('-'));
}

bool holds(const WorkFacts& work, std::string_view key, std::string_view wanted) {
  if (key == "kind") return work.kind == wanted;
  if (key == "body") return text::fold_case_and_accents(work.body) == text::fold_case_and_accents(wanted);
  if (key == "stage") return work.stage == wanted;
  if (key == "decision") return work.decision == wanted;
  if (key == "year") return in_years(work.year, wanted);
  if (key == "meeting") return work.meeting == wanted;
  if (key == "level") return work.level == wanted;
  if (key == "provenance") return work.provenance == wanted;
  if (key == "ref") return work.ref == wanted;
  if (key == "topic")
    return std::any_of(work.topics.begin(), work.topics.end(), [&](const auto& topic) { return is_topic(topic, wanted); });
  return true;
}

template <class Holds>
bool any(const std::vector<std::string>& values, Holds holds) {
  return values.empty() || std::any_of(values.begin(), values.end(), holds);
}

}  // namespace

FilterBits filter_bit(std::string_view key) {
  const auto& keys = filter_keys();
  const auto found = std::find(keys.begin(), keys.end(), key);
  return found == keys.end() ? 0 : FilterBits{1} << (found - keys.begin());
}

bool is_topic(std::string_view topic, std::string_view wanted) {
  return topic == wanted || (topic.starts_with(wanted) && topic.substr(wanted.size()).starts_with('/')) ||
         (topic.ends_with(wanted) && topic.substr(0, topic.size() - wanted.size()).ends_with('/'));
}

FilterBits FilterMatch::failed_by_work(const WorkFacts& work) const {
  FilterBits failed = 0;
  for (const auto& [key, values] : filters_)
    if (!any(values, [&, &k = key](const std::string& value) { return holds(work, k, value); })) failed |= filter_bit(key);
  return failed;
}

FilterBits FilterMatch::failed_by_row(std::string_view lang, std::string_view force) const {
  FilterBits failed = 0;
  for (const auto& [key, values] : filters_) {
    if (key == "lang" && !any(values, [&](const auto& value) { return is_language(lang, value); })) failed |= filter_bit(key);
    if (key == "force" && !any(values, [&](const auto& value) { return force == value; })) failed |= filter_bit(key);
  }
  return failed;
}

}  // namespace search
