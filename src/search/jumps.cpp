#include "search/jumps.h"

#include <algorithm>
#include <charconv>
#include <climits>
#include <cstdlib>
#include <tuple>

#include "search/candidates.h"
#include "search/ranking.h"
#include "search/reference.h"
#include "store/read.h"
#include "text/label_parts.h"
#include "text/unicode.h"

namespace search {
namespace {

constexpr std::size_t kMostJumps = 5;

using Parts = std::vector<std::string>;

struct PlacedClause {
  std::string eid;
  std::string label;
};

bool is_ref(std::string_view word) {
  const auto part = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !word.empty() && word.size() <= 100 && std::all_of(word.begin(), word.end(), part);
}

bool ends_with(const Parts& path, const Parts& end) {
  return path.size() >= end.size() && std::equal(end.rbegin(), end.rend(), path.rbegin());
}

// "12A" → {"", 12}, "ho401" → {"ho", 401}; nothing for "iv".
struct Number {
  std::string letters;
  int value = 0;
};
std::optional<Number> number(const std::string& part) {
  const std::size_t digits = part.find_first_of("0123456789");
  if (digits == std::string::npos) return std::nullopt;
  Number out{part.substr(0, digits), 0};
  const auto read = std::from_chars(part.data() + digits, part.data() + part.size(), out.value);
  return read.ec == std::errc{} ? std::optional(out) : std::nullopt;
}

// How far a label is from the reference: parts that differ, then the distance of the first that does.
using Distance = std::pair<std::size_t, int>;
std::optional<Distance> distance(const Parts& label, const Parts& wanted) {
  std::size_t common = 0;
  while (common < label.size() && common < wanted.size() && label[common] == wanted[common]) ++common;
  if (common == label.size()) return common > 0 ? std::optional(Distance{wanted.size() - common, 0}) : std::nullopt;
  if (common == wanted.size()) return Distance{label.size() - common, 1};
  const auto a = number(label[common]);
  const auto b = number(wanted[common]);
  if (!a || !b || a->letters != b->letters) return common > 0 ? std::optional(Distance{wanted.size() - common, INT_MAX}) : std::nullopt;
  return Distance{wanted.size() - common, std::abs(a->value - b->value)};
}

class Jumper {
 public:
  Jumper(store::Connection& db, const Request& request, const Works& works, Deadline deadline)
      : db_(db), request_(request), works_(works), deadline_(deadline), wanted_(text::label_parts(request.query.reference)) {}

  std::vector<Jump> find() {
    add_texts();
    if (!wanted_.empty()) add_clauses();
    return std::move(jumps_);
  }

 private:
  void add_texts() {
    add_text(text::fold_case_and_accents(request_.query.typed));
    for (const Term& term : request_.query.terms)
      if (!term.phrase && !term.excluded && term.text.find_first_of("-0123456789") != std::string::npos)
        add_text(text::fold_case_and_accents(term.text));
  }

  void add_text(const std::string& ref) {
    if (!is_ref(ref) || jumps_.size() >= kMostJumps) return;
    const auto work = store::find_work(db_, ref);
    const WorkFacts* facts = work ? works_.find(work->id) : nullptr;
    if (facts == nullptr) return;
    const bool known = std::any_of(jumps_.begin(), jumps_.end(), [&](const Jump& j) { return j.ref == facts->ref; });
    if (!known) jumps_.push_back({facts->ref, "", facts->title(request_.reader_lang), "", true});
  }

  // The words beside the reference say which text is meant: by its title, kind or ref.
  std::vector<std::string> words_of_text() const {
    std::vector<std::string> words;
    for (const Term& term : request_.query.terms)
      if (!term.excluded && term.text != request_.query.reference && !is_clause_word(term.text)) words.push_back(text::fold_case_and_accents(term.text));
    return words;
  }

  static bool is_named(const WorkFacts& work, const std::vector<std::string>& words) {
    const std::string named = work.names();
    return std::all_of(words.begin(), words.end(), [&](const auto& word) { return named.find(word) != std::string::npos; });
  }

