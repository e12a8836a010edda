#include "language/thesaurus.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include "language/analyser.h"

namespace language {
namespace {

constexpr std::array<std::string_view, 2> kLanguages = {"en", "cy"};

// They join the words of a name, and a query has lost them when it comes here: "Aelod o'r Senedd".
constexpr auto kJoining = std::to_array<std::string_view>(
    {"a", "an", "and", "at", "be", "by", "for", "from", "has", "how", "in", "is", "it", "its", "of", "on", "our", "that", "the", "their",
     "to", "what", "when", "who", "with", "a'r", "am", "ar", "dan", "dros", "ei", "er", "eu", "fod", "gan", "gyda", "i", "i'r", "mae", "neu",
     "o", "o'r", "pa", "wedi", "wrth", "y", "ym", "yn", "yr"});

std::optional<Sense::Kind> kind_of(std::string_view name) {
  if (name == "term") return Sense::Kind::term;
  if (name == "acronym") return Sense::Kind::acronym;
  if (name == "renamed") return Sense::Kind::renamed;
  if (name == "synonym") return Sense::Kind::synonym;
  if (name == "ambiguous") return Sense::Kind::ambiguous;
  return std::nullopt;
}

std::vector<std::string_view> split(std::string_view text, char sign) {
  std::vector<std::string_view> cells;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(sign, at), text.size());
    cells.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return cells;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

void add_forms(std::string_view cell, std::string_view lang, std::vector<Form>& out) {
  for (std::string_view form : split(cell, ';')) {
    form = trimmed(form);
    const bool as_written = form.ends_with('!');
    if (as_written) form.remove_suffix(1);
    const bool near = form.starts_with('~');
    if (near) form.remove_prefix(1);
    if (!form.empty()) out.push_back({std::string(form), std::string(lang), as_written, near});
  }
}

bool is_stem(const std::string& key) { return !key.starts_with('=') && !key.starts_with(':'); }

// What the forms of a word have in common: its stems, of a number its spellings.
std::vector<std::string> common_keys(const Word& word) {
  std::vector<std::string> keys;
  std::copy_if(word.keys.begin(), word.keys.end(), std::back_inserter(keys), is_stem);
  return keys.empty() ? word.keys : keys;
}

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(), [&](const auto& key) { return std::find(b.begin(), b.end(), key) != b.end(); });
}

std::string in_language(std::string_view lang, const std::string& key) { return std::string(lang) + ' ' + key; }

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

// "NHS" and "nhs" are the acronym, "Nhs" is not: it might be a name or a title.
bool in_one_case(std::string_view word) {
  return std::none_of(word.begin(), word.end(), is_capital) || is_acronym(word);
}

}  // namespace

bool is_acronym(std::string_view word) { return word.size() > 1 && is_capital(word[0]) && is_capital(word[1]); }

// What was typed, as each language reads it.
struct Thesaurus::Words {
  explicit Words(std::span<const std::string> typed) : surfaces(typed) {
    for (const std::string& surface : typed) {
      for (std::size_t i = 0; i < kLanguages.size(); ++i) {
        auto read = words(analyser_for(kLanguages[i]), surface, Purpose::query);
        read.resize(1);  // REQUIRED to be one word; of none it has no keys
        exact[i].push_back(read[0].keys.empty() ? "" : read[0].keys[0]);
        keys[i].push_back(common_keys(read[0]));
      }
    }
  }
  std::span<const std::string> surfaces;
  std::array<std::vector<std::string>, kLanguages.size()> exact;
  std::array<std::vector<std::vector<std::string>>, kLanguages.size()> keys;
};

Thesaurus::Thesaurus(std::span<const std::string_view> tables) {
  for (const std::string_view table : tables)
    for (const std::string_view line : split(table, '\n')) add_line(trimmed(line));
  std::sort(single_words_.begin(), single_words_.end());
  single_words_.erase(std::unique(single_words_.begin(), single_words_.end()), single_words_.end());
}

void Thesaurus::add_line(std::string_view line) {
  const auto cells = split(line, '\t');
  const auto kind = kind_of(cells[0]);
  if (cells.size() < 4 || !kind) return;
  Concept made{*kind, cells[3] == "attested" || cells[3] == "confirmed", {}};
  add_forms(cells[1], "en", made.forms);
  add_forms(cells[2], "cy", made.forms);
  concepts_.push_back(std::move(made));
  for (std::size_t i = 0; i < concepts_.back().forms.size(); ++i) add_entry(concepts_.size() - 1, i);
}

