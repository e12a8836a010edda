#include "versioning/placement.h"

#include <algorithm>
#include <tuple>

#include "store/timeline.h"
#include "versioning/day_order.h"

namespace versioning {

namespace {

/// Among the sightings of one date.  A version stands over a text that was only seen again.
auto order(const Sighting& s) {
  const bool own = s.date == s.version.effective_from;
  return std::tuple(own, own ? s.version.tie : 0, s.version.n);
}

bool earlier(const Sighting& a, const Sighting& b) {
  if (a.date != b.date) return a.date < b.date;  // an unknown date is before every known one
  return order(a) < order(b);
}

bool replaces(const store::Version& version) {
  return version.reason == "correction" || version.reason == "source_replaced";
}

/// A correction of the same date stands in the place of this one.
bool is_replaced(const Sighting& sighting, const std::vector<Sighting>& all) {
  return std::any_of(all.begin(), all.end(), [&](const Sighting& other) {
    return other.date == sighting.date && order(other) > order(sighting) && replaces(other.version);
  });
}

/// A rollback of the same date, in a later batch, took this one back; the rollback to nothing is no text itself.
bool is_taken_back(const Sighting& sighting, const std::vector<Sighting>& all) {
  if (store::withdraws(sighting.version)) return true;
  return std::any_of(all.begin(), all.end(), [&](const Sighting& other) {
    return other.version.reason == "rollback" && other.date == sighting.date &&
           other.version.effective_from == sighting.date && other.version.batch > sighting.batch;
  });
}

std::vector<Sighting> not_taken_back(const std::vector<Sighting>& sightings) {
  std::vector<Sighting> kept;
  for (const Sighting& sighting : sightings)
    if (!is_taken_back(sighting, sightings)) kept.push_back(sighting);
  return kept;
}

/// The last sighting at exactly this date that `matches`.
template <class Matches>
std::optional<Sighting> last_at(const std::vector<Sighting>& sightings, const std::optional<text::Date>& date,
                                Matches matches) {
  std::optional<Sighting> found;
  for (const Sighting& sighting : sightings)
    if (sighting.date == date && matches(sighting)) found = sighting;
  return found;
}

std::optional<Sighting> just_before(const std::vector<Sighting>& line,
                                    const std::optional<text::Date>& date) {
  std::optional<Sighting> found;
  for (const Sighting& sighting : line)
    if (sighting.date < date) found = sighting;
  return found;
}

std::optional<Sighting> just_after(const std::vector<Sighting>& line, const std::optional<text::Date>& date) {
  const auto found = std::find_if(line.begin(), line.end(), [&](const Sighting& s) { return s.date > date; });
  return found == line.end() ? std::nullopt : std::optional(*found);
}

bool takes_over(const Arrival& arrival, const std::optional<Sighting>& held) {
  return held && held->version.provenance == "restated" && arrival.provenance == "official";
}

void attest(Place& place, const Sighting& sighting) {
  place.placement = Placement::seen_again;
  place.held = sighting;
}

std::string usual_reason(const Arrival& arrival, const std::optional<Sighting>& before) {
  if (takes_over(arrival, before)) return "source_replaced";
  if (!arrival.reason.empty()) return arrival.reason;
  return before ? "amendment" : "original";
}

bool is_own(const Sighting& sighting, const Arrival& arrival) {
  return sighting.date == arrival.date && sighting.version.effective_from == arrival.date;
}

Day day_of(const std::vector<Sighting>& recorded, const Arrival& arrival) {
  Day day;
  for (const Sighting& sighting : not_taken_back(recorded))
    if (is_own(sighting, arrival)) day.held.push_back(sighting);
  for (const Sighting& sighting : recorded)
    if (is_own(sighting, arrival) && is_taken_back(sighting, recorded))
      day.taken_back = std::max(day.taken_back, sighting.version.tie);
  return day;
}

/// A text that was only seen again holds its date against another that says nothing of itself.
bool says_its_place(const Arrival& arrival) {
  return arrival.reason == "amendment" || is_correction(arrival) || goes_last(arrival) || arrival.sequence;
}

std::string reason_beside(const Arrival& arrival, const std::optional<Sighting>& before) {
  if (is_correction(arrival)) return "correction";
  return goes_last(arrival) ? "amendment" : usual_reason(arrival, before);
}

void place_between(Place& place, const DayPlace& day) {
  place.tie = day.tie;
  place.above = day.above;
  if (day.below)
    place.before = day.below;
  else if (!place.before)
    place.before = day.above;
}

/// The first text of its date follows none there, whatever the editor says of those that do.
void place_alone(Place& place, const std::vector<Sighting>& recorded, Arrival arrival) {
  arrival.same_date = SameDate::refuse;
  place.tie = day_place(day_of(recorded, arrival), arrival).tie;
}

/// Another text at a date that is taken: what they state puts them in order, unless it is one that a correction
/// replaced.
void place_beside(Place& place, const Arrival& arrival, const std::vector<Sighting>& recorded) {
  const auto same_root = [&](const Sighting& s) { return s.version.root == arrival.root; };
  const auto replaced = last_at(not_taken_back(recorded), arrival.date, same_root);
  if (replaced && !is_correction(arrival) && !goes_last(arrival)) return attest(place, *replaced);
  const Day held = day_of(recorded, arrival);
  DayPlace day = day_place(held, arrival);
  if (takes_over(arrival, place.held)) {
    place.reason = "source_replaced";
    place.tie = std::max(place.held->version.tie, held.taken_back) + 1;
    place.before = place.held;
    return;
  }
  if (held.held.empty() && !says_its_place(arrival)) day.unsure = place.held;
  if (day.unsure) {
    place.placement = Placement::conflict;
    place.held = day.unsure;
    return;
  }
  place.reason = reason_beside(arrival, place.before);
  place_between(place, day);
}

}  // namespace

std::vector<Sighting> standing(const std::vector<Sighting>& sightings) {
  const std::vector<Sighting> kept = not_taken_back(sightings);
  std::vector<Sighting> line;
  for (const Sighting& sighting : kept)
    if (!is_replaced(sighting, kept)) line.push_back(sighting);
  std::stable_sort(line.begin(), line.end(), earlier);
  return line;
}

Place place(const std::vector<Sighting>& recorded, const Arrival& arrival) {
  const std::vector<Sighting> sightings = not_taken_back(recorded);
  const std::vector<Sighting> line = standing(recorded);
  Place place;
  const auto same_bytes = [&](const Sighting& s) { return s.bytes == arrival.bytes; };
  const auto same_root = [&](const Sighting& s) { return s.version.root == arrival.root; };
  const auto exported = [&](const Sighting& s) { return same_root(s) && s.bytes == arrival.exported_from; };

  const auto any = [](const Sighting&) { return true; };

  place.before = just_before(line, arrival.date);
  place.tie = day_place(day_of(recorded, arrival), arrival).tie;
  if ((place.held = last_at(sightings, arrival.date, same_bytes)))
    place.placement = Placement::known_file;
  else if ((place.held = last_at(sightings, arrival.date, exported)))
    place.placement = Placement::same_text;
  else if ((place.held = last_at(line, arrival.date, same_root)))
    place.placement = Placement::seen_again;
  else if ((place.held = last_at(line, arrival.date, any)))
    place_beside(place, arrival, recorded);
  else if (place.before && same_root(*place.before))
    attest(place, *place.before);
  else {
    place.reason = usual_reason(arrival, place.before);
    place_alone(place, recorded, arrival);
    if (!place.before) place.before = just_after(line, arrival.date);
  }
  return place;
}

}  // namespace versioning
