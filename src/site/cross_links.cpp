#include "site/cross_links.h"

#include "site/clause_list.h"
#include "site/links.h"
#include "versioning/cross_references.h"

namespace site {

std::map<std::size_t, publish::CitationLinks> cross_links(const Visit& visit, const Reading& reading) {
  std::map<std::size_t, publish::CitationLinks> links;
  for (const auto& reference : versioning::cross_references(reading.lines)) {
    if (!reference.to) continue;
    const auto& target = reading.lines[*reference.to];
    links[reference.from].emplace(reference.words, clause_link(visit.lang, reading.work.ref, target.eid, reading.lang()));
  }
  return links;
}

std::vector<View> referrers(const Visit& visit, const Reading& reading, std::size_t clause) {
  std::vector<View> views;
  std::optional<std::size_t> last;
  for (const auto& reference : versioning::cross_references(reading.lines)) {
    if (reference.to != clause || reference.from == last) continue;
    last = reference.from;
    const auto& line = reading.lines[reference.from];
    views.push_back(View()
                        .set("href", clause_link(visit.lang, reading.work.ref, line.eid, reading.lang()))
                        .set("words", visit.words().clause(shown_label(line))));
  }
  return views;
}

}  // namespace site
