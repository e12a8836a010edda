#include "versioning/values.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/date.h"
#include "text/hash.h"
#include "text/unicode.h"
#include "versioning/relation_place.h"

namespace versioning {

namespace {

constexpr std::size_t kLongestRef = 100;

bool is_lower_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}
bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_ascii_digit(char c) {
  return c >= '0' && c <= '9';
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::string trimmed(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t' || s.front() == '\n')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\n')) s.remove_suffix(1);
  return std::string(s);
}

std::string one_line(std::string_view s) {
  std::string out;
  for (const char c : trimmed(s))
    if (c != '\n')
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  return out;
}

/// One word of the front matter with the place to complain about it.
struct Word {
  const Key& key;
  std::string value;
  int line;
  Complaints& complaints;

  std::nullopt_t reject(std::string_view why) const {
    complaints.error(line, fmt::format("'{}: {}' {}", key.name, value, why));
    return std::nullopt;
  }
};

std::string_view axis_name(store::Vocabulary vocabulary) {
  switch (vocabulary) {
    case store::Vocabulary::stage:
      return "stage";
    case store::Vocabulary::decision:
      return "decision";
    case store::Vocabulary::force:
      return "force";
    default:
      return "";
  }
}

/// "withdrawn" given as a decision is a stage: the three axes are often mixed up.
std::string other_axis(std::string_view word, store::Vocabulary own) {
  if (axis_name(own).empty()) return "";
  for (const auto axis : {store::Vocabulary::stage, store::Vocabulary::decision, store::Vocabulary::force})
    if (const auto name = axis == own ? std::nullopt : store::canonical(axis, word))
      return fmt::format("is not a {}; write '{}: {}'", axis_name(own), axis_name(axis), *name);
  return "";
}

std::string not_known(std::string_view word, store::Vocabulary vocabulary) {
  return fmt::format("is not known; did you mean '{}'?", store::nearest(vocabulary, word));
}

std::optional<std::string> known_value(const Word& word, store::Vocabulary vocabulary) {
  if (auto name = store::canonical(vocabulary, word.value)) return name;
  const std::string elsewhere = other_axis(word.value, vocabulary);
  return word.reject(elsewhere.empty() ? not_known(word.value, vocabulary) : elsewhere);
}

std::optional<std::string> kind_value(const Word& word) {
  if (word.value == "meeting") return word.value;
  return known_value(word, store::Vocabulary::kind);
}

std::optional<std::string> date_value(const Word& word) {
  if (text::Date::parse(word.value)) return word.value;
  return word.reject("is not a date; write 2024-03-16, 2024-03 or 2024");
}

std::optional<std::string> number_value(const Word& word) {
  const bool whole =
      word.value.size() <= 9 && std::all_of(word.value.begin(), word.value.end(), is_ascii_digit);
  if (!whole) return word.reject("is not a whole number");
  return fmt::format("{}", std::stol(word.value));
}

std::optional<std::string> ordinal_value(const Word& word) {
  const bool small =
      word.value.size() <= 3 && std::all_of(word.value.begin(), word.value.end(), is_ascii_digit);
  if (!small) return word.reject("is not a whole number up to 999");
  return fmt::format("{}", std::stol(word.value));
}

std::optional<std::string> fraction_value(const Word& word) {
  const std::string& v = word.value;
  const bool shaped = v.size() == 3 && is_ascii_digit(v[0]) && v[1] == '/' && is_ascii_digit(v[2]);
  if (shaped && v[0] > '0' && v[0] <= v[2]) return v;
  return word.reject("is not a share; write 2/3 or 1/2");
}

std::optional<std::string> ref_value(const Word& word) {
  if (is_ref(word.value)) return word.value;
  const std::string better = slug(word.value);
  return word.reject("is not a ref: one segment of a-z, 0-9 and -, at most 100 characters" +
                     (better.empty() ? "" : fmt::format("; for example '{}'", better)));
}

/// "ref", "ref#eId" or "own-eId > ref#eId".
std::optional<std::string> place_value(const Word& word) {
  if (const auto place = parse_place(word.value)) return print_place(*place);
  if (word.value.find_first_of("#>") == std::string::npos) return ref_value(word);
  return word.reject("names no text or no clause; write 'ref', 'ref#eId' or 'own-eId > ref#eId'");
}

std::optional<std::string> url_value(const Word& word) {
  const std::string& v = word.value;
  const bool scheme = v.starts_with("https://") || v.starts_with("http://");
  if (scheme && v.size() > v.find("//") + 2 && v.find_first_of(" \t<>\"") == std::string::npos) return v;
  return word.reject("is not a web address; it begins with https://");
}

std::optional<std::string> yes_no_value(const Word& word) {
  std::string folded = text::fold_case(word.value);
  if (folded == "yes" || folded == "true") return "yes";
  if (folded == "no" || folded == "false") return "no";
  return word.reject("is neither yes nor no");
}

std::optional<std::string> language_value(const Word& word) {
  if (auto tag = language_tag(word.value)) return tag;
  return word.reject("is not a language tag; write en, cy or another of BCP 47");
}

std::optional<std::string> topic_value(const Word& word) {
  const std::size_t slash = word.value.find('/');
  std::string area = slug(word.value.substr(0, slash));
  if (slash == std::string::npos && !area.empty()) return area;
  const std::string topic = slash == std::string::npos ? "" : slug(word.value.substr(slash + 1));
  const bool deeper = slash != std::string::npos && word.value.find('/', slash + 1) != std::string::npos;
  if (area.empty() || topic.empty() || deeper)
    return word.reject("is not a topic; write 'housing' or 'housing/rents'");
  return area + "/" + topic;
}

