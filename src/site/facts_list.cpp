#include "site/facts_list.h"

#include <algorithm>
#include <array>
#include <sstream>

#include "site/links.h"
#include "site/url.h"
#include "store/facts.h"

namespace site {
namespace {

/// How the value of a field is shown.
enum class Shown { as_is, as_date, in_words, a_line_each };

struct Field {
  std::string_view name;
  Shown shown = Shown::as_is;
};

constexpr std::array kBefore = {
    Field{"body"},          Field{"meeting"},      Field{"agenda_ref"},        Field{"section"},
    Field{"mover"},         Field{"seconder"},     Field{"submitted_by"},      Field{"stage", Shown::in_words},
    Field{"ruling"},        Field{"exec_recommendation", Shown::in_words},     Field{"majority_required"},
    Field{"decision", Shown::in_words},            Field{"decision_label"},    Field{"decided_on", Shown::as_date},
};
constexpr std::array kAfter = {
    Field{"vote.method"},   Field{"parts", Shown::a_line_each},
    Field{"remitted_to"},   Field{"in_force_from", Shown::as_date},
    Field{"lapses_on", Shown::as_date},            Field{"review_on", Shown::as_date}, Field{"force_reason"},
    Field{"authoritative", Shown::in_words},       Field{"level", Shown::in_words},    Field{"actions", Shown::a_line_each},
};

View line(const Visit& visit, std::string_view name, const std::string& value, const std::string& href = {}) {
  return View().set("name", visit.words().word("fact", name)).set("value", value).set("href", href);
}

std::string joined_lines(const std::string& lines) {
  std::istringstream in(lines);
  std::string joined;
  for (std::string one; std::getline(in, one);) joined += (joined.empty() ? "" : "; ") + one;
  return joined;
}

/// The label of a clause that is named by its permanent id; every other name as it is.
std::string part_name(const Reading& reading, const std::string& name) {
  for (const store::ManifestLine& line : reading.lines)
    if (line.clause == name) return line.label.empty() && line.computed.empty() ? line.eid : line.label + line.computed;
  return name;
}

std::string fate_words(const Visit& visit, const std::string& fate) {
  const auto forces = store::names(store::Vocabulary::force);
  const bool is_force = std::find(forces.begin(), forces.end(), fate) != forces.end();
  return visit.words().word(is_force ? "force" : "decision", fate);
}

/// "2=carried" → "2: Carried".
std::string parts_words(const Visit& visit, const Reading& reading, const std::string& lines) {
  std::istringstream in(lines);
  std::string joined;
  for (std::string one; std::getline(in, one);) {
    const auto equals = std::min(one.find('='), one.size());
    const auto fate = equals == one.size() ? "" : ": " + fate_words(visit, one.substr(equals + 1));
    joined += (joined.empty() ? "" : "; ") + part_name(reading, one.substr(0, equals)) + fate;
  }
  return joined;
}

std::string meeting_name(const Visit& visit, const std::string& ref) {
  const auto meeting = store::meeting(visit.db, ref);
  if (!meeting) return ref;
  return visit.lang == "cy" && !meeting->name_cy.empty() ? meeting->name_cy : meeting->name;
}

std::string shown(const Visit& visit, const Reading& reading, const Field& field, const std::string& value) {
  if (field.name == "meeting") return meeting_name(visit, value);
  if (field.name == "parts") return parts_words(visit, reading, value);
  switch (field.shown) {
    case Shown::as_is: return value;
    case Shown::as_date: return visit.date(value);
    case Shown::in_words: return visit.words().word(field.name, value);
    case Shown::a_line_each: return joined_lines(value);
  }
  return value;
}

void add(std::vector<View>& list, const Visit& visit, const Reading& reading, std::span<const Field> fields) {
  for (const auto& field : fields) {
    const auto value = reading.fact(field.name);
    if (value.empty()) continue;
    const auto href = field.name == "meeting" ? search_link(visit.lang) + query_of({{"meeting", value}}) : "";
    list.push_back(line(visit, field.name, shown(visit, reading, field, value), href));
  }
}

std::string number_or_zero(const std::string& value) { return value.empty() ? "0" : value; }

void add_vote(std::vector<View>& list, const Visit& visit, const Reading& reading) {
  const auto for_ = reading.fact("vote.for");
  const auto against = reading.fact("vote.against");
  const auto abstain = reading.fact("vote.abstain");
  if (for_.empty() && against.empty()) return;
  list.push_back(line(visit, "vote",
                      visit.words().fill("vote", {{"for", number_or_zero(for_)},
                                                  {"against", number_or_zero(against)},
                                                  {"abstain", number_or_zero(abstain)}})));
}

void add_topics(std::vector<View>& list, const Visit& visit, const Reading& reading) {
  std::istringstream in(reading.fact("topics"));
  for (std::string topic; std::getline(in, topic);)
    list.push_back(line(visit, "topics", topic, search_link(visit.lang) + query_of({{"topic", topic}})));
}

}  // namespace

std::vector<View> facts_list(const Visit& visit, const Reading& reading) {
  std::vector<View> list;
  list.push_back(line(visit, "ref", reading.work.ref));
  add(list, visit, reading, kBefore);
  add_vote(list, visit, reading);
  add(list, visit, reading, kAfter);
  const auto& version = reading.version;
  if (version.adopted_on) list.push_back(line(visit, "adopted_on", visit.date(*version.adopted_on)));
  if (version.effective_from) list.push_back(line(visit, "effective_from", visit.date(*version.effective_from)));
  if (!version.authority.empty()) list.push_back(line(visit, "authority", version.authority));
  list.push_back(line(visit, "provenance", visit.words().word("provenance", version.provenance)));
  add_topics(list, visit, reading);
  return list;
}

}  // namespace site
