#include "search/interpret.h"

#include <algorithm>
#include <set>
#include <span>

#include "language/thesaurus.h"
#include "search/alternatives.h"
#include "search/ranking.h"
#include "search/slips.h"

namespace search {
namespace {

constexpr std::size_t kMostAlternatives = 40;  // of a query: each is one more thing to look up
// Synonyms cost the more the more rows hold them: in a large store fewer are looked for, the surest.
constexpr std::size_t kManyRows = 20000;
constexpr std::size_t kMostSynonymsOfMany = 10;

/// A word of the query with the term it stands in.
struct Place {
  std::string word;
  std::size_t term = 0;
};

// Neighbours that may be one name: not across OR, and nothing in quotes or left out.
std::vector<std::vector<Place>> runs(const std::vector<Term>& terms) {
  std::vector<std::vector<Place>> out(1);
  for (std::size_t i = 0; i < terms.size(); ++i) {
    const Term& term = terms[i];
    const bool in_choice = term.or_previous || (i + 1 < terms.size() && terms[i + 1].or_previous);
    if (term.phrase || term.excluded || in_choice) out.emplace_back();
    if (term.phrase || term.excluded) continue;
    for (const auto& word : language::words(language::english_analyser(), term.text, language::Purpose::query))
      out.back().push_back({word.surface, i});
    if (in_choice) out.emplace_back();
  }
  return out;
}

std::vector<std::string> words_of(const std::vector<Place>& run) {
  std::vector<std::string> words;
  for (const Place& place : run) words.push_back(place.word);
  return words;
}

std::string_view primary(std::string_view lang) { return lang.substr(0, lang.find('-')); }

double weight_of(const language::Sense& sense, const language::Form& other) {
  if (sense.kind == language::Sense::Kind::synonym) return other.near ? kNearSynonym : kSynonym;
  return sense.kind == language::Sense::Kind::term || other.lang != sense.lang ? kTranslation : kOtherName;
}

std::string name_of(language::Sense::Kind kind) {
  switch (kind) {
    case language::Sense::Kind::term: return "term";
    case language::Sense::Kind::acronym: return "acronym";
    case language::Sense::Kind::renamed: return "renamed";
    case language::Sense::Kind::synonym: return "synonym";
    case language::Sense::Kind::ambiguous: return "ambiguous";
  }
  return {};
}

class Expander {
 public:
  Expander(store::Connection& db, const Library& library, Interpretation& out)
      : retrieval_(db, *library.rows, deadline(out.request)),
        out_(out),
        most_synonyms_(library.rows->size() > kManyRows ? kMostSynonymsOfMany : kMostAlternatives) {}

  // The surest names first: there is a limit to how many are looked for.
  void run() {
    const auto all = runs(out_.request.query.terms);
    for (const Sureness sureness : {Sureness::name, Sureness::synonym, Sureness::near})
      for (const auto& places : all)
        for (const auto& sense : language::thesaurus().senses(words_of(places)))
          if (is_whole(sense, places) && is_meant(sense, places)) add(with(sense, sureness), std::span(places).subspan(sense.first, sense.count));
  }

 private:
  enum class Sureness { name, synonym, near };
  static language::Sense with(language::Sense sense, Sureness sureness) {
    std::erase_if(sense.others, [&](const language::Form& other) {
      const bool synonym = sense.kind == language::Sense::Kind::synonym;
      return sureness != (!synonym ? Sureness::name : other.near ? Sureness::near : Sureness::synonym);
    });
    return sense;
  }

  // It must leave most of the time to the search itself.
  static Deadline deadline(const Request& request) { return std::chrono::steady_clock::now() + request.limit / 4; }

  // "4(b)" is a clause: that 4 is four is beside the point.
  static bool is_whole(const language::Sense& sense, const std::vector<Place>& places) {
    const std::size_t end = sense.first + sense.count;
    const bool cut_before = sense.first > 0 && places[sense.first - 1].term == places[sense.first].term;
    return !cut_before && (end == places.size() || places[end].term != places[end - 1].term);
  }

