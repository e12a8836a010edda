#include "search/filters.h"

#include <algorithm>
#include <array>
#include <utility>

#include "search/query.h"
#include "store/facts.h"
#include "text/unicode.h"

namespace search {
namespace {

using Alias = std::pair<std::string_view, std::string_view>;

constexpr std::array<Alias, 13> kWelshKeys = {{{"math", "kind"},
                                               {"corff", "body"},
                                               {"cam", "stage"},
                                               {"penderfyniad", "decision"},
                                               {"grym", "force"},
                                               {"blwyddyn", "year"},
                                               {"pwnc", "topic"},
                                               {"iaith", "lang"},
                                               {"language", "lang"},
                                               {"cyfarfod", "meeting"},
                                               {"lefel", "level"},
                                               {"tarddiad", "provenance"},
                                               {"cyfeirnod", "ref"}}};

constexpr std::array<Alias, 9> kLanguages = {{{"english", "en"},
                                              {"saesneg", "en"},
                                              {"eng", "en"},
                                              {"welsh", "cy"},
                                              {"cymraeg", "cy"},
                                              {"gymraeg", "cy"},
                                              {"cym", "cy"},
                                              {"french", "fr"},
                                              {"ffrangeg", "fr"}}};

// What members call a kind, beside its name.
constexpr std::array<Alias, 11> kKinds = {{{"policy", "policy_position"},
                                           {"policies", "policy_position"},
                                           {"position", "policy_position"},
                                           {"positions", "policy_position"},
                                           {"polisi", "policy_position"},
                                           {"cynnig", "motion"},
                                           {"cynigion", "motion"},
                                           {"gwelliant", "amendment"},
                                           {"egwyddor", "principle"},
                                           {"cyfansoddiad", "constitution"},
                                           {"rules", "constitution"}}};

template <std::size_t N>
std::optional<std::string_view> find(const std::array<Alias, N>& aliases, std::string_view word) {
  const auto found = std::find_if(aliases.begin(), aliases.end(), [&](const Alias& a) { return a.first == word; });
  if (found == aliases.end()) return std::nullopt;
  return found->second;
}

std::optional<store::Vocabulary> vocabulary_of(std::string_view key) {
  if (key == "kind") return store::Vocabulary::kind;
  if (key == "stage") return store::Vocabulary::stage;
  if (key == "decision") return store::Vocabulary::decision;
  if (key == "force") return store::Vocabulary::force;
  if (key == "level") return store::Vocabulary::level;
  if (key == "provenance") return store::Vocabulary::provenance;
  return std::nullopt;
}

// "motions" is how a reader asks for the kind motion.
std::optional<std::string> canonical_word(store::Vocabulary vocabulary, std::string_view word) {
  if (auto name = store::canonical(vocabulary, word)) return name;
  if (word.size() > 2 && word.ends_with('s')) return store::canonical(vocabulary, word.substr(0, word.size() - 1));
  return std::nullopt;
}

std::optional<int> year(std::string_view digits) {
  if (digits.size() != 4) return std::nullopt;
  int value = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

// Where "2019..2022", "2019-2022" or "2019–2022" parts; {npos, 0} if it does not.
std::pair<std::size_t, std::size_t> range_sign(std::string_view value) {
  for (const std::string_view sign : {"..", "–", "—", "-"})
    if (const std::size_t at = value.find(sign); at != std::string_view::npos) return {at, sign.size()};
  return {std::string_view::npos, 0};
}

std::string canonical_years(std::string_view value) {
  const auto years = parse_years(value);
  if (!years) return std::string(value);
  if (years->first == years->last) return std::to_string(years->first);
  std::string out = years->first == 0 ? "" : std::to_string(years->first);
  out += "..";
  if (years->last != 9999) out += std::to_string(years->last);
  return out;
}

}  // namespace

const std::vector<std::string_view>& filter_keys() {
  static const std::vector<std::string_view> keys = {"kind",  "body", "stage",   "decision", "force",      "year",
                                                     "topic", "lang", "meeting", "level",    "provenance", "ref"};
  return keys;
}

std::optional<std::string_view> filter_key(std::string_view typed) {
  const std::string folded = text::fold_case(typed);
  const auto& keys = filter_keys();
  if (const auto found = std::find(keys.begin(), keys.end(), folded); found != keys.end()) return *found;
  return find(kWelshKeys, folded);
}

std::string canonical_value(std::string_view key, std::string_view value) {
  while (value.ends_with(';')) value.remove_suffix(1);
  if (value.empty() || key == "body") return std::string(value);
  if (key == "year") return canonical_years(value);
  std::string folded = text::fold_case(value);
  if (key == "lang") return std::string(find(kLanguages, folded).value_or(folded));
  if (const auto vocabulary = vocabulary_of(key)) {
    if (auto name = canonical_word(*vocabulary, folded)) return *name;
    if (key == "kind") return std::string(find(kKinds, folded).value_or(folded));
  }
  return folded;
}

std::optional<Years> parse_years(std::string_view value) {
  const auto [at, size] = range_sign(value);
  if (at == std::string_view::npos) {
    const auto only = year(value);
    return only ? std::optional<Years>({*only, *only}) : std::nullopt;
  }
  const std::string_view first = value.substr(0, at);
  const std::string_view last = value.substr(at + size);
  if (first.empty() && last.empty()) return std::nullopt;
  Years years;
  if (!first.empty()) {
    const auto from = year(first);
    if (!from) return std::nullopt;
    years.first = *from;
  }
  if (!last.empty()) {
    const auto to = year(last);
    if (!to) return std::nullopt;
    years.last = *to;
  }
  if (years.first > years.last) std::swap(years.first, years.last);
  return years;
}

}  // namespace search
