#include "language/welsh_morphology.h"

#include <algorithm>
#include <array>
#include <optional>

#include "language/welsh_guesses.h"
#include "language/welsh_mutation.h"
#include "language/welsh_nouns.h"
#include "language/welsh_verbs.h"
#include "text/unicode.h"

namespace language::welsh {
namespace {

constexpr std::size_t kLongestWord = 40;  // bytes; what is longer is no Welsh word
constexpr int kOtherPlural = 3;  // how far it is from a noun to a plural that is not among those listed for it

// A form the surface may be, unmutated.
struct Candidate {
  std::string spelling;
  std::string folded;
  std::optional<Mutation> mutation;
};

std::vector<Candidate> candidates(std::string_view word, std::string_view folded) {
  std::vector<Candidate> out{{std::string(word), std::string(folded), std::nullopt}};
  for (const Radical& radical : radicals(folded)) {
    const std::string initial(radical.initial);
    out.push_back({initial + std::string(word.substr(radical.cut)), initial + std::string(folded.substr(radical.cut)),
                   radical.mutation});
  }
  return out;
}

// Lemmas with what speaks against them.
class Ranked {
 public:
  void add(std::string_view lemma, int distance) {
    const auto found = std::ranges::find(lemmas_, lemma, &Entry::lemma);
    if (found == lemmas_.end()) lemmas_.push_back({std::string(lemma), distance});
    else found->distance = std::min(found->distance, distance);
  }
  bool empty() const { return lemmas_.empty(); }
  std::vector<std::string> best() const {
    std::vector<std::string> out;
    if (lemmas_.empty()) return out;
    const int least = std::ranges::min(lemmas_, {}, &Entry::distance).distance;
    for (const Entry& entry : lemmas_)
      if (entry.distance <= least) out.push_back(entry.lemma);
    return out;
  }

 private:
  struct Entry {
    std::string lemma;
    int distance;
  };
  std::vector<Entry> lemmas_;
};

// Which accents a reading may have beside those written.  "mor" may be meant as môr, but "cant" not as cânt, a form.
enum class Accents { as_written, of_headword, any };

// One word being looked up.
class Lookup {
 public:
  Lookup(const Lexicon& lexicon, std::string_view word)
      : lexicon_(lexicon), word_(word), folded_(text::fold_accents(word)), candidates_(candidates(word, folded_)) {}

  bool accented() const { return folded_ != word_; }

  std::vector<std::string> listed(Accents accents) const {
    std::vector<std::string> out;
    if (is_closed()) return add_readings(candidates_.front(), accents, out), out;
    const bool own = !lexicon_.readings(folded_).empty();
    const auto likely = [&](const Candidate& candidate) { return !own || !needs_trigger(candidate); };
    for (const Candidate& candidate : candidates_)
      if (likely(candidate)) add_readings(candidate, accents, out);
    if (!out.empty() && accents == Accents::as_written) add_plain_singulars(out);
    if (!out.empty()) return out;
    for (const Candidate& candidate : candidates_)
      if (likely(candidate)) add_origins_of_unknown(candidate, accents, out);
    return out;
  }

  std::vector<std::string> derived() const {
    Ranked ranked;
    for (const Candidate& candidate : candidates_) derive(candidate, ranked);
    if (ranked.empty())
      for (const Candidate& candidate : candidates_) derive_from_unknown(candidate.folded, ranked);
    return ranked.best();
  }

  // Keys that all forms of an unlisted word share with each other, if possible with no other word.
  std::vector<std::string> guessed(std::string_view word) const {
    std::vector<std::string> out;
    for (const Candidate& candidate : candidates(word, folded_)) {
      if (candidate.mutation) add_unlisted(out, candidate.spelling);
      else add(out, candidate.spelling);
      for (std::string& guess : guessed_headwords(candidate.spelling)) add_unlisted(out, std::move(guess));
    }
    return out;
  }

 private:
  static void add(std::vector<std::string>& out, std::string word) {
    if (std::ranges::find(out, word) == out.end()) out.push_back(std::move(word));
  }