  // "plant" is a word of the reader's language; that it is one of the other too is chance, and its translations would
  // be noise.
  bool is_meant(const language::Sense& sense, const std::vector<Place>& places) {
    const std::string_view reader = primary(out_.request.reader_lang);
    const bool translates = sense.kind == language::Sense::Kind::term || sense.kind == language::Sense::Kind::synonym;
    if (const auto& read_as = out_.request.query.read_as; !read_as.empty()) return sense.lang == read_as;
    if (sense.lang == reader || !translates) return true;
    return !std::all_of(places.begin() + static_cast<std::ptrdiff_t>(sense.first),
                        places.begin() + static_cast<std::ptrdiff_t>(sense.first + sense.count),
                        [&](const Place& place) { return retrieval_.has_word(index_of(reader), place.word); });
  }

  void add(const language::Sense& sense, std::span<const Place> places) {
    Expansion shown{typed(places), name_of(sense.kind), {}, sense.verified};
    const bool search = sense.kind != language::Sense::Kind::ambiguous;
    for (const language::Form& other : sense.others) {
      if (other.as_written || is_part(other, places)) continue;
      if (!search || add(sense, other, places)) shown.also.push_back({other.text, other.lang});
    }
    if (shown.also.empty()) return;
    // Two senses of one word are one line.
    auto& all = out_.expansions;
    const auto same = std::find_if(all.begin(), all.end(), [&](const Expansion& e) { return e.typed == shown.typed && e.kind == shown.kind; });
    if (same == all.end()) return all.push_back(std::move(shown));
    for (auto& name : shown.also)
      if (std::find(same->also.begin(), same->also.end(), name) == same->also.end()) same->also.push_back(std::move(name));
    same->verified = same->verified && shown.verified;
  }

  // "fee" says less than the "membership fee" that was typed, and "rent control" no more than "rent controls".
  static bool is_part(const language::Form& other, std::span<const Place> places) {
    if (other.lang != "en" && other.lang != "cy") return false;
    const language::Analyser& analyser = language::analyser_for(other.lang);
    const auto named = language::words(analyser, other.text, language::Purpose::query);
    if (named.size() > places.size()) return false;
    std::set<std::string> keys;
    for (const Place& place : places)
      for (const auto& word : language::words(analyser, place.word, language::Purpose::query)) keys.insert(word.keys.begin(), word.keys.end());
    return std::all_of(named.begin(), named.end(), [&](const language::Word& word) {
      return std::any_of(word.keys.begin(), word.keys.end(), [&](const std::string& key) { return keys.contains(key); });
    });
  }

  bool add(const language::Sense& sense, const language::Form& other, std::span<const Place> places) {
    const bool of_answer = sense.kind == language::Sense::Kind::synonym && is_known(places);
    auto& alternatives = of_answer ? out_.synonyms : out_.request.query.alternatives;
    if (out_.synonyms.size() + out_.request.query.alternatives.size() == kMostAlternatives) return false;
    if (of_answer && out_.synonyms.size() == most_synonyms_) return false;
    Alternative made{{}, other.text, other.lang, weight_of(sense, other)};
    for (const Place& place : places) made.terms.push_back(place.term);
    const auto same = [&](const Alternative& a) { return a.terms == made.terms && a.text == made.text && a.lang == made.lang; };
    if (std::any_of(alternatives.begin(), alternatives.end(), same)) return false;
    const Group group = patterns_of(made, language::analyser_for(other.lang));
    if (group.empty() || !retrieval_.has_any(index_of(other.lang), group)) return false;
    alternatives.push_back(std::move(made));
    return !of_answer;
  }

  // Texts hold the words themselves: their synonyms would crowd the list, and on test collections did it harm.
  bool is_known(std::span<const Place> places) {
    return std::all_of(places.begin(), places.end(), [&](const Place& place) {
      return std::any_of(std::begin(kIndexes), std::end(kIndexes), [&](Index index) { return retrieval_.has_word(index, place.word); });
    });
  }

  static std::string typed(std::span<const Place> places) {
    std::string out;
    for (const Place& place : places) out += (out.empty() ? "" : " ") + place.word;
    return out;
  }

  Retrieval retrieval_;
  Interpretation& out_;
  std::size_t most_synonyms_;
};

}  // namespace

Interpretation interpret(store::Connection& db, const Request& request, const Library& library) {
  Interpretation out{request, {}, {}, {}};
  if (request.correct) out.corrections = correct_slips(db, library, out.request);
  if (request.expand) Expander(db, library, out).run();
  return out;
}

Request for_answer(const Interpretation& meant) {
  Request out = meant.request;
  auto& alternatives = out.query.alternatives;
  alternatives.insert(alternatives.end(), meant.synonyms.begin(), meant.synonyms.end());
  return out;
}

}  // namespace search
