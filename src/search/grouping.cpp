#include "search/grouping.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <tuple>

#include "search/ranking.h"

namespace search {
namespace {

std::string_view primary(std::string_view lang) { return lang.substr(0, lang.find('-')); }

bool is_sample(const TextGroup& group) { return group.work->provenance == "sample"; }

bool better_clause(const Candidate* a, const Candidate* b) {
  return std::make_tuple(!a->own_match, -a->score, a->order, a->row) <
         std::make_tuple(!b->own_match, -b->score, b->order, b->row);
}

// A text held in two languages is one result: in the language that matches better, in the reader's if both do.
std::string_view language_for(std::span<const Candidate* const> rows, std::string_view reader_lang) {
  const auto rank = [&](const Candidate* c) {
    return std::make_tuple(c->all_words, primary(c->lang) == primary(reader_lang), c->score);
  };
  return (*std::max_element(rows.begin(), rows.end(), [&](auto* a, auto* b) { return rank(a) < rank(b); }))->lang;
}

TextGroup make_group(std::span<const Candidate* const> rows, const Request& request) {
  TextGroup group;
  group.work = rows.front()->work;
  group.lang = language_for(rows, request.reader_lang);
  group.all_words = std::any_of(rows.begin(), rows.end(), [](auto* c) { return c->all_words; });
  double best = 0;
  for (const Candidate* c : rows) {
    if (c->all_words != group.all_words) continue;
    best = std::max(best, c->score);
    if (c->lang == group.lang) group.clauses.push_back(c);
  }
  const std::size_t sorted = std::min(group.clauses.size(), kShownClauses);
  std::partial_sort(group.clauses.begin(), group.clauses.begin() + static_cast<std::ptrdiff_t>(sorted), group.clauses.end(), better_clause);
  std::size_t own = 0;
  for (const Candidate* c : group.clauses) {
    if (!c->own_match) continue;
    group.matching += c->clauses;
    ++own;
  }
  // Where all clauses match by the title of the text alone, the first stands for them.
  group.matching = std::max<std::size_t>(group.matching, 1);
  const std::size_t further = std::min(own > 0 ? own - 1 : 0, kMostFurtherClauses);
  group.score = kBestClause * best + kFurtherClause * static_cast<double>(further);
  return group;
}

bool is_keywords(const Query& query) {
  return std::count_if(query.terms.begin(), query.terms.end(), [](const Term& t) { return !t.excluded; }) <=
         static_cast<std::ptrdiff_t>(kMostKeywords);
}

void add_tiers(std::vector<TextGroup>& groups, const Query& query) {
  const bool real = std::any_of(groups.begin(), groups.end(), [](const TextGroup& g) { return g.all_words && !is_sample(g); });
  const bool keywords = is_keywords(query);
  for (TextGroup& group : groups) {
    if (real && is_sample(group)) group.score += group.all_words && keywords ? kAllWordsOfSample : kSomeWords;
    else group.score += group.all_words ? kAllWords : keywords ? kSomeWords : kAllWords;
  }
}

// Those that pass all filters, of one work after the other: sorted by counting, for there may be very many.
std::vector<const Candidate*> by_work(const std::vector<Candidate>& candidates) {
  std::vector<std::size_t> ends;
  for (const Candidate& c : candidates) {
    if (c.failed != 0) continue;
    if (ends.size() <= c.place) ends.resize(std::size_t{c.place} + 1);
    ++ends[c.place];
  }
  std::partial_sum(ends.begin(), ends.end(), ends.begin());
  std::vector<const Candidate*> out(ends.empty() ? 0 : ends.back());
  for (auto c = candidates.rbegin(); c != candidates.rend(); ++c)
    if (c->failed == 0) out[--ends[c->place]] = &*c;
  return out;
}

// The day a text is sorted by; what has none comes last in either order.
std::string_view date_of(const TextGroup& group) {
  return group.work->decided_on.empty() ? group.work->year : group.work->decided_on;
}

bool comes_before(const TextGroup& a, const TextGroup& b, const Request& request) {
  const std::string_view date_a = date_of(a);
  const std::string_view date_b = date_of(b);
  const auto by_date = [&](bool newest) {
    if (date_a.empty() != date_b.empty()) return date_b.empty();
    return newest ? date_a > date_b : date_a < date_b;
  };
  if (request.sort == Request::Sort::relevance) {
    if (a.score != b.score) return a.score > b.score;
    const bool own_a = primary(a.lang) == primary(request.reader_lang);
    if (own_a != (primary(b.lang) == primary(request.reader_lang))) return own_a;
  } else if (a.all_words != b.all_words) {
    return a.all_words;
  }
  if (date_a != date_b) return by_date(request.sort != Request::Sort::oldest);
  if (a.score != b.score) return a.score > b.score;
  return a.work->ref < b.work->ref;
}

}  // namespace

std::vector<TextGroup> group_by_text(const std::vector<Candidate>& candidates, const Request& request) {
  const std::vector<const Candidate*> sorted = by_work(candidates);
  std::vector<TextGroup> groups;
  for (auto first = sorted.begin(); first != sorted.end();) {
    const auto last = std::find_if(first, sorted.end(), [&](const Candidate* c) { return c->place != (*first)->place; });
    groups.push_back(make_group({first, last}, request));
    first = last;
  }
  add_tiers(groups, request.query);
  std::sort(groups.begin(), groups.end(),
            [&](const TextGroup& a, const TextGroup& b) { return comes_before(a, b, request); });
  return groups;
}

void lead_with(const Candidate& clause, std::vector<TextGroup>& groups) {
  const auto group = std::find_if(groups.begin(), groups.end(), [&](const TextGroup& g) { return g.work == clause.work; });
  if (group == groups.end()) return;
  const auto place = std::find_if(group->clauses.begin(), group->clauses.end(), [&](const Candidate* c) { return c->row == clause.row; });
  if (place != group->clauses.end()) std::rotate(group->clauses.begin(), place, place + 1);
}

double shown_score(const TextGroup& group, const Candidate& clause) {
  return std::floor(group.score) + kBestClause * clause.score;
}

}  // namespace search
