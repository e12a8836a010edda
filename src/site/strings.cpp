#include "site/strings.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <stdexcept>

namespace site {

Strings::Strings(std::string lang, std::string_view json) : lang_(std::move(lang)) {
  const auto parsed = nlohmann::json::parse(json, nullptr, false);
  if (!parsed.is_object()) throw std::runtime_error("strings/" + lang_ + ".json is not a JSON object");
  for (const auto& [key, value] : parsed.items()) {
    if (!value.is_string()) throw std::runtime_error("strings/" + lang_ + ".json: " + key + " is not a string");
    words_.emplace(key, value.get<std::string>());
  }
}

bool Strings::has(std::string_view key) const { return words_.contains(key); }

const std::string& Strings::at(std::string_view key) const {
  const auto found = words_.find(key);
  if (found == words_.end()) throw std::out_of_range("no string '" + std::string(key) + "' in " + lang_);
  return found->second;
}

std::string Strings::fill(std::string_view key, const Values& values) const {
  const std::string& words = at(key);
  std::string out;
  for (std::size_t i = 0; i < words.size();) {
    const auto close = words[i] == '{' ? words.find('}', i) : std::string::npos;
    if (close == std::string::npos) {
      out += words[i++];
      continue;
    }
    const auto name = std::string_view(words).substr(i + 1, close - i - 1);
    const auto value = std::find_if(values.begin(), values.end(), [&](const auto& v) { return v.first == name; });
    if (value == values.end()) throw std::out_of_range("no value for {" + std::string(name) + "} in '" + std::string(key) + "'");
    out += value->second;
    i = close + 1;
  }
  return out;
}

std::string Strings::count(std::string_view key, std::size_t n, Values values) const {
  values.emplace_back("n", std::to_string(n));
  const auto form = [&](std::string_view name) { return std::string(key) + "#" + std::string(name); };
  if (n == 0 && has(form("zero"))) return fill(form("zero"), values);  // "no results", where a language has no such form
  const auto own = form(plural_form(lang_, n));
  return fill(has(own) ? own : form("other"), values);
}

std::string Strings::word(std::string_view set, std::string_view name) const {
  const auto key = std::string(set) + "." + std::string(name);
  if (has(key)) return at(key);
  std::string words(name);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

std::string Strings::clause(std::string_view label) const {
  const auto spoken = spoken_label(label);
  if (spoken.empty()) return at("clause_unlabelled");
  constexpr std::size_t kShortestDivision = 4;  // "Rule"
  const auto letters = static_cast<std::size_t>(
      std::find_if(spoken.begin(), spoken.end(), [](unsigned char c) { return std::isalpha(c) == 0 && c < 0x80; }) - spoken.begin());
  const bool names_itself = letters >= kShortestDivision && letters < spoken.size() && spoken[letters] == ' ';
  return names_itself ? std::string(spoken) : fill("clause", {{"label", std::string(spoken)}});
}

std::string Strings::number(std::size_t n) const {
  static constexpr std::array<std::string_view, 11> kEnglish = {"none", "one", "two",   "three", "four", "five",
                                                                "six",  "seven", "eight", "nine",  "ten"};
  static constexpr std::array<std::string_view, 11> kWelsh = {"dim",    "un",    "dau",  "tri", "pedwar", "pump",
                                                              "chwech", "saith", "wyth", "naw", "deg"};
  if (n >= kEnglish.size()) return std::to_string(n);
  return std::string((lang_ == "cy" ? kWelsh : kEnglish).at(n));
}

std::string Strings::number_of(std::size_t n) const {
  if (lang_ == "cy" && n == 5) return "pum";
  if (lang_ == "cy" && n == 6) return "chwe";
  return number(n);
}

std::vector<std::string> Strings::keys() const {
  std::vector<std::string> keys;
  for (const auto& entry : words_) keys.push_back(entry.first);
  return keys;
}

std::string_view plural_form(std::string_view lang, std::size_t n) {
  if (lang != "cy") return n == 1 ? "one" : "other";
  switch (n) {
    case 0: return "zero";
    case 1: return "one";
    case 2: return "two";
    case 3: return "few";
    case 6: return "many";
    default: return "other";
  }
}

std::string capitalised(std::string words) {
  if (!words.empty()) words[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(words[0])));
  return words;
}

std::string_view spoken_label(std::string_view label) {
  const bool closes = label.ends_with(')') && label.find('(') != std::string_view::npos;
  while (!closes && !label.empty() && (label.back() == '.' || label.back() == ')' || label.back() == ':')) label.remove_suffix(1);
  return label;
}

std::string date_words(const text::Date& date, std::string_view lang) {
  using Months = std::array<std::string_view, 12>;
  static constexpr Months kEnglish = {"January", "February", "March",     "April",   "May",      "June",
                                      "July",    "August",   "September", "October", "November", "December"};
  static constexpr Months kWelsh = {"Ionawr",     "Chwefror", "Mawrth", "Ebrill", "Mai",      "Mehefin",
                                    "Gorffennaf", "Awst",     "Medi",   "Hydref", "Tachwedd", "Rhagfyr"};
  const auto& iso = date.iso();
  auto words = iso.substr(0, 4);
  if (iso.size() < 7) return words;
  const auto month = static_cast<std::size_t>(std::stoi(iso.substr(5, 2)) - 1);
  words = std::string((lang == "cy" ? kWelsh : kEnglish).at(month)) + " " + words;
  if (iso.size() < 10) return words;
  return std::to_string(std::stoi(iso.substr(8, 2))) + " " + words;
}

std::string date_words(std::string_view iso, std::string_view lang) {
  const auto date = text::Date::parse(iso);
  return date ? date_words(*date, lang) : std::string(iso);
}

}  // namespace site
