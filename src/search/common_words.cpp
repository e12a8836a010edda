#include "search/common_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "language/analyser.h"

namespace search {
namespace {

// What people do with things, how much and when; "party", "Wales" and "policy" stand everywhere in texts like these.
constexpr auto kEnglish = std::to_array<std::string_view>({
    "able", "abolish", "after", "again", "against", "agree", "all", "allow", "allowed", "already", "also", "always",
    "among", "another", "any", "anybody", "anyone", "anything", "aren't", "arent", "around", "ask", "asked", "asking",
    "away", "back", "bad", "ban", "because", "before", "behind", "believe", "best", "better", "between", "beyond",
    "big", "bit", "both", "came", "can't", "cannot", "cant", "case", "come", "comes", "coming", "conference",
    "couldn't", "couldnt", "cut", "cymru", "day", "didn't", "didnt", "different", "do", "doesn't", "doesnt", "doing",
    "don't", "done", "dont", "down", "during", "each", "easy", "enough", "even", "ever", "every", "everybody",
    "everyone", "everything", "fact", "favour", "feel", "few", "find", "finding", "found", "full", "get", "gets",
    "getting", "give", "given", "gives", "giving", "go", "goes", "going", "gone", "good", "got", "great", "happen",
    "happening", "happens", "hard", "hasnt", "haven't", "havent", "he", "help", "helps", "her", "here", "hers",
    "high", "him", "his", "i'm", "i've", "idea", "im", "important", "increase", "introduce", "isn't", "isnt", "issue",
    "issues", "it's", "ive", "just", "keep", "keeps", "kept", "know", "known", "knows", "labour", "large",
    "less", "let", "lets", "like", "liked", "likes", "little", "long", "look", "looking", "lot", "lots", "low",
    "made", "main", "make", "makes", "making", "many", "may", "means", "meant", "might", "more",
    "most", "much", "must", "my", "myself", "need", "needed", "needs", "never", "new", "no", "nobody", "nor", "not",
    "nothing", "now", "off", "often", "old", "one", "ones", "only", "oppose", "other", "ought", "our", "ourselves",
    "out", "over", "own", "part", "party", "people", "per", "person", "place", "plan", "plans", "point", "policy",
    "put", "puts", "quite", "raise", "real", "really", "reduce", "rid", "right", "rise", "rule", "rules", "same",
    "scrap", "see", "seem", "seen", "she", "short", "should", "shouldn't", "shouldnt", "show", "side", "since",
    "small", "some", "someone", "something", "sometimes", "sort", "start", "still", "stop", "stuff", "such",
    "support", "sure", "take", "taken", "takes", "taking", "talk", "tell", "that's", "thats", "them", "themselves",
    "then", "there", "theres", "they're", "thing", "things", "through", "time", "times", "today", "too", "took",
    "try", "trying", "under", "until", "up", "upon", "us", "use", "used", "uses", "using", "very", "via", "wales",
    "want", "wanted", "wants", "wasn't", "wasnt", "way", "ways", "we", "we're", "we've", "well", "welsh", "went",
    "whats", "while", "whole", "within", "without", "won't", "wont", "work", "wouldn't", "wouldnt", "wrong", "year",
    "yet", "yourself",
});

constexpr auto kWelsh = std::to_array<std::string_view>({
    "achos", "all", "alla", "allaf", "allu", "allwch", "allwn", "amser", "angen", "ar", "arall", "bach", "blaid",
    "bob", "bobl", "bod", "bron", "bu", "buodd", "bydd", "byr", "byth", "cadw", "cael", "cafodd", "caiff", "cawn",
    "cefnogi", "chaf", "codi", "cwrdd", "cymru", "cymryd", "cyn", "da", "dal", "dan", "dda", "ddim", "ddod", "ddyla",
    "ddylai", "dechrau", "defnyddio", "diddymu", "digon", "dim", "dod", "drwg", "drwy", "dwi", "dydy", "dydyn",
    "dyla", "dylai", "eisiau", "eraill", "erbyn", "ers", "eto", "fach", "faint", "fawr", "fedra", "fedrwn", "ffordd",
    "ffyrdd", "fod", "fwy", "fydd", "fynd", "gadw", "gael", "gaf", "gall", "galla", "gallaf", "gallu", "gallwn",
    "gan", "ganddo", "gawn", "gefnogi", "gennym", "gofyn", "gorau", "gormod", "gwahardd", "gweld", "gwell", "gwneir",
    "gwneud", "gymru", "gymryd", "heb", "heddiw", "hefyd", "helpu", "hen", "hir", "hoffi", "hoffwn", "holl",
    "hynny'n", "iawn", "inni", "isel", "isio", "lai", "llafur", "llai", "llawer", "lle", "lleiaf", "mawr", "medru",
    "mor", "mwy", "mwyaf", "mynd", "na", "nac", "nad", "nawr", "neb", "newydd", "ngymru", "ni'n", "nid", "o", "oes",
    "ofyn", "oherwydd", "pawb", "peth", "pethau", "plaid", "pob", "pobl", "polisi", "popeth", "rhai", "rhaid", "rhan",
    "rhoddi", "rhoi", "rhwng", "rhy", "rhywbeth", "rhywun", "roi", "rwan", "sawl", "torri", "tro", "uchel", "un",
    "unig", "unrhyw", "weld", "well", "wnawn", "wneud", "yn", "yr", "ôl",
});

bool is_stem(const std::string& key) { return !key.starts_with('=') && !key.starts_with(':'); }

// The word and, in English, its stem, so that forms of listed words are common too.
std::vector<std::string> forms(std::string_view word) {
  std::vector<std::string> out{std::string(word)};
  for (const auto& found : language::words(language::english_analyser(), word, language::Purpose::query))
    std::copy_if(found.keys.begin(), found.keys.end(), std::back_inserter(out), is_stem);
  return out;
}

std::set<std::string> all_forms() {
  std::set<std::string> out(kWelsh.begin(), kWelsh.end());
  for (const std::string_view word : kEnglish)
    for (std::string& form : forms(word)) out.insert(std::move(form));
  return out;
}

}  // namespace

bool is_common(std::string_view folded) {
  static const std::set<std::string> all = all_forms();
  const auto found = forms(folded);
  return std::any_of(found.begin(), found.end(), [&](const std::string& form) { return all.contains(form); });
}

}  // namespace search
