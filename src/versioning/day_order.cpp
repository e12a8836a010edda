#include "versioning/day_order.h"

#include <algorithm>
#include <compare>

namespace versioning {

namespace {

/// Ties of one number of the sequence; the versions of that number stand between.
constexpr int kSlot = 1 << 20;
constexpr int kOriginal = 1, kAmendment = 2;
constexpr int kWholeDay = 1000;  // a correction of whatever stands; behind every number that can be stated

int slot_of(const Arrival& arrival) {
  if (arrival.sequence) return *arrival.sequence;
  if (is_correction(arrival)) return kWholeDay;
  return arrival.reason == "amendment" ? kAmendment : kOriginal;
}

int slot_of(const store::Version& version) {
  return version.tie / kSlot;
}

/// Two amendments of one number go by the days on which they were adopted.
std::partial_ordering by_adoption(const Arrival& arrival, const store::Version& held) {
  const bool amendments = arrival.reason == "amendment" && held.reason == "amendment";
  if (!amendments || !arrival.adopted_on || !held.adopted_on || arrival.adopted_on == held.adopted_on)
    return std::partial_ordering::unordered;
  return *arrival.adopted_on <=> *held.adopted_on;
}

/// Where the arrival stands to a text of its day.
std::partial_ordering compare(const Arrival& arrival, const store::Version& held) {
  if (goes_last(arrival)) return std::partial_ordering::greater;
  if (held.reason == "rollback")
    return is_correction(arrival) || arrival.reason == "amendment" ? std::partial_ordering::greater
                                                                   : std::partial_ordering::unordered;
  if (const int mine = slot_of(arrival), its = slot_of(held); mine != its) return mine <=> its;
  if (is_correction(arrival)) return std::partial_ordering::greater;
  if (held.reason == "correction") return std::partial_ordering::less;
  return by_adoption(arrival, held);
}

/// A number of the slot between two ties, near the one that is in the slot.
int between(int slot, int below, int above) {
  const int least = slot * kSlot, end = least + kSlot;
  const bool under = below >= least, over = above < end;
  if (under && over) return below + (above - below) / 2;
  if (under) return below + 1;
  return over ? above - 1 : least + kSlot / 2;
}

bool is_higher(const std::optional<Sighting>& a, const Sighting& b) {
  return !a || a->version.tie < b.version.tie;
}

}  // namespace

bool is_correction(const Arrival& arrival) {
  return arrival.same_date == SameDate::correction || arrival.reason == "correction";
}

bool goes_last(const Arrival& arrival) {
  return arrival.same_date != SameDate::refuse;
}

DayPlace day_place(const Day& day, const Arrival& arrival) {
  DayPlace place;
  for (const Sighting& sighting : day.held) {
    const std::partial_ordering order = compare(arrival, sighting.version);
    if (order > 0 && is_higher(place.below, sighting)) place.below = sighting;
    if (order < 0 && (!place.above || !is_higher(place.above, sighting))) place.above = sighting;
    if (order == std::partial_ordering::unordered) place.unsure = sighting;
  }
  constexpr int kEnd = (kWholeDay + 1) * kSlot;
  const int below = std::max(place.below ? place.below->version.tie : -1, day.taken_back);
  const int above = place.above ? place.above->version.tie : kEnd;
  place.tie = goes_last(arrival) && place.below ? below + 1 : between(slot_of(arrival), below, above);
  if (below >= above) place.unsure = place.above;
  return place;
}

}  // namespace versioning
