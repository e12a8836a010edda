#include "search/question_words.h"

#include <array>
#include <set>
#include <string>

namespace search {
namespace {

// Both languages in one list: a reader mixes them, and neither's function words are subjects in the other.  Left out
// for that reason: Welsh "a fo", English-looking Welsh content words and negations, which change what is asked.
constexpr auto kNone = std::to_array<std::string_view>({
    // English
    "a", "about", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been", "being", "but", "by", "can",
    "could", "did", "do", "does", "doing", "for", "from", "had", "has", "have", "how", "i", "if", "in", "into", "is",
    "it", "its", "me", "my", "of", "on", "or", "our", "ours", "please", "regarding", "said", "say", "saying", "says",
    "shall", "should", "so", "some", "stand", "stands", "such", "tell", "than", "that", "the", "their", "them",
    "then", "there", "these", "they", "think", "thinks", "this", "those", "to", "towards", "us", "was", "we", "were",
    "what", "what's", "when", "where", "whether", "which", "who", "whose", "why", "will", "with", "would", "you",
    "your",
    // Welsh
    "a'i", "a'n", "a'r", "ac", "ai", "amdan", "amdano", "ar", "at", "beth", "ble", "bydd", "byddai", "chi", "dan",
    "ddweud", "dros", "dw", "dweud", "efo", "ei", "eich", "ein", "er", "eu", "faint", "fel", "fod", "fy", "fydd",
    "gan", "gyda", "hyn", "hynny", "i'n", "i'r", "mae", "mae'n", "mae'r", "maen", "mai", "meddwl", "mewn", "neu",
    "nhw", "ni", "o", "o'n", "o'r", "oedd", "oes", "oes'na", "pa", "pam", "pan", "pryd", "pwy", "roedd", "rydym",
    "rydyn", "sawl", "sut", "sy", "sy'n", "sydd", "sydd'n", "trwy", "tuag", "wedi", "wrth", "y", "ydan", "ydi", "ydw",
    "ydy", "ydy'r", "ydych", "ydym", "ydyn", "ym", "yma", "yn", "ynghylch", "ynglŷn", "yr", "yw", "yw'r", "â"});

constexpr auto kAsking = std::to_array<std::string_view>({"policy", "policies", "position", "positions", "stance", "view",    "views",  "line",
                                "polisi", "polisïau", "bolisi",   "pholisi",   "safbwynt", "safbwyntiau", "barn", "farn"});

// ’ is written as ' in the lists.
std::string plain_apostrophes(std::string_view word) {
  constexpr std::string_view kCurly = "’";
  std::string out(word);
  for (std::size_t at = out.find(kCurly); at != std::string::npos; at = out.find(kCurly, at))
    out.replace(at, kCurly.size(), "'");
  return out;
}

}  // namespace

Weight weight_of(std::string_view folded) {
  static const std::set<std::string_view> none(kNone.begin(), kNone.end());
  static const std::set<std::string_view> asking(kAsking.begin(), kAsking.end());
  const std::string word = plain_apostrophes(folded);
  if (none.contains(word)) return Weight::none;
  return asking.contains(word) ? Weight::asking : Weight::full;
}

}  // namespace search
