#include "versioning/agenda.h"

#include <tuple>

#include "text/markup.h"
#include "versioning/values.h"

namespace versioning {

namespace {

store::Meeting::Item item_of(const text::Clause& clause) {
  store::Meeting::Item item;
  item.label = clause.label;
  std::string words = text::plain_text(clause.wording.text);
  if (!clause.wording.heading.empty())
    words = text::plain_text(clause.wording.heading) + (words.empty() ? "" : " " + words);
  const std::string first = words.substr(0, words.find(' '));
  if (is_ref(first) && first.find('-') != std::string::npos) {
    item.ref = first;
    words.erase(0, std::min(first.size() + 1, words.size()));
  }
  item.title = words;
  return item;
}

std::string field(const Metadata& metadata, std::string_view name) {
  const auto found = metadata.fields.find(name);
  return found == metadata.fields.end() ? "" : found->second;
}

auto parts(const store::Meeting& m) {
  return std::tie(m.ref, m.name, m.name_cy, m.body, m.kind, m.held_from, m.held_to, m.place);
}
auto parts(const store::Meeting::Item& item) {
  return std::tie(item.label, item.ref, item.title);
}

}  // namespace

store::Meeting read_meeting(const Incoming& text) {
  const Metadata& m = text.metadata;
  store::Meeting meeting;
  meeting.ref = m.ref;
  meeting.name = m.title;
  meeting.name_cy = field(m, "title_cy");
  const auto usual_body = text.defaults.find("body");
  meeting.body = field(m, "body");
  if (meeting.body.empty() && usual_body != text.defaults.end()) meeting.body = usual_body->second;
  meeting.kind = field(m, "meeting.kind");
  meeting.held_from = text::Date::parse(field(m, "held_from"));
  meeting.held_to = text::Date::parse(field(m, "held_to"));
  meeting.place = field(m, "place");
  for (const text::Clause& clause : text.document.clauses) meeting.agenda.push_back(item_of(clause));
  return meeting;
}

bool same_meeting(const store::Meeting& a, const store::Meeting& b) {
  if (parts(a) != parts(b) || a.agenda.size() != b.agenda.size()) return false;
  for (std::size_t i = 0; i < a.agenda.size(); ++i)
    if (parts(a.agenda[i]) != parts(b.agenda[i])) return false;
  return true;
}

}  // namespace versioning
