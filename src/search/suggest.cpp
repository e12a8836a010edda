#include "search/suggest.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "text/unicode.h"

namespace search {
namespace {

constexpr std::size_t kFewestLetters = 2;
constexpr std::size_t kMostBytes = 200;

/// 0: begins so; 1: a later word does; 2: not at all.
int place_of(const std::string& words, const std::string& typed) {
  const std::string whole = text::fold_case_and_accents(words);
  if (whole.starts_with(typed)) return 0;
  for (std::size_t at = whole.find(typed); at != std::string::npos; at = whole.find(typed, at + 1))
    if (const char before = whole[at - 1]; before == ' ' || before == '-' || before == '(' || before == '/') return 1;
  return 2;
}

struct Ranked {
  int place = 2;
  Suggestion what;
};

class Gatherer {
 public:
  explicit Gatherer(std::string typed) : typed_(std::move(typed)) {}

  void offer(const std::string& words, Suggestion::Kind kind, const std::string& ref) {
    if (words.empty()) return;
    const int place = place_of(words, typed_);
    if (place == 2 || !seen_.insert(text::fold_case_and_accents(words)).second) return;
    found_.push_back({place, {words, kind, ref}});
  }

  std::vector<Suggestion> best(std::size_t limit) {
    std::stable_sort(found_.begin(), found_.end(), [](const Ranked& a, const Ranked& b) {
      return std::tuple(a.what.kind, a.place, a.what.words.size()) < std::tuple(b.what.kind, b.place, b.what.words.size());
    });
    std::vector<Suggestion> best;
    for (std::size_t i = 0; i < found_.size() && i < limit; ++i) best.push_back(std::move(found_[i].what));
    return best;
  }

 private:
  std::string typed_;
  std::vector<Ranked> found_;
  std::set<std::string> seen_;
};

void offer_topics(Gatherer& gatherer, std::string_view lines) {
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    gatherer.offer("topic:" + std::string(lines.substr(0, end)), Suggestion::Kind::topic, "");
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
}

}  // namespace

std::vector<Suggestion> suggest(store::Connection& db, std::string_view typed, std::string_view reader_lang, std::size_t limit) {
  std::string wanted = text::fold_case_and_accents(typed.substr(0, kMostBytes));
  while (wanted.ends_with(' ')) wanted.pop_back();
  while (wanted.starts_with(' ')) wanted.erase(0, 1);
  if (text::words(wanted).empty() || wanted.size() < kFewestLetters) return {};
  Gatherer titles(wanted);
  Gatherer topics("topic:" + wanted);
  store::Statement row = db.prepare("SELECT ref, title_en, title_cy, topics FROM visible_work ORDER BY ref");
  while (row.step()) {
    const std::string ref = row.str(0);
    titles.offer(row.str(reader_lang == "cy" ? 2 : 1), Suggestion::Kind::title, ref);
    titles.offer(row.str(reader_lang == "cy" ? 1 : 2), Suggestion::Kind::title, ref);
    titles.offer(ref, Suggestion::Kind::ref, ref);
    offer_topics(topics, row.text(3));
  }
  std::vector<Suggestion> found = titles.best(limit);
  for (Suggestion& topic : topics.best(limit - found.size())) found.push_back(std::move(topic));
  return found;
}

}  // namespace search
