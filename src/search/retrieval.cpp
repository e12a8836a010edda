#include "search/retrieval.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "search/ranking.h"
#include "store/search_index.h"

namespace search {
namespace {

// Takes the deadline off again, whatever happens.
class UnderDeadline {
 public:
  UnderDeadline(store::Connection& db, Deadline deadline) : db_(db) { db_.set_deadline(deadline); }
  ~UnderDeadline() { db_.set_deadline(std::nullopt); }
  UnderDeadline(const UnderDeadline&) = delete;
  UnderDeadline& operator=(const UnderDeadline&) = delete;

 private:
  store::Connection& db_;
};

// Runs `read` until it is done or the deadline stops it; false if it was stopped.  A query that takes too long is no
// error: the reader gets what was found until then.
template <class Read>
bool finished(store::Connection& db, Deadline deadline, Read read) {
  const UnderDeadline limit(db, deadline);
  try {
    read();
    return true;
  } catch (const store::Error& error) {
    if (!error.is_interrupt()) throw;
    return false;
  }
}

bool shares_key(const Group& group, const language::Word& word) {
  return std::any_of(group.begin(), group.end(), [&](const Pattern& pattern) {
    const auto& keys = pattern.positions.front();
    return pattern.positions.size() == 1 && !pattern.prefix &&
           std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
             return std::find(word.keys.begin(), word.keys.end(), key) != word.keys.end();
           });
  });
}

double times_in(const std::vector<language::Word>& typed, const Group& group) {
  const auto count = std::count_if(typed.begin(), typed.end(), [&](const auto& word) { return shares_key(group, word); });
  return static_cast<double>(std::max<std::ptrdiff_t>(count, 1));
}

using ByWeight = std::map<double, Group, std::greater<>>;

ByWeight by_weight(const Group& group) {
  ByWeight out;
  for (const Pattern& pattern : group) out[pattern.weight].push_back(pattern);
  return out;
}

constexpr std::size_t kMostSpellings = 32;  // of a phrase

// The pattern once with each of the keys at that position.
Group each_at(const Pattern& pattern, std::size_t position, const std::vector<std::string>& keys) {
  Group out;
  for (const std::string& key : keys) {
    out.push_back(pattern);
    out.back().positions[position] = {key};
  }
  return out;
}

bool holds_nothing(const Sought& sought) {
  return std::all_of(sought.lists.begin(), sought.lists.end(), [](const auto& w) { return w.list->rows.empty(); });
}

std::size_t rows_held(const Sought& sought) {
  std::size_t most = 0;
  for (const auto& weighted : sought.lists) most = std::max(most, weighted.list->rows.size());
  return most;
}

// Too many to score: the rarest say the most.
void keep_rarest(std::vector<Sought>& all) {
  if (all.size() <= kMostScored) return;
  std::vector<std::size_t> held;
  for (const Sought& sought : all) held.push_back(rows_held(sought));
  std::vector<std::size_t> sorted = held;
  std::nth_element(sorted.begin(), sorted.begin() + kMostScored - 1, sorted.end());
  const std::size_t most = sorted[kMostScored - 1];
  std::vector<Sought> kept;
  for (std::size_t i = 0; i < all.size() && kept.size() < kMostScored; ++i)
    if (held[i] <= most) kept.push_back(std::move(all[i]));
  all = std::move(kept);
}

}  // namespace

const language::Analyser& analyser_of(Index index) { return language::analyser_for(lang_of(index)); }

bool Retrieval::is_late() {
  if (std::chrono::steady_clock::now() < deadline_) return false;
  return cut_short_ = true;
}

PostingCache::List Retrieval::postings(Index index, const std::string& match) {
  const std::string key = std::string(lang_of(index)) + ' ' + match;
  if (auto list = rows_.postings().find(key)) return list;
  store::Postings read;
  const bool complete = !is_late() && finished(db_, deadline_, [&] {
    store::read_postings(db_, store::index_for(lang_of(index)).table, match, read);
  });
  cut_short_ |= !complete;
  auto list = rows_.numbered(read);
  if (complete) rows_.postings().keep(key, list);
  return list;
}

