#include "site/frame.h"
#include "site/hit.h"
#include "site/kinds.h"
#include "site/links.h"
#include "site/listing.h"
#include "site/pages.h"
#include "site/reading.h"

namespace site {
namespace {

View text_line(const Visit& visit, const search::TextHit& hit) {
  return View()
      .set("href", text_link(visit.lang, hit.ref, hit.lang))
      .set("title", hit.title)
      .set("title_lang", marked_language(visit, hit.lang))
      .set("tags_html", hit_tags(visit, hit))
      .set("summary", hit_summary(visit, hit));
}

}  // namespace

Response browse_page(const Visit& visit) {
  const auto texts = all_texts(visit);
  std::vector<View> groups;
  const auto kinds = count_kinds(texts);
  for (const auto& kind : kinds) {
    std::vector<View> lines;
    for (const auto& hit : texts)
      if (hit.kind == kind.value) lines.push_back(text_line(visit, hit));
    groups.push_back(View().set("id", kind.value).set("words", visit.words().word("kinds", kind.value)).set("texts", lines));
  }
  View view;
  view.set("kinds", kind_views(visit, kinds)).set("groups", groups);
  Frame frame;
  frame.title = visit.words().at("browse_title");
  frame.place = Place::browse;
  return page(visit, "browse", frame, view);
}

}  // namespace site
