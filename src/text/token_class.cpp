#include "text/token_class.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "text/unicode.h"

namespace text {
namespace {

using Words = std::unordered_set<std::string_view>;

const Words kWeak = {
    "the",  "a",    "an",    "of",   "to",   "and",  "or",    "in",    "for",   "on",  "by",  "be",
    "is",   "are",  "was",   "were", "with", "that", "this",  "as",    "at",    "it",  "its", "any",
    "such", "from", "which", "has",  "have", "been", "their", "these", "those", "our", "we",  "they",
    "them", "who",  "y",     "yr",   "ac",   "i",    "o",     "yn",    "ar",    "am",  "gan", "gyda",
    "neu",  "sy",   "sydd",  "yw",   "mae",  "ei",   "eu",    "ein",   "hon",   "hwn", "hyn", "i'r",
    "o'r",  "a'r",  "i'w",   "o'u",  "a'u",  "sy'n", "mae'n", "wrth",
};

// With the mutated forms; "all", Welsh for can after "a", is left out for the sake of English.
const Words kNegations = {
    "not",    "no",     "nor", "never", "neither", "none", "without", "cannot",
    "unless", "except", "nid", "ni",    "na",      "nac",  "nad",     "heb",
    "dim",    "ddim",   "neb", "byth",  "oni",     "onid", "peidio",  "beidio",
};

const Words kModals = {
    "shall",  "may",     "must",  "should", "will",    "can",     "could",  "would", "might",
    "ought",  "need",    "rhaid", "raid",   "gall",    "gallant", "gellir", "ellir", "caiff",
    "gaiff",  "chaiff",  "cânt",  "gânt",   "ceir",    "dylai",   "ddylai", "dylid", "ddylid",
    "dylent", "ddylent", "bydd",  "fydd",   "byddant", "fyddant",
};

const Words kNumbers = {
    "two",     "three",    "four",    "five",    "six",    "seven", "eight",  "nine",   "ten",
    "eleven",  "twelve",   "fifteen", "twenty",  "thirty", "forty", "fifty",  "sixty",  "ninety",
    "hundred", "thousand", "million", "billion", "half",   "dau",   "ddau",   "dwy",    "ddwy",
    "tri",     "thri",     "dri",     "tair",    "dair",   "thair", "pedwar", "bedwar", "pedair",
    "pum",     "pump",     "bum",     "chwe",    "chwech", "saith", "wyth",   "naw",    "deg",
    "deuddeg", "ugain",    "cant",    "gant",    "mil",    "fil",   "miliwn", "filiwn", "hanner",
};

const Words kOneReference = {
    "clause",      "subclause", "sub-clause",   "rule",          "article",    "section",    "subsection",
    "sub-section", "paragraph", "subparagraph", "sub-paragraph", "chapter",    "schedule",   "appendix",
    "annex",       "part",      "regulation",   "para",          "cymal",      "gymal",      "chymal",
    "nghymal",     "is-gymal",  "rheol",        "reol",          "erthygl",    "herthygl",   "adran",
    "hadran",      "is-adran",  "paragraff",    "baragraff",     "pharagraff", "mharagraff", "pennod",
    "bennod",      "phennod",   "mhennod",      "atodlen",       "hatodlen",   "atodiad",    "hatodiad",
    "rhan",        "ran",       "rheoliad",     "reoliad",
};

const Words kSeveralReferences = {
    "clauses",     "subclauses",   "sub-clauses", "rules",         "articles",       "sections",
    "subsections", "sub-sections", "paragraphs",  "subparagraphs", "sub-paragraphs", "chapters",
    "schedules",   "appendices",   "annexes",     "parts",         "regulations",    "paras",
    "cymalau",     "gymalau",      "chymalau",    "nghymalau",     "rheolau",        "reolau",
    "erthyglau",   "adrannau",     "paragraffau", "baragraffau",   "pharagraffau",   "penodau",
    "benodau",     "phenodau",     "atodlenni",   "rhannau",       "rannau",         "rheoliadau",
};

bool is_guarded(const Token& token, const std::string& word) {
  if (token.kind == TokenKind::number || token.kind == TokenKind::reference) return true;
  return word.ends_with("n't") || kNegations.contains(word) || kModals.contains(word) ||
         kNumbers.contains(word);
}

}  // namespace

std::string folded(std::string_view word) {
  std::string out = fold_case(word);
  constexpr std::string_view kCurly = "\u2019";
  for (std::size_t at = 0; (at = out.find(kCurly, at)) != std::string::npos;)
    out.replace(at, kCurly.size(), "'");
  return out;
}

TokenClass class_of(const Token& token) {
  if (token.kind == TokenKind::space)
    return {.paragraph = std::count(token.text.begin(), token.text.end(), '\n') > 1};
  if (token.kind == TokenKind::punctuation)
    return {.sentence = token.text == "." || token.text == "!" || token.text == "?"};
  const std::string word = folded(token.text);
  const bool guarded = is_guarded(token, word);
  return {.weight = !guarded && kWeak.contains(word) ? 1 : 2, .guarded = guarded};
}

ReferenceWord reference_word(std::string_view folded) {
  if (kOneReference.contains(folded)) return ReferenceWord::one;
  return kSeveralReferences.contains(folded) ? ReferenceWord::several : ReferenceWord::none;
}

}  // namespace text
