#include "versioning/lineage.h"

#include <algorithm>

#include "store/read.h"
#include "text/unicode.h"
#include "versioning/held.h"

namespace versioning {

namespace {

constexpr std::size_t kExcerpt = 80;  // characters

bool follows(const Place& place, const Incoming& text) {
  return place.before && place.before->date <= text.metadata.effective_from;
}

/// What stands next in time.
std::optional<store::Version> version_after(store::Connection& db, const store::Work& work,
                                            const Incoming& text, const Place& place) {
  if (place.above && place.above->version.id != place.before->version.id) return place.above->version;
  for (const Sighting& sighting : standing(sightings(db, work.id, text.metadata.lang)))
    if (sighting.date > text.metadata.effective_from &&
        sighting.version.provenance == text.metadata.provenance)
      return sighting.version;
  return std::nullopt;
}

std::string excerpt(const text::Wording& words) {
  std::string out;
  std::size_t at = 0;
  const std::string all = words.heading.empty() ? words.text : words.heading + " " + words.text;
  for (std::size_t n = 0; n < kExcerpt && at < all.size(); ++n)
    text::append_utf8(out, text::next_code_point(all, at));
  std::replace(out.begin(), out.end(), '\n', ' ');
  return at < all.size() ? out + "…" : out;
}

}  // namespace

Around held_around(store::Connection& db, const store::Work& work, const Incoming& text, const Place& place) {
  Around around;
  if (follows(place, text) && place.reason != "source_replaced")
    around.before = store::manifest(db, place.before->version.id);
  if (const auto after = version_after(db, work, text, place)) around.after = store::manifest(db, after->id);
  return around;
}

std::vector<UncertainMatch> uncertain_matches(const Around& around, const text::Document& document,
                                              const std::vector<Doubt>& doubts) {
  const Lines& held = around.before.empty() ? around.after : around.before;
  std::vector<UncertainMatch> out;
  for (const Doubt& doubt : doubts) {
    const store::ManifestLine& old = held[static_cast<std::size_t>(doubt.old_index)];
    const text::Clause& now = document.clauses[static_cast<std::size_t>(doubt.new_index)];
    out.push_back(
        {old.eid, now.eid, excerpt(old.words), excerpt(now.wording), doubt.similarity, doubt.taken});
  }
  return out;
}

}  // namespace versioning
