#pragma once
// The YAML block between two `---` lines at the top of a text: flat, with dotted keys.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/problem.h"

namespace text {

/// One key with its value or list of values, all as written (no YAML typing: `no` is the text "no").
struct Field {
  std::string key;  // "vote.for": nested mappings are joined with dots
  std::vector<std::string> values;
  bool is_list = false;
  int line = 0;  // 1-based line of the source; not part of equality
  friend bool operator==(const Field& a, const Field& b) {
    return a.key == b.key && a.values == b.values && a.is_list == b.is_list;
  }
};

struct FrontMatter {
  std::vector<Field> fields;  // in the order written
  friend bool operator==(const FrontMatter&, const FrontMatter&) = default;

  /// The field with that key, or nullptr.
  const Field* find(std::string_view key) const;
  /// The first value of that key; empty if there is none.
  std::optional<std::string> value(std::string_view key) const;
};

struct FrontMatterBlock {
  FrontMatter front;
  std::size_t body_at = 0;  // byte offset where the body starts; 0 if there is no front matter
  int body_line = 1;
  Problems problems;
};

/// Reads the front matter of a cleaned text.  Errors: an unclosed block, duplicate keys, anchors and aliases, nesting
/// deeper than two, more than 200 fields or 64 KB, and YAML that does not parse (a bare colon's error says "put the
/// value in quotes").  Never throws.
FrontMatterBlock read_front_matter(std::string_view text, std::string_view file);

/// The block with its two `---` lines, quoted where YAML needs it; empty if there are no fields.
std::string print_front_matter(const FrontMatter& front);

}  // namespace text
