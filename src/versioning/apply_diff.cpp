#include <map>

#include "versioning/diff.h"

namespace versioning {

namespace {

using Entries = std::vector<const Entry*>;

/// The words on one side of all the entries of one clause: several for a whole that is in parts on the other
/// side.
template <class Side>
text::Wording words_of(const Entries& entries, Side side) {
  text::Wording words;
  for (const Entry* entry : entries) {
    words.heading += side(entry->heading);
    words.text += side(entry->text);
    if (entries.size() > 1) words.text += entry->joint;
  }
  return words;
}

text::Wording old_words(const Entries& entries) {
  return words_of(entries, [](const text::WordDiff& diff) { return diff.old_text(); });
}

text::Wording new_words(const Entries& entries) {
  return words_of(entries, [](const text::WordDiff& diff) { return diff.new_text(); });
}

bool stands(const Standing& standing, const store::ManifestLine& line) {
  return standing.index == line.order && standing.parent == line.parent && standing.kind == line.kind &&
         standing.level == line.level && standing.label == line.label;
}

/// The comparison was made from just these lines.
bool fits(const std::map<int, Entries>& by_old, const Lines& old) {
  if (by_old.size() != old.size()) return false;
  for (const auto& [index, entries] : by_old) {
    const auto at = static_cast<std::size_t>(index);
    if (at >= old.size() || !stands(*entries.front()->before, old[at]) || old_words(entries) != old[at].words)
      return false;
  }
  return true;
}

store::ManifestLine line_of(const Entries& entries) {
  const Standing& standing = *entries.front()->now;
  store::ManifestLine line;
  line.order = standing.index;
  line.parent = standing.parent;
  line.clause = standing.clause;
  line.kind = standing.kind;
  line.level = standing.level;
  line.label = standing.label;
  line.computed = standing.computed;
  line.role = standing.role;
  line.eid = standing.eid;
  line.words = new_words(entries);
  line.wording_hash = text::sha256(line.words.bytes());
  return line;
}

}  // namespace

std::optional<Lines> apply(const Diff& diff, const Lines& old) {
  std::map<int, Entries> by_old, by_new;  // the entries of one clause in the order of the parts
  for (const Entry& entry : diff.entries) {
    if (entry.before) by_old[entry.before->index].push_back(&entry);
    if (entry.now) by_new[entry.now->index].push_back(&entry);
  }
  if (!fits(by_old, old)) return std::nullopt;
  Lines lines;
  for (const auto& [index, entries] : by_new) lines.push_back(line_of(entries));
  return lines;
}

}  // namespace versioning
