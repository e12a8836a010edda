#include "publish/json_values.h"

namespace publish {

Json meeting_json(const store::Meeting& meeting) {
  Json agenda = Json::array();
  for (const auto& item : meeting.agenda) {
    agenda.push_back({{"label", item.label}, {"ref", or_null(item.ref)}, {"title", item.title}});
  }
  return {{"ref", meeting.ref},
          {"kind", "meeting"},
          {"title", meeting.name},
          {"title_cy", or_null(meeting.name_cy)},
          {"body", or_null(meeting.body)},
          {"meeting_kind", or_null(meeting.kind)},
          {"held_from", or_null(meeting.held_from)},
          {"held_to", or_null(meeting.held_to)},
          {"place", or_null(meeting.place)},
          {"agenda", std::move(agenda)}};
}

}  // namespace publish
