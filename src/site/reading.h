#pragma once
// A text as it is read: which language, which version, which clauses, and whether it binds.

#include <optional>
#include <string>
#include <vector>

#include "site/visit.h"
#include "store/binding.h"
#include "store/read.h"

namespace site {

struct Reading {
  store::Work work;
  store::Fields fields;
  std::vector<std::string> languages;  // the text is held in
  store::Version version;
  std::optional<store::Stretch> stretch;  // in which the version stood; empty if it was corrected
  bool today = false;                  // the version stands today
  text::Date on;                       // the day for which force is told
  store::Known known;                  // all, or what was known on the day of ?known-at=
  store::Binding binding;
  std::vector<store::ManifestLine> lines;

  const std::string& lang() const { return version.lang; }
  /// A fact, empty if it is not stated.
  std::string fact(std::string_view field) const {
    const auto found = fields.find(field);
    return found == fields.end() ? "" : found->second;
  }
};

/// The language a text is shown in: the one asked for by ?lang=, else that of the interface, else the first it is
/// held in.  Empty if one was asked for that is not held, or none is.
std::optional<std::string> text_language(const Visit& visit, const std::vector<std::string>& held);

/// What was known on the day of ?known-at=; everything where none is asked for.
store::Known known_to(const Visit& visit);

/// The version that stands on that day, as known to the visit; before the first one, the first, where `on` is today.
std::optional<store::Version> version_on(const Visit& visit, store::Id work, std::string_view lang, const text::Date& on);

/// `version` of the work, with the facts of the day.
Reading read_version(const Visit& visit, store::Work work, store::Version version, const text::Date& on);

/// A title and the language it is in.
struct Title {
  std::string words;
  std::string lang;
};
/// What a text is called in the reader's language, else in the one it is held in; empty if it is not held.
std::optional<Title> title_of(const Visit& visit, std::string_view ref);

/// The language to mark a part of the page with: empty if it is the page's own.
inline std::string marked_language(const Visit& visit, std::string_view lang) {
  return lang == visit.lang ? "" : std::string(lang);
}

}  // namespace site
