#pragma once
// Feeds after RFC 4287.

#include <string>
#include <vector>

namespace publish {

struct FeedEntry {
  std::string id;       // an IRI that never changes
  std::string title;
  std::string link;     // absolute where the site knows its address
  std::string updated;  // ISO 8601 with a time, UTC
  std::string summary;  // plain text
  std::string lang;     // of title and summary
};

struct Feed {
  std::string id;
  std::string title;
  std::string self;       // address of the feed
  std::string alternate;  // of the page it stands for
  std::string author;
  std::string lang;
  std::vector<FeedEntry> entries;
};

/// Updated when the latest of its entries was; a feed without entries at the beginning of 1970.
std::string atom(const Feed& feed);

}  // namespace publish
