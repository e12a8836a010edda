#include "search/offers.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "search/filters.h"
#include "search/query_lexer.h"
#include "search/question_words.h"
#include "text/unicode.h"

namespace search {
namespace {

enum class Says {
  kind,     // a filter by itself
  outcome,  // only of motions: beside a kind or "we"
};

struct Phrase {
  std::string_view words;  // folded, without accents
  std::string_view key;
  std::string_view value;
  Says says = Says::outcome;
};

constexpr auto kPhrases = std::to_array<Phrase>({
    {"motion", "kind", "motion", Says::kind},
    {"motions", "kind", "motion", Says::kind},
    {"cynnig", "kind", "motion", Says::kind},
    {"gynnig", "kind", "motion", Says::kind},
    {"chynnig", "kind", "motion", Says::kind},
    {"cynigion", "kind", "motion", Says::kind},
    {"gynigion", "kind", "motion", Says::kind},
    {"chynigion", "kind", "motion", Says::kind},
    {"emergency motion", "kind", "emergency_motion", Says::kind},
    {"emergency motions", "kind", "emergency_motion", Says::kind},
    {"cynnig brys", "kind", "emergency_motion", Says::kind},
    {"cynigion brys", "kind", "emergency_motion", Says::kind},
    {"composite motions", "kind", "composite", Says::kind},
    {"composites", "kind", "composite", Says::kind},
    {"amendments", "kind", "amendment", Says::kind},
    {"gwelliannau", "kind", "amendment", Says::kind},
    {"welliannau", "kind", "amendment", Says::kind},
    {"rule changes", "kind", "rule_change", Says::kind},
    {"lost", "decision", "lost"},
    {"defeated", "decision", "lost"},
    {"rejected", "decision", "lost"},
    {"vote down", "decision", "lost"},
    {"voted down", "decision", "lost"},
    {"voted against", "decision", "lost"},
    {"gwrthodwyd", "decision", "lost"},
    {"wrthodwyd", "decision", "lost"},
    {"gollwyd", "decision", "lost"},
    {"collwyd", "decision", "lost"},
    {"carried", "decision", "carried"},
    {"passed", "decision", "carried"},
    {"agreed", "decision", "carried"},
    {"derbyniwyd", "decision", "carried"},
    {"dderbyniwyd", "decision", "carried"},
    {"pasiwyd", "decision", "carried"},
    {"basiwyd", "decision", "carried"},
    {"remitted", "decision", "remitted"},
    {"cyfeiriwyd", "decision", "remitted"},
    {"gyfeiriwyd", "decision", "remitted"},
    {"withdrawn", "stage", "withdrawn"},
    {"withdrew", "stage", "withdrawn"},
    {"tynnwyd yn ol", "stage", "withdrawn"},
    {"dynnwyd yn ol", "stage", "withdrawn"},
    {"ruled out of order", "stage", "out_of_order"},
    {"out of order", "stage", "out_of_order"},
    {"allan o drefn", "stage", "out_of_order"},
    {"not reached", "stage", "not_reached"},
    {"superseded", "force", "superseded"},
    {"disodlwyd", "force", "superseded"},
    {"ddisodlwyd", "force", "superseded"},
    {"lapsed", "force", "lapsed"},
});

// Those who decide: what stands beside an outcome so that it is one.
constexpr auto kDeciders = std::to_array<std::string_view>({"we", "us", "conference", "gynhadledd", "cynhadledd", "ni"});
// Before a year they say that it is one; "since" and its like leave its end open.
constexpr auto kIn = std::to_array<std::string_view>({"in", "during", "from", "of", "yn", "o", "ym"});
constexpr auto kSince = std::to_array<std::string_view>({"since", "after", "ers"});

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

struct Word {
  std::string folded;
  bool free = true;  // not yet part of a filter
};

bool is_recent_year(std::string_view word) {
  const auto years = parse_years(word);
  return years && years->first == years->last && years->first >= 1900 && years->first < 2100;
}

std::vector<std::string> split(std::string_view words) {
  std::vector<std::string> out(1);
  for (const char c : words) c == ' ' ? static_cast<void>(out.emplace_back()) : out.back().push_back(c);
  return out;
}

class Recogniser {
 public:
  explicit Recogniser(const Query& query) : items_(lex(query.typed)) {
    for (const Item& item : items_) {
      const bool word = item.kind == Item::Kind::word && !item.excluded;
      words_.push_back({word ? text::fold_case_and_accents(item.text) : "", word});
    }
  }

