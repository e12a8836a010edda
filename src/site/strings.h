#pragma once
// The words of the interface, from web/strings/{en,cy}.json.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "site/files.h"
#include "text/date.h"

namespace site {

/// Names in a string, "{name}", and what stands for them.
using Values = std::vector<std::pair<std::string_view, std::string>>;

/// The strings of one language.
class Strings {
 public:
  /// Throws std::runtime_error naming the file if it is no flat JSON object of strings.
  Strings(std::string lang, std::string_view json);

  const std::string& lang() const { return lang_; }
  bool has(std::string_view key) const;
  /// The words of a key; throws std::out_of_range naming one that does not exist.
  const std::string& at(std::string_view key) const;
  /// The words with values in place of their names; throws std::out_of_range naming a name without a value.
  std::string fill(std::string_view key, const Values& values) const;
  /// The words for a number: the entry "key#form" of its plural form, else "key#other"; {n} is the number.
  std::string count(std::string_view key, std::size_t n, Values values = {}) const;
  /// A name of a vocabulary: the entry "set.name", else the name with spaces for its underscores.
  std::string word(std::string_view set, std::string_view name) const;

  /// How a clause is spoken of by its label: "Clause 4"; a label that names its own division stays, "Rule 4"; none: "Clause".
  std::string clause(std::string_view label) const;

  /// "three", "tri"; digits above ten.
  std::string number(std::size_t n) const;
  /// As it stands before its noun: "pum cymal".
  std::string number_of(std::size_t n) const;

  std::vector<std::string> keys() const;

 private:
  std::string lang_;
  std::map<std::string, std::string, std::less<>> words_;
};

/// The plural form of a number (CLDR cardinal rules): English one, other; Welsh zero, one, two, few, many, other.
std::string_view plural_form(std::string_view lang, std::size_t n);

/// With a capital at its beginning.
std::string capitalised(std::string words);

/// A label as it is spoken of: "4." → "4", "(b)" as it is.
std::string_view spoken_label(std::string_view label);

/// "16 March 2024", "16 Mawrth 2024"; to the month or the year where no more is known.
std::string date_words(const text::Date& date, std::string_view lang);
/// The same for an ISO date; a string that is none comes back as it is.
std::string date_words(std::string_view iso, std::string_view lang);

}  // namespace site
