#include "text/role.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "text/outline.h"
#include "text/unicode.h"

namespace text {
namespace {

struct Verb {
  std::string_view word;
  Role role;
};

constexpr std::array kEnglish = {
    Verb{"notes", Role::fact},          Verb{"noting", Role::fact},        Verb{"noted", Role::fact},
    Verb{"recognises", Role::fact},     Verb{"recognizes", Role::fact},    Verb{"acknowledges", Role::fact},
    Verb{"observes", Role::fact},       Verb{"believes", Role::opinion},   Verb{"believing", Role::opinion},
    Verb{"condemns", Role::opinion},    Verb{"welcomes", Role::opinion},   Verb{"regrets", Role::opinion},
    Verb{"supports", Role::opinion},    Verb{"deplores", Role::opinion},   Verb{"applauds", Role::opinion},
    Verb{"opposes", Role::opinion},     Verb{"congratulates", Role::opinion}, Verb{"resolves", Role::action},
    Verb{"calls", Role::action},        Verb{"instructs", Role::action},   Verb{"mandates", Role::action},
    Verb{"reaffirms", Role::action},    Verb{"urges", Role::action},       Verb{"demands", Role::action},
    Verb{"requests", Role::action},     Verb{"agrees", Role::action},      Verb{"resolved", Role::action},
};

constexpr std::array kPlain = {
    Verb{"note", Role::fact},       Verb{"recognise", Role::fact},   Verb{"acknowledge", Role::fact},
    Verb{"believe", Role::opinion}, Verb{"condemn", Role::opinion},  Verb{"welcome", Role::opinion},
    Verb{"regret", Role::opinion},  Verb{"support", Role::opinion},  Verb{"resolve", Role::action},
    Verb{"call", Role::action},     Verb{"instruct", Role::action},  Verb{"mandate", Role::action},
    Verb{"reaffirm", Role::action}, Verb{"urge", Role::action},      Verb{"agree", Role::action},
};

constexpr std::array kWelsh = {
    Verb{"nodi", Role::fact},        Verb{"cydnabod", Role::fact},    Verb{"credu", Role::opinion},
    Verb{"cefnogi", Role::opinion},  Verb{"gresynu", Role::opinion},  Verb{"croesawu", Role::opinion},
    Verb{"condemnio", Role::opinion}, Verb{"gwrthwynebu", Role::opinion}, Verb{"galw", Role::action},
    Verb{"cyfarwyddo", Role::action}, Verb{"penderfynu", Role::action}, Verb{"ailddatgan", Role::action},
    Verb{"mandadu", Role::action},   Verb{"annog", Role::action},     Verb{"cytuno", Role::action},
};

/// Who speaks in a motion.
constexpr std::array<std::string_view, 26> kBodies = {
    "conference", "congress", "agm",      "meeting",  "branch",   "clp",      "council",  "union",       "committee",
    "assembly",   "party",    "wlg",      "gathering", "grassroots", "cynhadledd", "gynhadledd", "gyngres", "cyfarfod", "gangen",
    "cangen",     "cyngor",   "pwyllgor", "undeb",    "blaid",    "cyffredinol", "blynyddol"};

constexpr std::array<std::string_view, 10> kModifiers = {"further", "also", "therefore", "additionally", "and",
                                                         "hon", "hwn", "hefyd", "felly", "ymhellach"};

bool contains(std::span<const std::string_view> list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

Role look_up(std::span<const Verb> verbs, std::string_view word) {
  const auto verb = std::find_if(verbs.begin(), verbs.end(), [word](const Verb& v) { return v.word == word; });
  return verb == verbs.end() ? Role::none : verb->role;
}

/// The first words of the clause, in lower case.
std::vector<std::string> first_words(const Clause& clause) {
  constexpr std::size_t kEnough = 120;
  constexpr std::size_t kMostWords = 10;
  std::string text = clause.wording.heading + " " + clause.wording.text.substr(0, kEnough);
  std::vector<std::string> out;
  for (const std::string_view word : words(text)) {
    out.push_back(fold_case(word));
    if (out.size() == kMostWords) break;
  }
  return out;
}

/// The role of the verb at `at`, if what stands before it lets it be the verb of a stem.
Role verb_role(const std::vector<std::string>& first, std::size_t at) {
  const std::string& word = first[at];
  const std::string_view before = at > 0 ? std::string_view(first[at - 1]) : std::string_view();
  if (before == "yn" || before == "gan" || at == 0) {
    if (const Role role = look_up(kWelsh, word); role != Role::none) return role;
  }
  if (before == "we" || before == "to") return look_up(kPlain, word);
  const bool follows_body = at == 0 || contains(kBodies, before) || contains(kModifiers, before);
  return follows_body ? look_up(kEnglish, word) : Role::none;
}

bool may_speak(const std::vector<std::string>& first, std::size_t verb) {
  return std::any_of(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(verb),
                     [](const std::string& word) { return contains(kBodies, word); });
}

/// A heading or a line that ends in a colon is a stem; so is a sentence whose subject is a meeting.
bool is_stem_at(const Clause& clause, const std::vector<std::string>& first, std::size_t verb) {
  if (clause.kind == ClauseKind::heading) return first.size() <= 8;
  return is_stem(clause) || may_speak(first, verb);
}

}  // namespace

Role stem_role(const Clause& clause) {
  if (clause.kind == ClauseKind::table || clause.kind == ClauseKind::quote || clause.kind == ClauseKind::code) return Role::none;
  const auto first = first_words(clause);
  for (std::size_t at = 0; at < first.size(); ++at) {
    const Role role = verb_role(first, at);
    if (role != Role::none) return is_stem_at(clause, first, at) ? role : Role::none;
  }
  return Role::none;
}

void give_roles(std::vector<Clause>& clauses) {
  for (Clause& clause : clauses) {
    clause.role = stem_role(clause);
    if (clause.role == Role::none && clause.parent >= 0) clause.role = clauses[clause.parent].role;
  }
}

}  // namespace text