  std::optional<Recognised> run(const Query& query) {
    find_phrases(Says::kind);
    if (!added_.empty() || has_decider()) find_phrases(Says::outcome);
    find_years();
    for (const auto& [key, values] : added_)
      if (query.filters.contains(key)) return std::nullopt;
    if (added_.empty()) return std::nullopt;
    return Recognised{rest(query), added_};
  }

 private:
  bool has_decider() const {
    return std::any_of(words_.begin(), words_.end(), [](const Word& word) { return is_one_of(kDeciders, word.folded); });
  }

  void find_phrases(Says says) {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      const Phrase* longest = nullptr;
      for (const Phrase& phrase : kPhrases)
        if (phrase.says == says && stands_at(phrase, at) && (longest == nullptr || phrase.words.size() > longest->words.size()))
          longest = &phrase;
      if (longest != nullptr) take(at, split(longest->words).size(), longest->key, std::string(longest->value));
    }
  }

  bool stands_at(const Phrase& phrase, std::size_t at) const {
    const auto sought = split(phrase.words);
    if (at + sought.size() > words_.size()) return false;
    return std::equal(sought.begin(), sought.end(), words_.begin() + static_cast<std::ptrdiff_t>(at),
                      [](const std::string& s, const Word& word) { return word.free && word.folded == s; });
  }

  void find_years() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (!words_[at].free || !is_recent_year(words_[at].folded)) continue;
      const std::string_view before = at > 0 ? std::string_view(words_[at - 1].folded) : "";
      const bool since = is_one_of(kSince, before);
      // "the 1983 manifesto": a year that nothing introduces may be a name.
      if (since || is_one_of(kIn, before)) take(at - 1, 2, "year", words_[at].folded + (since ? ".." : ""));
    }
  }

  // Of two values of one key the first said is meant.
  void take(std::size_t at, std::size_t count, std::string_view key, std::string value) {
    auto& values = added_[std::string(key)];
    if (values.empty()) values.push_back(std::move(value));
    for (std::size_t i = at; i < at + count; ++i) words_[i].free = false;
  }

  // What else was typed, with the new filters.
  Query rest(const Query& query) const {
    std::string typed;
    for (std::size_t i = 0; i < items_.size(); ++i) {
      if (items_[i].kind == Item::Kind::filter || !(words_[i].free || words_[i].folded.empty())) continue;
      typed += items_[i].excluded ? " -" : " ";
      typed += items_[i].kind == Item::Kind::phrase ? '"' + items_[i].text + '"' : items_[i].text;
    }
    Query out = parse_query(typed);
    out.filters = query.filters;
    for (const auto& [key, values] : added_) out.filters[key] = values;
    // Only words that weigh nothing are left: "we", "on".
    if (std::all_of(out.terms.begin(), out.terms.end(), [](const Term& t) { return !t.phrase && is_idle(t.text); })) out.terms.clear();
    out.weightless.clear();
    out.typed = print_query(out);
    return out;
  }

  static bool is_idle(std::string_view word) { return weight_of(text::fold_case(word)) == Weight::none || is_one_of(kDeciders, text::fold_case(word)); }

  std::vector<Item> items_;
  std::vector<Word> words_;  // one an item; of what is no word empty and not free
  Filters added_;
};

}  // namespace

std::optional<Recognised> recognise_filters(const Query& query) { return Recogniser(query).run(query); }

}  // namespace search
