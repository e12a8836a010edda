#include "publish/atom.h"

#include <algorithm>

#include "publish/html.h"

namespace publish {
namespace {

// What escape() leaves is well-formed XML: texts hold no control characters.
Html entry_xml(const FeedEntry& entry) {
  return html(
      "<entry xml:lang=\"{}\"><id>{}</id><title>{}</title><link rel=\"alternate\" href=\"{}\"/><updated>{}</updated><summary>{}</summary></entry>\n",
      entry.lang, entry.id, entry.title, entry.link, entry.updated, entry.summary);
}

std::string latest(const Feed& feed) {
  std::string latest = "1970-01-01T00:00:00Z";
  for (const auto& entry : feed.entries) latest = std::max(latest, entry.updated);
  return latest;
}

}  // namespace

std::string atom(const Feed& feed) {
  Html xml = Html::trusted("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
  xml += html(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n<id>{}</id><title>{}</title><link rel=\"self\" href=\"{}\"/>"
      "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/><updated>{}</updated><author><name>{}</name></author>\n",
      feed.lang, feed.id, feed.title, feed.self, feed.alternate, latest(feed), feed.author);
  for (const auto& entry : feed.entries) xml += entry_xml(entry);
  xml += html("</feed>\n");
  return xml.str();
}

}  // namespace publish
