#include "cli/export_files.h"
#include "text/front_matter.h"

namespace cli {
namespace {

void add(text::FrontMatter& front, const std::string& key, const std::string& value) {
  if (!value.empty()) front.fields.push_back({.key = key, .values = {value}});
}

void add(text::FrontMatter& front, const std::string& key, const std::optional<text::Date>& date) {
  if (date) add(front, key, date->iso());
}

std::string line_of(const store::Meeting::Item& item) {
  std::string line = item.label;
  for (const auto& part : {item.ref, item.title}) {
    if (!part.empty()) line += (line.empty() ? "" : " ") + part;
  }
  return line + '\n';
}

}  // namespace

ExportFile file_of(const store::Meeting& meeting) {
  text::FrontMatter front;
  add(front, "ref", meeting.ref);
  add(front, "kind", std::string("meeting"));
  add(front, "title", meeting.name);
  add(front, "title_cy", meeting.name_cy);
  add(front, "body", meeting.body);
  add(front, "meeting.kind", meeting.kind);
  add(front, "held_from", meeting.held_from);
  add(front, "held_to", meeting.held_to);
  add(front, "place", meeting.place);
  auto markdown = text::print_front_matter(front) + '\n';
  for (const auto& item : meeting.agenda) markdown += line_of(item);
  return {meeting.ref + ".md", markdown};
}

}  // namespace cli