  // Works to look in: what binds first, rule books before others, the newest first.
  std::vector<const WorkFacts*> candidates(const std::vector<std::string>& words) {
    std::vector<const WorkFacts*> all = works_.all();
    named_ = !words.empty() && std::any_of(all.begin(), all.end(), [&](auto* w) { return is_named(*w, words); });
    if (named_) std::erase_if(all, [&](auto* w) { return !is_named(*w, words); });
    const std::string& day = day_of(request_);
    std::stable_sort(all.begin(), all.end(), [&](auto* a, auto* b) {
      const auto rank = [&](const WorkFacts* w) {
        return std::make_tuple(force_factor(w->force_on("", day)), is_rule_book(*w), std::string_view(w->year));
      };
      return rank(a) > rank(b);
    });
    return all;
  }

  static bool is_rule_book(const WorkFacts& work) { return work.kind == "constitution" || work.kind == "standing_orders"; }

  std::vector<PlacedClause> clauses(const WorkFacts& work) {
    std::vector<PlacedClause> placed;
    store::Statement rows = db_.prepare(R"(
      SELECT vc.eid, CASE vc.label WHEN '' THEN vc.computed ELSE vc.label END
      FROM stretch s JOIN version_clause vc ON vc.version = s.version
      WHERE s.work = ?1 AND s.lang = ?2 AND s.valid_from <= ?3 AND (s.valid_to = '' OR s.valid_to > ?3) ORDER BY vc.ord)");
    rows.bind(work.id, language_of(work), day_of(request_));
    while (rows.step()) placed.push_back({rows.str(0), rows.str(1)});
    return placed;
  }

  std::string language_of(const WorkFacts& work) const {
    const bool own = std::find(work.langs.begin(), work.langs.end(), request_.reader_lang) != work.langs.end();
    return own || work.langs.empty() ? request_.reader_lang : work.langs.front();
  }

  void add_clauses() {
    const auto works = candidates(words_of_text());
    const std::size_t texts = jumps_.size();
    for (const WorkFacts* work : works) {
      if (jumps_.size() >= kMostJumps || std::chrono::steady_clock::now() > deadline_) break;
      // Who asks for clause 4 means the one that counts.
      if (jumps_.size() > texts && !store::binds(work->force_on("", day_of(request_)))) break;
      add_clause(*work);
    }
    if (jumps_.size() > texts || !nearest_) return;
    if (wants_nearest() && (nearest_from_rule_book_ || named_)) jumps_.push_back(*nearest_);
  }

  // "2.5" alone may be a number; "clause 2.5" and "30.2(iv)" mean a clause.
  bool wants_nearest() const {
    const std::string& reference = request_.query.reference;
    const auto& terms = request_.query.terms;
    return reference.find_first_not_of("0123456789.") != std::string::npos ||
           std::any_of(terms.begin(), terms.end(), [](const Term& t) { return !t.phrase && is_clause_word(t.text); });
  }

  void add_clause(const WorkFacts& work) {
    const PlacedClause* by_path = nullptr;
    const auto placed = clauses(work);
    for (const PlacedClause& clause : placed) {
      const Parts label = text::label_parts(clause.label);
      if (label == wanted_) return jumps_.push_back(to(work, clause, true));
      if (by_path == nullptr && wanted_.size() > 1 && ends_with(text::eid_parts(clause.eid), wanted_)) by_path = &clause;
      remember_nearest(work, clause, label);
    }
    if (by_path != nullptr) jumps_.push_back(to(work, *by_path, true));
  }

  void remember_nearest(const WorkFacts& work, const PlacedClause& clause, const Parts& label) {
    const auto far = distance(label, wanted_);
    if (!far || (nearest_ && *far >= nearest_distance_)) return;
    if (nearest_ && nearest_from_rule_book_ && !is_rule_book(work)) return;
    nearest_ = to(work, clause, false);
    nearest_distance_ = *far;
    nearest_from_rule_book_ = is_rule_book(work);
  }

  Jump to(const WorkFacts& work, const PlacedClause& clause, bool exact) const {
    return {work.ref, clause.eid, work.title(request_.reader_lang), clause.label, exact};
  }

  store::Connection& db_;
  const Request& request_;
  const Works& works_;
  Deadline deadline_;
  Parts wanted_;
  std::vector<Jump> jumps_;
  bool named_ = false;  // the words beside the reference name a text
  std::optional<Jump> nearest_;
  Distance nearest_distance_;
  bool nearest_from_rule_book_ = false;
};

}  // namespace

std::vector<Jump> find_jumps(store::Connection& db, const Request& request, const Works& works, Deadline deadline) {
  return Jumper(db, request, works, deadline).find();
}

}  // namespace search
