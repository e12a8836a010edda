#include "versioning/language_pairs.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "text/label.h"
#include "text/unicode.h"
#include "versioning/alignment.h"

namespace versioning {

namespace {

constexpr int kNone = -1;
constexpr std::size_t kLongestRun =
    500;  // clauses without a label, of which one side has more: then only their order

using Places = std::vector<int>;

/// The children of each clause; of kNone those at the top.
class Tree {
 public:
  explicit Tree(const Lines& lines) : lines_(lines) {
    for (const store::ManifestLine& line : lines) children_[line.parent].push_back(line.order);
  }
  const Places& children(int index) const {
    static const Places none;
    const auto found = children_.find(index);
    return found == children_.end() ? none : found->second;
  }
  const store::ManifestLine& line(int index) const { return lines_[static_cast<std::size_t>(index)]; }

 private:
  const Lines& lines_;
  std::map<int, Places> children_;
};

/// "Article 4" and "Rheol 4" are one label: the word is of the language.
std::string number_of(const store::ManifestLine& line) {
  return line.label.empty() ? "" : text::eid_number(line.label);
}

std::set<std::string_view> numbers_in(const store::ManifestLine& line) {
  std::set<std::string_view> out;
  for (const std::string_view word : text::words(line.words.text))
    if (word.front() >= '0' && word.front() <= '9') out.insert(word);
  return out;
}

double ratio(std::size_t a, std::size_t b) {
  return static_cast<double>(std::min(a, b) + 1) / static_cast<double>(std::max(a, b) + 1);
}

double shared_numbers(const store::ManifestLine& a, const store::ManifestLine& b) {
  const auto left = numbers_in(a), right = numbers_in(b);
  const auto in_right = [&](std::string_view number) { return right.contains(number); };
  const auto shared = static_cast<std::size_t>(std::count_if(left.begin(), left.end(), in_right));
  return ratio(shared, std::max(left.size(), right.size()));
}

class LanguagePairs {
 public:
  LanguagePairs(const Lines& other, const Lines& own) : other_(other), own_(own), ids_(own.size()) {}

  std::vector<std::string> run() {
    pair_children(kNone, kNone);
    return std::move(ids_);
  }

 private:
  bool same_kind(int o, int n) const { return other_.line(o).kind == own_.line(n).kind; }

  void pair(int o, int n) {
    ids_[static_cast<std::size_t>(n)] = other_.line(o).clause;
    pair_children(o, n);
  }

  bool labels_agree(int o, int n) const {
    return same_kind(o, n) && number_of(other_.line(o)) == number_of(own_.line(n));
  }

  /// Labels pair from left to right; what has none, or one of its own, between two such pairs by itself.
  void pair_children(int above_other, int above_own) {
    const Places& other = other_.children(above_other);
    auto o = other.begin();
    Places run_other, run_own;
    for (const int n : own_.children(above_own)) {
      const bool labelled = !own_.line(n).label.empty();
      const auto found = labelled
                             ? std::find_if(o, other.end(), [&](int each) { return labels_agree(each, n); })
                             : other.end();
      if (found == other.end()) {
        run_own.push_back(n);
        continue;
      }
      run_other.insert(run_other.end(), o, found);
      pair_runs(run_other, run_own);
      pair(*found, n);
      o = found + 1;
    }
    run_other.insert(run_other.end(), o, other.end());
    pair_runs(run_other, run_own);
  }

  /// "ANNEXE 1" may be a label in one language only.
  bool may_pair(int o, int n) const {
    return same_kind(o, n) && (other_.line(o).label.empty() || own_.line(n).label.empty());
  }

  double alike(int o, int n) const {
    if (!may_pair(o, n) || other_.line(o).level != own_.line(n).level) return 0;
    const std::size_t children_other = other_.children(o).size(), children_own = own_.children(n).size();
    return 1 + ratio(other_.line(o).words.text.size(), own_.line(n).words.text.size()) +
           shared_numbers(other_.line(o), own_.line(n)) + ratio(children_other, children_own);
  }

  void pair_runs(Places& other, Places& own) {
    const Places left = std::exchange(other, {}), right = std::exchange(own, {});
    const bool same = std::equal(left.begin(), left.end(), right.begin(), right.end(),
                                 [&](int o, int n) { return may_pair(o, n); });
    if (same || std::max(left.size(), right.size()) > kLongestRun) {
      for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i)
        if (may_pair(left[i], right[i])) pair(left[i], right[i]);
      return;
    }
    const auto score = [&](std::size_t i, std::size_t j) { return alike(left[i], right[j]); };
    for (const auto& [i, j] : align(left.size(), right.size(), score)) pair(left[i], right[j]);
  }

  Tree other_, own_;
  std::vector<std::string> ids_;
};

}  // namespace

std::vector<std::string> pair_clauses(const Lines& other, const text::Document& document) {
  const Lines own = lines_of(document);
  return LanguagePairs(other, own).run();
}

}  // namespace versioning