std::optional<std::string> part_value(const Word& word) {
  const std::size_t equals = word.value.rfind('=');
  if (equals == std::string::npos || equals == 0) return word.reject("names no clause; write '2=carried'");
  const std::string force = trimmed(word.value.substr(equals + 1));
  const auto forces = store::names(store::Vocabulary::force);
  if (std::find(forces.begin(), forces.end(), force) != forces.end())
    return trimmed(word.value.substr(0, equals)) + "=" + force;
  const auto decision =
      known_value({word.key, trimmed(word.value.substr(equals + 1)), word.line, word.complaints},
                  store::Vocabulary::decision);
  if (!decision) return std::nullopt;
  return trimmed(word.value.substr(0, equals)) + "=" + *decision;
}

std::optional<std::string> hash_value(const Word& word) {
  if (const auto hash = text::hash_from_hex(word.value)) return hash->hex();
  return word.reject("is not a SHA-256 hash of 64 hex digits");
}

std::optional<std::string> check(const Word& word) {
  switch (word.key.shape) {
    case Shape::words:
    case Shape::lines:
    case Shape::name:
      return word.value;
    case Shape::ref:
    case Shape::refs:
      return ref_value(word);
    case Shape::places:
      return place_value(word);
    case Shape::kind:
      return kind_value(word);
    case Shape::language:
      return language_value(word);
    case Shape::topics:
      return topic_value(word);
    case Shape::date:
      return date_value(word);
    case Shape::number:
      return number_value(word);
    case Shape::ordinal:
      return ordinal_value(word);
    case Shape::fraction:
      return fraction_value(word);
    case Shape::url:
      return url_value(word);
    case Shape::yes_no:
      return yes_no_value(word);
    case Shape::parts:
      return part_value(word);
    case Shape::hash:
      return hash_value(word);
    case Shape::known:
      return known_value(word, *word.key.vocabulary);
  }
  return std::nullopt;
}

/// "housing, rents" on one line is a list too, where a comma can be nothing else.
std::vector<std::string> given(const Key& key, const text::Field& field) {
  std::vector<std::string> out;
  const bool split =
      !field.is_list && (key.shape == Shape::refs || key.shape == Shape::topics || key.shape == Shape::parts);
  for (const std::string& value : field.values) {
    std::string_view rest = value;
    while (split && rest.find(',') != std::string_view::npos) {
      out.push_back(one_line(rest.substr(0, rest.find(','))));
      rest.remove_prefix(rest.find(',') + 1);
    }
    out.push_back(one_line(rest));
  }
  std::erase(out, "");
  return out;
}

}  // namespace

bool is_ref(std::string_view word) {
  return !word.empty() && word.size() <= kLongestRef && word.front() != '-' &&
         std::all_of(word.begin(), word.end(), [](char c) { return is_lower_or_digit(c) || c == '-'; });
}

std::string slug(std::string_view words) {
  std::string out;
  for (const char c : text::fold_case_and_accents(words))
    if (is_lower_or_digit(c))
      out += c;
    else if (c != '\'' && !out.empty() && out.back() != '-')
      out += '-';
  if (out.size() > kLongestRef) out.resize(kLongestRef);
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

std::optional<std::string> language_tag(std::string_view word) {
  std::string out;
  std::size_t index = 0;
  for (std::size_t at = 0; at <= word.size(); ++index) {
    const std::size_t end = std::min(word.find('-', at), word.size());
    std::string part(word.substr(at, end - at));
    const bool letters = std::all_of(part.begin(), part.end(), is_ascii_letter);
    const bool plain =
        std::all_of(part.begin(), part.end(), [](char c) { return is_ascii_letter(c) || is_ascii_digit(c); });
    if (index == 0 ? !letters || part.size() < 2 || part.size() > 3
                   : !plain || part.empty() || part.size() > 8)
      return std::nullopt;
    std::transform(part.begin(), part.end(), part.begin(), index > 0 && part.size() == 2 ? upper : lower);
    if (index > 0 && part.size() == 4 && letters) part[0] = upper(part[0]);
    out += (index ? "-" : "") + part;
    at = end + 1;
  }
  return out.size() > 35 ? std::nullopt : std::optional(out);
}

std::optional<std::string> read_value(const Key& key, const text::Field& field, Complaints& complaints) {
  const std::vector<std::string> words = given(key, field);
  if (words.empty()) {
    complaints.warning(field.line, fmt::format("'{}' has no value and is passed over", key.name));
    return std::nullopt;
  }
  if (words.size() > 1 && !is_list(key.shape)) {
    complaints.error(field.line, fmt::format("'{}' takes one value, not a list", key.name));
    return std::nullopt;
  }
  std::vector<std::string> out;
  for (const std::string& word : words)
    if (auto value = check({key, word, field.line, complaints});
        value && std::find(out.begin(), out.end(), *value) == out.end())
      out.push_back(std::move(*value));
  if (out.empty()) return std::nullopt;
  return join_lines(out);
}

std::vector<std::string> entries(std::string_view lines) {
  std::vector<std::string> out;
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    out.emplace_back(lines.substr(0, end));
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return out;
}

std::string join_lines(const std::vector<std::string>& entries) {
  std::string out;
  for (const std::string& entry : entries) out += (out.empty() ? "" : "\n") + entry;
  return out;
}

}  // namespace versioning