void Thesaurus::add_entry(std::size_t concept_at, std::size_t form) {
  const Form& of = concepts_[concept_at].forms[form];
  if (concepts_[concept_at].kind == Sense::Kind::ambiguous && !is_acronym(of.text)) return;
  Entry entry{concept_at, form, {}, {}};
  for (const Word& word : words(analyser_for(of.lang), of.text, Purpose::query)) {
    if (!is_acronym(word.surface) && std::find(kJoining.begin(), kJoining.end(), word.keys[0].substr(1)) != kJoining.end()) continue;
    entry.exact.push_back(word.keys[0]);
    entry.keys.push_back(common_keys(word));
  }
  if (entry.keys.empty()) return;
  if (entry.keys.size() == 1 && !is_acronym(of.text) && of.text.find(' ') == std::string::npos) single_words_.push_back(of.text);
  for (const std::string& key : entry.keys.front()) by_first_.emplace(in_language(of.lang, key), entries_.size());
  entries_.push_back(std::move(entry));
}

bool Thesaurus::matches(const Entry& entry, const Words& words, std::size_t at, bool exactly) const {
  const Form& form = concepts_[entry.concept_at].forms[entry.form];
  if (at + entry.keys.size() > words.surfaces.size()) return false;
  if (form.as_written && words.surfaces[at] != form.text) return false;
  const bool acronym = is_acronym(form.text);
  if (acronym && !in_one_case(words.surfaces[at])) return false;
  const std::size_t lang = form.lang == kLanguages[0] ? 0 : 1;
  for (std::size_t i = 0; i < entry.keys.size(); ++i) {
    if (exactly || acronym ? entry.exact[i] != words.exact[lang][at + i] : !share(entry.keys[i], words.keys[lang][at + i]))
      return false;
  }
  return true;
}

std::vector<const Thesaurus::Entry*> Thesaurus::longest_at(const Words& words, std::size_t at) const {
  std::vector<const Entry*> found;
  const auto add = [&](const Entry& entry) {
    const std::size_t size = found.empty() ? 0 : found.front()->keys.size();
    if (entry.keys.size() < size || std::find(found.begin(), found.end(), &entry) != found.end()) return;
    if (!matches(entry, words, at, false)) return;
    if (entry.keys.size() > size) found.clear();
    found.push_back(&entry);
  };
  for (std::size_t lang = 0; lang < kLanguages.size(); ++lang)
    for (const std::string& key : words.keys[lang][at]) {
      const auto [first, last] = by_first_.equal_range(in_language(kLanguages[lang], key));
      for (auto i = first; i != last; ++i) add(entries_[i->second]);
    }
  // Where the very words are listed, only they count: "housing" is not "house".
  const auto kind = [&](const Entry* entry) { return concepts_[entry->concept_at].kind; };
  const auto exact = [&](const Entry* entry) { return matches(*entry, words, at, true); };
  std::set<Sense::Kind> exactly;
  for (const Entry* entry : found)
    if (exact(entry)) exactly.insert(kind(entry));
  std::erase_if(found, [&](const Entry* entry) { return exactly.contains(kind(entry)) && !exact(entry); });
  // A hash table has no order of its own.
  std::sort(found.begin(), found.end());
  return found;
}

Sense Thesaurus::sense(const Entry& entry, std::size_t at) const {
  const Concept& meant = concepts_[entry.concept_at];
  Sense out{meant.kind, at, entry.keys.size(), meant.forms[entry.form].lang, meant.verified, {}};
  for (std::size_t i = 0; i < meant.forms.size(); ++i)
    if (i != entry.form) out.others.push_back(meant.forms[i]);
  if (meant.forms[entry.form].near)
    for (Form& other : out.others) other.near = true;
  return out;
}

std::vector<Sense> Thesaurus::senses(std::span<const std::string> typed) const {
  const Words words(typed);
  std::vector<Sense> out;
  for (std::size_t at = 0; at < typed.size();) {
    const auto found = longest_at(words, at);
    for (const Entry* entry : found) out.push_back(sense(*entry, at));
    at += found.empty() ? 1 : found.front()->keys.size();
  }
  return out;
}

bool Thesaurus::has_acronym(std::string_view word) const {
  return is_acronym(word) && std::any_of(concepts_.begin(), concepts_.end(), [&](const Concept& meant) {
           return std::any_of(meant.forms.begin(), meant.forms.end(), [&](const Form& form) { return form.text == word; });
         });
}

}  // namespace language
