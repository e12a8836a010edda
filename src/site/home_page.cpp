#include "site/examples.h"
#include "site/frame.h"
#include "site/hit.h"
#include "site/kinds.h"
#include "site/links.h"
#include "site/listing.h"
#include "site/pages.h"
#include "site/reading.h"
#include "site/standing.h"
#include "site/totals.h"

namespace site {
namespace {

constexpr std::size_t kDecisions = 6;

std::vector<View> recent(const Visit& visit, const std::vector<search::TextHit>& decisions) {
  std::vector<View> lines;
  for (const auto& hit : decisions)
    lines.push_back(View()
                        .set("href", text_link(visit.lang, hit.ref, hit.lang))
                        .set("title", hit.title)
                        .set("title_lang", marked_language(visit, hit.lang))
                        .set("words", outcome_words(visit, hit.stage, hit.decision, hit.decided_on))
                        .set("tags_html", hit_tags(visit, hit)));
  return lines;
}

}  // namespace

Response home_page(const Visit& visit) {
  if (!visit.url.path.ends_with('/')) return redirect(301, home_link(visit.lang));
  const auto shown = overview(visit, kDecisions);
  View view;
  view.set("typed", "")
      .set("examples", examples(visit))
      .set("counts", totals(visit))
      .set("kinds", kind_views(visit, shown.kinds))
      .set("recent", recent(visit, shown.decisions));
  Frame frame;
  frame.place = Place::home;
  return page(visit, "home", frame, view);
}

}  // namespace site
