#include "search/query.h"

#include <algorithm>
#include <set>

#include "language/thesaurus.h"
#include "search/filters.h"
#include "search/query_lexer.h"
#include "search/question_words.h"
#include "search/reference.h"
#include "text/unicode.h"

namespace search {
namespace {

constexpr std::size_t kMostCharacters = 2000;
constexpr std::size_t kMostBytes = 65536;  // looked at at all
constexpr std::size_t kMostTerms = 32;
constexpr std::size_t kMostValues = 32;  // of one filter

bool is_term(const Item& item) { return item.kind == Item::Kind::word || item.kind == Item::Kind::phrase; }
bool can_alternate(const Item& item) { return is_term(item) && !item.excluded; }

// A term with what decides whether it stays.
struct Candidate {
  Term term;
  bool beside_or = false;  // one of alternatives: always kept
  Weight weight = Weight::full;
};

// OR counts only between two terms; elsewhere it is a slip and means nothing.
std::vector<Candidate> candidates(const std::vector<Item>& items) {
  std::vector<Candidate> out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (!is_term(items[i])) continue;
    const bool after_or = i >= 2 && items[i - 1].kind == Item::Kind::alternative && can_alternate(items[i - 2]) &&
                          can_alternate(items[i]);
    if (after_or) out.back().beside_or = true;
    Candidate next;
    next.term = {items[i].text, items[i].kind == Item::Kind::phrase, items[i].excluded, after_or};
    next.beside_or = after_or;
    if (!next.term.phrase && !next.term.excluded && !language::thesaurus().has_acronym(items[i].text))
      next.weight = weight_of(text::fold_case(items[i].text));
    out.push_back(std::move(next));
  }
  return out;
}

Filters collect_filters(const std::vector<Item>& items) {
  Filters filters;
  for (const Item& item : items) {
    if (item.kind != Item::Kind::filter) continue;
    auto& values = filters[item.text];
    for (const std::string& value : item.values)
      if (values.size() < kMostValues && std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
  }
  return filters;
}

// Which of the words are left out: the closed-class ones and, in a question, the words that only ask; never all.
void weigh(std::vector<Candidate>& all, bool has_filters) {
  const auto any = [&](auto holds) { return std::any_of(all.begin(), all.end(), holds); };
  const auto weighs = [](Weight least) {
    return [least](const Candidate& c) { return !c.term.excluded && (c.beside_or || c.weight >= least); };
  };
  const bool question = any([](const Candidate& c) { return !c.beside_or && c.weight == Weight::none; });
  Weight least = Weight::none;
  if (question && any(weighs(Weight::full))) least = Weight::full;
  else if (has_filters || any(weighs(Weight::asking))) least = Weight::asking;
  for (Candidate& c : all)
    if (c.beside_or || c.weight >= least) c.weight = Weight::full;
}

using Identity = std::pair<std::string, int>;
Identity identity(const Term& term) { return {text::fold_case(term.text), (term.phrase ? 1 : 0) + (term.excluded ? 2 : 0)}; }

void keep(std::vector<Candidate> all, Query& query) {
  std::set<Identity> seen;
  for (Candidate& c : all) {
    const bool repeated = !seen.insert(identity(c.term)).second && !c.beside_or;
    if (repeated) continue;
    if (c.weight != Weight::full) query.weightless.push_back(std::move(c.term.text));
    else if (query.terms.size() < kMostTerms) query.terms.push_back(std::move(c.term));
  }
}

void append(std::string& line, std::string_view piece) {
  if (!line.empty()) line += ' ';
  line += piece;
}

std::string print(const Term& term) {
  std::string out = term.or_previous ? "OR " : "";
  if (term.excluded) out += '-';
  return out + (term.phrase ? '"' + term.text + '"' : term.text);
}

std::string print(std::string_view key, const std::vector<std::string>& values) {
  std::string out(key);
  for (const std::string& value : values) {
    out += out.size() == key.size() ? ':' : ',';
    out += is_plain_word(value) ? value : '"' + value + '"';
  }
  return out;
}

void cut(Query& query) {
  std::size_t end = 0;
  for (std::size_t count = 0; count < kMostCharacters && end < query.typed.size(); ++count)
    static_cast<void>(text::next_code_point(query.typed, end));
  if (end == query.typed.size()) return;
  query.typed.resize(end);
  query.truncated = true;
}

}  // namespace

Query parse_query(std::string_view typed) {
  Query query;
  query.typed = tidy(typed.substr(0, kMostBytes));
  query.truncated = typed.size() > kMostBytes;
  cut(query);
  const std::vector<Item> items = lex(query.typed);
  query.filters = collect_filters(items);
  std::vector<Candidate> all = candidates(items);
  weigh(all, !query.filters.empty());
  keep(std::move(all), query);
  query.reference = find_reference(query.terms);
  return query;
}

std::string print_query(const Query& query) {
  std::string line;
  for (const std::string& word : query.weightless) append(line, word);
  for (const Term& term : query.terms) append(line, print(term));
  for (const std::string_view key : filter_keys()) {
    const auto found = query.filters.find(std::string(key));
    if (found != query.filters.end() && !found->second.empty()) append(line, print(key, found->second));
  }
  return line;
}

}  // namespace search
