#include <ostream>

#include "cli/terminal.h"
#include "cli/text_page.h"

namespace cli {
namespace {

std::string days_of(const store::Meeting& meeting) {
  if (!meeting.held_from) return "";
  const bool several = meeting.held_to && meeting.held_to != meeting.held_from;
  return meeting.held_from->iso() + (several ? " – " + meeting.held_to->iso() : "");
}

}  // namespace

void print_meeting(const store::Meeting& meeting, Streams& streams) {
  const Painter paint(streams.colour);
  const auto width = static_cast<std::size_t>(streams.width);
  std::string facts = meeting.ref;
  for (const auto& fact : {meeting.kind, meeting.body, days_of(meeting), meeting.place}) {
    if (!fact.empty()) facts += " · " + fact;
  }
  streams.out << hanging("", paint(Style::bold, meeting.name), width) << hanging("", facts, width) << '\n';
  const std::size_t label_column = 4;
  for (const auto& item : meeting.agenda) {
    const auto ref = item.ref.empty() ? "" : " " + paint(Style::dim, "(" + item.ref + ")");
    streams.out << hanging(padded(item.label, label_column), item.title + ref, width);
  }
}

}  // namespace cli
