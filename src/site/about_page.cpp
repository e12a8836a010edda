#include "site/frame.h"
#include "site/pages.h"
#include "site/tags.h"
#include "site/totals.h"

namespace site {

Response about_page(const Visit& visit) {
  const auto& words = visit.words();
  std::vector<View> provenances;
  for (const char* name : {"official", "restated", "sample"})
    provenances.push_back(View()
                              .set("tags_html", provenance_tag(words, name))
                              .set("name", words.word("provenance", name))
                              .set("words", words.word("provenance.words", name)));
  View view;
  view.set("provenances", provenances)
      .set("counts", totals(visit))
      .set("content_root_full", visit.holdings.content_root.hex())
      .set("ledger_head_full", visit.holdings.ledger_head.hex());
  Frame frame;
  frame.title = words.at("about_collection");
  frame.place = Place::about;
  return page(visit, "about", frame, view);
}

}  // namespace site