  // A listed word would have been found by its part of speech.
  void add_unlisted(std::vector<std::string>& out, std::string guess) const {
    if (lexicon_.readings(guess).empty()) add(out, std::move(guess));
  }

  // Words such as "allan" and "dan" are never a mutated form of another.
  bool is_closed() const {
    return std::ranges::any_of(lexicon_.readings(folded_),
                               [&](const Reading& r) { return r.part == Part::other && r.spelling == word_; });
  }

  // Mutations that need a word before it, so unlikely where the surface is a word itself.
  static bool needs_trigger(const Candidate& candidate) {
    if (candidate.mutation == Mutation::h_prothesis) return true;
    return candidate.mutation == Mutation::nasal && (candidate.folded[0] == 'b' || candidate.folded[0] == 'd');
  }

  // The nasal mutation follows "fy" and "yn", a finite verb neither: "nodwch" is of nodi, never of dod.
  static bool may_be_finite(const Candidate& candidate) { return candidate.mutation != Mutation::nasal; }
  // The soft forms of closed words are listed, as they are few and many look like one: "ynni" is of no "gynni".
  static bool may_be(const Candidate& candidate, const Reading& reading) {
    if (reading.part == Part::other && candidate.mutation) return candidate.mutation != Mutation::soft && !needs_trigger(candidate);
    return reading.part != Part::verb || reading.headword() || may_be_finite(candidate);
  }

  void add_readings(const Candidate& candidate, Accents accents, std::vector<std::string>& out) const {
    for (const Reading& reading : lexicon_.readings(candidate.folded)) {
      const bool fits = reading.spelling == candidate.spelling || accents == Accents::any ||
                        (accents == Accents::of_headword && reading.headword());
      if (fits && reading.part != Part::unknown && may_be(candidate, reading)) add(out, reading.lemma);
    }
  }

  // By an ending that few words have that are no plurals.
  static bool looks_plural(std::string_view form) {
    constexpr std::array<std::string_view, 6> kEndings = {"feydd", "iaid", "ion", "oedd", "wyr", "au"};
    return std::ranges::any_of(kEndings, [&](std::string_view ending) { return form.ends_with(ending); });
  }

  // A headword that is the plural of another too: cofnodion is of cofnod.
  void add_plain_singulars(std::vector<std::string>& out) const {
    for (const std::string& lemma : std::vector(out)) {
      if (!looks_plural(lemma)) continue;
      const std::string folded = text::fold_accents(lemma);
      if (lexicon_.headwords(folded, Part::noun).empty()) continue;
      for (const Stem& singular : singulars(folded))
        if (singular.distance <= 1)
          for (const auto noun : lexicon_.headwords(singular.letters, Part::noun))
            if (!lexicon_.lists_plural_of(noun)) add(out, std::string(noun));
    }
  }

  // What a form may come from of which only the existence is known.
  void add_origins_of_unknown(const Candidate& candidate, Accents accents, std::vector<std::string>& out) const {
    const auto readings = lexicon_.readings(candidate.folded);
    const bool listed = std::ranges::any_of(readings, [&](const Reading& reading) {
      return reading.part == Part::unknown && (reading.spelling == candidate.spelling || accents == Accents::any);
    });
    if (!listed) return;
    Ranked ranked;
    for (const Reading& reading : readings)
      if (reading.part != Part::unknown) ranked.add(reading.lemma, 0);
    if (ranked.empty()) derive(candidate, ranked);
    if (ranked.empty()) derive_from_unknown(candidate.folded, ranked);
    if (ranked.empty()) {
      add(out, candidate.spelling);
      for (std::string& guess : guessed_headwords(candidate.spelling)) add_unlisted(out, std::move(guess));
    }
    for (std::string& lemma : ranked.best()) add(out, std::move(lemma));
  }

