#include "search/answer.h"

#include <algorithm>
#include <set>

#include "search/answer_model.h"
#include "search/named_clause.h"
#include "store/binding.h"
#include "text/document.h"

namespace search {
namespace {

constexpr std::size_t kMostAsked = 20;  // words that weigh: more is a draft, not a question

std::string_view name(store::BindingReason reason) {
  switch (reason) {
    case store::BindingReason::stated: return "stated";
    case store::BindingReason::not_yet: return "not_yet";
    case store::BindingReason::lapsed: return "lapsed";
    case store::BindingReason::part_not_carried: return "part_not_carried";
    case store::BindingReason::no_text: return "no_text";
  }
  return {};
}

// What a motion notes ("The last bus goes at seven.") and what stands in a footnote is no position.
bool is_position(const Weighed& clause) {
  return clause.role != text::name(text::Role::fact) && clause.kind != text::name(text::ClauseKind::note) &&
         clause.kind != text::name(text::ClauseKind::code) && clause.kind != text::name(text::ClauseKind::quote);
}

const WorkFacts* work_of(const Contender& contender) { return contender.clause.candidate->work; }
bool is_sample(const Contender& contender) { return work_of(contender)->provenance == "sample"; }

// The best of those that may answer and pass the test; nullptr if none does.
template <class Test>
const Contender* best(const std::vector<Contender>& all, Test passes) {
  const Contender* out = nullptr;
  for (const Contender& c : all)
    if (c.can_answer && passes(c) && (out == nullptr || preference(c.support) > preference(out->support))) out = &c;
  return out;
}

bool lies_in(const std::string& eid, const std::string& above) { return eid == above || eid.starts_with(above + "__"); }

// One clause, in either language, or one that holds the other.
bool is_same_place(const Contender& a, const Contender& b) {
  const std::string& first = a.clause.wording->eid;
  const std::string& second = b.clause.wording->eid;
  return work_of(a) == work_of(b) && (lies_in(first, second) || lies_in(second, first));
}

Contest contest(const Contender& first, const std::vector<Contender>& all) {
  const Contender* other = best(all, [&](const Contender& c) { return work_of(c) != work_of(first); });
  Contest out;
  out.margin = other == nullptr ? kMostMargin : std::min(kMostMargin, preference(first.support) - preference(other->support));
  const Contender* next = best(all, [&](const Contender& c) { return !is_same_place(c, first); });
  out.tie = next == nullptr ? kMostMargin : std::min(kMostMargin, preference(first.support) - preference(next->support));
  for (const Contender& c : all)
    if (!c.clause.binds) out.rival = std::max(out.rival, c.support.cover - first.support.cover);
  return out;
}

// Texts in force, that one apart, with a clause that holds all words: of very many a list is asked for, unless title or
// heading name the subject.
bool is_one_of_many(const Contender& first, const std::vector<Contender>& all) {
  std::set<const WorkFacts*> works;
  for (const Contender& c : all)
    if (c.can_answer && c.support.text >= kPlainly) works.insert(work_of(c));
  return works.size() > kMostToAnswerFrom && std::max(first.support.title, first.support.above) < kPlainly;
}

bool answers(const Contender& first, const std::vector<Contender>& all) {
  return first.support.subject && !is_one_of_many(first, all) && confidence(first.support, contest(first, all)) >= kLeastConfidence;
}

bool is_lead_in(const Contender& c) { return c.clause.wording->text.ends_with(':'); }

// "a second home;" says no more than was asked.
bool only_repeats(const Contender& c) {
  return language::words(language::folding_analyser(), c.clause.wording->text, language::Purpose::index).size() <= c.clause.held.size() + 1;
}

// Where the best says nothing by itself, a sentence of the same text that holds all words does.
const Contender* in_a_sentence(const Contender& first, const std::vector<Contender>& all) {
  if (!is_lead_in(first) && !only_repeats(first)) return nullptr;
  return best(all, [&](const Contender& c) {
    return work_of(c) == work_of(first) && c.clause.candidate->lang == first.clause.candidate->lang && c.support.text >= kPlainly &&
           !is_lead_in(c) && !only_repeats(c);
  });
}

// A lead-in ("Rent controls should mean:") answers nothing by itself: the best of what it leads to does.
const Contender* beneath(const Contender& first, const std::vector<Contender>& all) {
  if (!is_lead_in(first)) return &first;
  const std::string stem = first.clause.wording->eid + "__";
  const Contender* below = best(all, [&](const Contender& c) { return work_of(c) == work_of(first) && c.clause.wording->eid.starts_with(stem); });
  return below == nullptr ? &first : below;
}

// No invented text speaks where one of a real body answers as well.
const Contender* answering(const std::vector<Contender>& all) {
  const Contender* first = best(all, [](const Contender&) { return true; });
  if (first == nullptr) return nullptr;
  if (is_sample(*first)) {
    const Contender* real = best(all, [](const Contender& c) { return !is_sample(c); });
    if (real != nullptr && real->support.full && real->support.cover >= first->support.cover && answers(*real, all)) first = real;
  }
  if (!answers(*first, all)) return nullptr;
  const Contender* sentence = in_a_sentence(*first, all);
  return sentence != nullptr ? sentence : beneath(*first, all);
}

// A text as if only that clause had matched: what the box shows.
TextGroup only(const std::vector<TextGroup>& groups, const Candidate& clause) {
  const auto of_work = std::find_if(groups.begin(), groups.end(), [&](const TextGroup& g) { return g.work == clause.work; });
  TextGroup out = of_work == groups.end() ? TextGroup{} : *of_work;
  out.work = clause.work;
  out.lang = clause.lang;
  out.clauses = {&clause};
  return out;
}

std::optional<Answer> shown(const Texts& texts, const Searched& searched, const Candidate& clause) {
  Presenter presenter(texts, searched.request);
  auto hit = presenter.text(only(searched.groups, clause));
  if (!hit) return std::nullopt;
  const std::string eid = in_parts(*clause.work) ? hit->clauses.front().eid : "";
  const store::Binding binding = store::binding(texts.db, clause.work->id, eid, day_asked(searched.request));
  if (!binding.binds) return std::nullopt;
  const std::string since = binding.since ? binding.since->iso() : hit->decided_on;
  return Answer{std::move(*hit), since, std::string(name(binding.reason))};
}

}  // namespace

std::vector<Contender> find_contenders(const Texts& texts, const Request& request, const Library& library) {
  const Found& found = texts.matches.found();
  if (found.wanted.front().groups.empty()) return {};
  const Reading reading = read_words(texts.db, request, library, found);
  std::vector<Contender> out;
  for (Weighed& clause : weigh(texts, request, reading)) {
    Contender next{{}, support(clause, reading), clause.binds && is_position(clause)};
    next.clause = std::move(clause);
    const double best = out.empty() ? next.clause.candidate->score : out.front().clause.candidate->score;
    next.support.rank = best > 0 ? next.clause.candidate->score / best : 0;
    out.push_back(std::move(next));
  }
  return out;
}

Answering find_answer(const Texts& texts, const Searched& searched) {
  Answering out;
  if (const auto named = named_clause(texts.db, searched.request, searched.library, searched.jumps)) {
    out.answer = shown(texts, searched, *named);
    return out;
  }
  const Query& query = searched.request.query;
  if (asks_for_clause(query) || query.terms.size() > kMostAsked) return out;
  const auto all = find_contenders(texts, searched.request, searched.library);
  if (const Contender* first = best(all, [](const Contender&) { return true; })) out.nearest = *first->clause.candidate;
  if (const Contender* first = answering(all)) {
    out.nearest = *first->clause.candidate;
    out.answer = shown(texts, searched, *out.nearest);
  }
  return out;
}

}  // namespace search
