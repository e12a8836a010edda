#pragma once
// The root hash of a version, line by line: for those who hold the wordings' hashes already.  recorder.h has
// version_root() over a document.

#include <string_view>

#include "store/canonical.h"
#include "text/document.h"

namespace store {

class RootHash {
 public:
  RootHash(std::string_view lang, std::string_view title, std::string_view provenance);
  struct Line {
    int order = 0;
    int parent = -1;
    text::ClauseKind kind = text::ClauseKind::paragraph;
    std::string_view label;
    text::Hash wording;
  };
  /// REQUIRES: in reading order.
  void add(const Line& line);
  /// REQUIRES: called once.
  text::Hash finish() { return hash_.finish(); }

 private:
  CanonicalHash hash_;
};

}  // namespace store