  // Words of which only the existence is known may be headwords, if the form has an ending that few other words have.
  void derive_from_unknown(std::string_view form, Ranked& ranked) const {
    const auto add_known = [&](const Stem& stem) {
      for (const auto word : lexicon_.headwords(stem.letters, Part::unknown)) ranked.add(word, stem.distance);
    };
    if (form.ends_with("ach") || form.ends_with("af"))
      for (const Stem& positive : positives(form))
        if (positive.letters.size() > 3) add_known(positive);
    if (!looks_plural(form)) return;
    for (const Stem& singular : singulars(form))
      if (singular.distance <= 3 && singular.letters.size() > 2) add_known(singular);
  }

  void derive(const Candidate& candidate, Ranked& ranked) const {
    const std::string_view form = candidate.folded;
    for (const Stem& singular : singulars(form)) {
      for (const auto noun : lexicon_.headwords(singular.letters, Part::noun))
        ranked.add(noun, singular.distance + (lexicon_.lists_plural_of(noun) ? kOtherPlural : 0));
      if (form.ends_with("ion"))
        for (const auto adjective : lexicon_.headwords(singular.letters, Part::adjective)) ranked.add(adjective, singular.distance + 1);
    }
    if (may_be_finite(candidate))
      for (const VerbSplit& split : split_verb(form))
        for (const auto verb : lexicon_.verbs_of_stem(split.stem)) ranked.add(verb, split.distance);
    for (const Stem& positive : positives(form))
      for (const auto adjective : lexicon_.headwords(positive.letters, Part::adjective)) ranked.add(adjective, positive.distance);
  }

  const Lexicon& lexicon_;
  std::string_view word_;
  std::string folded_;
  std::vector<Candidate> candidates_;
};

// The word and its radicals.
std::vector<std::string> unmutated(std::string_view word) {
  std::vector<std::string> out;
  for (Candidate& candidate : candidates(word, text::fold_accents(word))) out.push_back(std::move(candidate.spelling));
  return out;
}

void append(std::vector<std::string>& out, const std::vector<std::string>& more) {
  for (const std::string& word : more)
    if (std::ranges::find(out, word) == out.end()) out.push_back(word);
}

bool is_plain(std::string_view folded) {
  return folded.size() <= kLongestWord && std::ranges::all_of(folded, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

// Singulars beside the one that is listed: galwadau is of galwad as well as of galw; who acts may end in -wr, -iwr or
// -ydd, with the one plural -wyr; who belongs to a people in -iad, with the plural -iaid.
void add_twin_singulars(std::vector<std::string>& lemmas, std::string_view word) {
  struct Twin {
    std::string_view plural;
    std::size_t cut;
    std::string_view by;
  };
  constexpr Twin kTwins[] = {{"adau", 2, ""}, {"wyr", 3, "wr"}, {"wyr", 3, "iwr"}, {"iaid", 3, "ad"}};
  for (const Twin& twin : kTwins) {
    if (!word.ends_with(twin.plural)) continue;
    for (const std::string& form : unmutated(word))
      if (form.front() == lemmas.front().front() && form.size() > twin.plural.size() + 2)
        append(lemmas, {form.substr(0, form.size() - twin.cut) + std::string(twin.by)});
  }
}

std::vector<std::string> Morphology::lemmas(std::string_view word, Purpose purpose) const {
  const std::string folded = text::fold_accents(word);
  if (!is_plain(folded)) return folded == word || purpose == Purpose::query ? std::vector{std::string(word)} : std::vector{std::string(word), folded};
  const Lookup lookup(lexicon_, word);
  std::vector<std::string> found = lookup.listed(Accents::as_written);
  if (found.empty()) found = lookup.listed(Accents::any);
  else if (purpose == Purpose::query && !lookup.accented()) append(found, lookup.listed(Accents::of_headword));
  const bool listed = !found.empty();
  if (!listed) found = lookup.derived();
  if (!found.empty()) {
    add_twin_singulars(found, word);
    if (!listed) append(found, {std::string(word)});
    return found;
  }
  if (lookup.accented()) append(found, lookup.guessed(word));
  if (!lookup.accented() || purpose == Purpose::index) append(found, lookup.guessed(folded));
  return found;
}

}  // namespace language::welsh
