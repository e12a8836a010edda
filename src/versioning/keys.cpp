#include "versioning/keys.h"

#include <algorithm>
#include <array>

#include "store/edit_distance.h"

namespace versioning {

namespace {

using enum Owner;
using V = store::Vocabulary;

constexpr std::array kKeys = {
    Key{"ref", identity, Shape::ref},
    Key{"kind", identity, Shape::kind},
    Key{"lang", identity, Shape::language},
    Key{"title", identity, Shape::words},
    Key{"title_cy", work, Shape::words},
    Key{"aliases", identity, Shape::refs},
    Key{"body", work, Shape::words},
    Key{"meeting", work, Shape::ref},
    Key{"agenda_ref", work, Shape::words},
    Key{"section", work, Shape::words},
    Key{"mover", work, Shape::words},
    Key{"mover.person", work, Shape::name},
    Key{"seconder", work, Shape::words},
    Key{"seconder.person", work, Shape::name},
    Key{"submitted_by", work, Shape::words},
    Key{"authoritative", work, Shape::known, V::authoritative},
    Key{"stage", work, Shape::known, V::stage},
    Key{"decision", work, Shape::known, V::decision},
    Key{"decision_label", work, Shape::words},
    Key{"decided_on", work, Shape::date},
    Key{"vote.method", work, Shape::words},
    Key{"vote.for", work, Shape::number},
    Key{"vote.against", work, Shape::number},
    Key{"vote.abstain", work, Shape::number},
    Key{"parts", work, Shape::parts},
    Key{"majority_required", work, Shape::fraction},
    Key{"exec_recommendation", work, Shape::known, V::exec_recommendation},
    Key{"remitted_to", work, Shape::words},
    Key{"ruling", work, Shape::words},
    Key{"force", work, Shape::known, V::force},
    Key{"in_force_from", work, Shape::date},
    Key{"lapses_on", work, Shape::date},
    Key{"review_on", work, Shape::date},
    Key{"force_reason", work, Shape::words},
    Key{"actions", work, Shape::lines},
    Key{"topics", work, Shape::topics},
    Key{"level", work, Shape::known, V::level},
    Key{"visibility", work, Shape::known, V::visibility},
    Key{"embargo_until", work, Shape::date},
    Key{"held", work, Shape::yes_no},
    Key{"amends", relation, Shape::places},
    Key{"composites", relation, Shape::places},
    Key{"supersedes", relation, Shape::places},
    Key{"rescinds", relation, Shape::places},
    Key{"reaffirms", relation, Shape::places},
    Key{"implements", relation, Shape::places},
    Key{"cites", relation, Shape::places},
    Key{"conflicts_with", relation, Shape::places},
    Key{"consequential_on", relation, Shape::places},
    Key{"translates", relation, Shape::places},
    Key{"derived_from", relation, Shape::places},
    Key{"responds_to", relation, Shape::places},
    Key{"superseded_by", passive, Shape::refs},
    Key{"composited_in", passive, Shape::refs},
    Key{"effective_from", version, Shape::date},
    Key{"adopted_on", version, Shape::date},
    Key{"sequence", version, Shape::ordinal},
    Key{"reason", version, Shape::known, V::reason},
    Key{"authority", version, Shape::words},
    Key{"changed_by", version, Shape::ref},
    Key{"provenance", version, Shape::known, V::provenance},
    Key{"reviewed", version, Shape::yes_no},
    Key{"redacted", version, Shape::words},
    Key{"source.url", version, Shape::url},
    Key{"source.file", version, Shape::words},
    Key{"source.page", version, Shape::words},
    Key{"source.taken_on", version, Shape::date},
    Key{"source.checked_by", version, Shape::words},
    Key{"source.sha256", version, Shape::hash},
    Key{"ids", version, Shape::words},
    Key{"meeting.kind", meeting, Shape::words},
    Key{"held_from", meeting, Shape::date},
    Key{"held_to", meeting, Shape::date},
    Key{"place", meeting, Shape::words},
};

}  // namespace

std::span<const Key> keys() {
  return kKeys;
}

const Key* find_key(std::string_view name) {
  const auto found =
      std::find_if(kKeys.begin(), kKeys.end(), [&](const Key& key) { return key.name == name; });
  return found == kKeys.end() ? nullptr : &*found;
}

const Key* slip_of(std::string_view name) {
  const std::size_t allowed = name.size() <= 4 ? 1 : 2;
  const Key* nearest = nullptr;
  std::size_t least = allowed + 1;
  for (const Key& key : kKeys) {
    const auto distance = static_cast<std::size_t>(store::edit_distance(name, key.name));
    if (distance < least) least = distance, nearest = &key;
  }
  return nearest;
}

std::string_view active_of(std::string_view passive_key) {
  return passive_key == "superseded_by" ? "supersedes" : "composites";
}

bool is_list(Shape shape) {
  return shape == Shape::lines || shape == Shape::refs || shape == Shape::places || shape == Shape::topics || shape == Shape::parts;
}

}  // namespace versioning