PostingCache::List Retrieval::postings(Index index, const Group& group) {
  return postings(index, match_expression(spelled_out(index, group)));
}

// A phrase with a choice behind its first position as phrases without: one for each of the spellings that some row has.
Group Retrieval::spelled_out(Index index, const Group& group) {
  Group out;
  for (const Pattern& pattern : group) {
    Group spelled{pattern};
    for (std::size_t at = 1; at < pattern.positions.size(); ++at) {
      auto keys = pattern.positions[at];
      std::erase_if(keys, [&](const std::string& key) {
        return key != pattern.positions[at].front() && !has_any(index, {Pattern{{{key}}}});
      });
      if (keys.size() == 1 || spelled.size() * keys.size() > kMostSpellings) continue;
      Group longer;
      for (const Pattern& one : spelled)
        for (Pattern& next : each_at(one, at, keys)) longer.push_back(std::move(next));
      spelled = std::move(longer);
    }
    std::move(spelled.begin(), spelled.end(), std::back_inserter(out));
  }
  return out;
}

bool Retrieval::has_any(Index index, const Group& group) {
  if (rows_.count(index) == 0) return false;
  return !postings(index, group)->rows.empty() || cut_short_;
}

bool Retrieval::has_word(Index index, const std::string& word) {
  const Wanted alone = wanted({{word}}, analyser_of(index));
  return !alone.groups.empty() && has_any(index, alone.groups.front());
}

std::size_t Retrieval::rows_holding(Index index, const Group& group) {
  if (rows_.count(index) == 0 || group.empty()) return 0;
  return postings(index, match_expression(group))->rows.size();
}

std::vector<RowNumber> Retrieval::excluded_rows(Index index, const Wanted& wanted) {
  if (wanted.excluded.empty() || rows_.count(index) == 0) return {};
  return postings(index, wanted.excluded)->rows;
}

Sought Retrieval::sought(Index index, const Group& group) {
  Sought out;
  for (const auto& [weight, patterns] : by_weight(group)) out.lists.push_back({postings(index, patterns), weight});
  if (!group.front().exact.empty())
    out.exact = postings(index, Group{Pattern{{{group.front().exact}}}});
  out.length = group.front().positions.size();
  return out;
}

Retrieved Retrieval::retrieve(Index index, const Wanted& wanted, std::string_view typed) {
  Retrieved out;
  if (rows_.count(index) == 0) return out;
  const auto words = language::words(analyser_of(index), typed, language::Purpose::query);
  std::vector<Sought> all;
  std::set<std::string> seen;
  for (const Group& group : wanted.groups) {
    if (!seen.insert(match_expression(group)).second) continue;  // two forms of one word
    all.push_back(sought(index, group));
    all.back().times = times_in(words, group) * (group.front().parts.empty() ? 1 : kPair);
    ++out.groups;
    if (!holds_nothing(all.back())) ++out.known;
    for (const auto& keys : group.front().parts) {
      all.push_back(sought(index, {Pattern{{keys}}}));
      all.back().counts = false;
    }
  }
  keep_rarest(all);

  Scorer scorer(rows_, index);
  for (const Sought& next : all) scorer.add(next);
  for (std::size_t i = 1; i < all.size(); ++i) scorer.add_pair(all[i - 1], all[i]);
  const auto counting = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](auto& s) { return s.counts; }));
  const std::vector<RowNumber> excluded = excluded_rows(index, wanted);
  out.rows.reserve(scorer.rows().size());
  for (const RowNumber row : scorer.rows()) {
    if (std::binary_search(excluded.begin(), excluded.end(), row)) continue;
    const Scorer::Score& score = scorer[row];
    const bool all_words = score.held == counting;
    out.rows.push_back({row, score.score, all_words, score.own_match});
    out.best = std::max(out.best, score.potential);
  }
  return out;
}

}  // namespace search
