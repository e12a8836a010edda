#include <set>
#include <utility>

#include "versioning/assembly.h"
#include "versioning/changes.h"
#include "versioning/diff.h"
#include "versioning/moves.h"
#include "versioning/part_words.h"

namespace versioning {

namespace {

Standing standing_of(const store::ManifestLine& line) {
  return {line.order,    line.parent, line.kind,   line.level, line.label,
          line.computed, line.eid,    line.clause, line.role};
}

text::WordDiff all_of(text::Edit edit, const std::string& words) {
  return words.empty() ? text::WordDiff{} : text::WordDiff{{{edit, words}}};
}

text::WordDiff replaced(const std::string& old, const std::string& now) {
  text::WordDiff out = all_of(text::Edit::removed, old);
  if (!now.empty()) out.pieces.push_back({text::Edit::inserted, now});
  return out;
}

text::WordDiff words_between(const std::string& old, const std::string& now) {
  return old == now ? all_of(text::Edit::same, old) : text::word_diff(old, now);
}

/// Makes the entries of a comparison, in no order.
class Comparison {
 public:
  Comparison(const Lines& old, const Lines& now, const Match& match)
      : old_(old), now_(now), match_(match), old_done_(old.size(), false), new_done_(now.size(), false) {}

  std::vector<Entry> run() {
    const auto moved = find_moves(old_, now_, match_);
    for (const Pair& pair : match_.pairs) {
      Entry entry = paired(pair.old_index, pair.new_index);
      if (moved.contains({pair.old_index, pair.new_index})) add_move(entry);
      entries_.push_back(std::move(entry));
    }
    for (const Substitution& each : match_.substitutions) add_substitution(each.old_index, each.new_index);
    for (const Parting& split : match_.splits) add_split(split);
    for (const Parting& merge : match_.merges) add_merge(merge);
    add_rest();
    return std::move(entries_);
  }

 private:
  const store::ManifestLine& old_line(int index) const { return old_[static_cast<std::size_t>(index)]; }
  const store::ManifestLine& new_line(int index) const { return now_[static_cast<std::size_t>(index)]; }

  Entry stands_in_both(int o, int n) {
    old_done_[static_cast<std::size_t>(o)] = true;
    new_done_[static_cast<std::size_t>(n)] = true;
    Entry entry;
    entry.before = standing_of(old_line(o));
    entry.now = standing_of(new_line(n));
    return entry;
  }

  Entry paired(int o, int n) {
    Entry entry = stands_in_both(o, n);
    const text::Wording& was = old_line(o).words;
    const text::Wording& is = new_line(n).words;
    entry.changes = Changes(kind_of_change(old_line(o), new_line(n)));
    entry.heading = words_between(was.heading, is.heading);
    entry.text = words_between(was.text, is.text);
    return entry;
  }

  static void add_move(Entry& entry) {
    const bool same_words = entry.changes.has(Change::unchanged) || entry.changes.has(Change::label_only);
    if (same_words) entry.changes = Changes();
    entry.changes.add(Change::moved);
  }

  void add_substitution(int o, int n) {
    Entry entry = stands_in_both(o, n);
    entry.changes = Changes(Change::substituted);
    entry.heading = replaced(old_line(o).words.heading, new_line(n).words.heading);
    entry.text = replaced(old_line(o).words.text, new_line(n).words.text);
    entries_.push_back(std::move(entry));
  }

  /// The first part takes the run-in heading of the whole.
  void add_split(const Parting& split) {
    std::vector<std::string> texts;
    for (const int part : split.parts) texts.push_back(new_line(part).words.text);
    std::vector<PartWords> words = split_words(old_line(split.whole).words.text, texts);
    for (std::size_t i = 0; i < split.parts.size(); ++i) {
      Entry entry = stands_in_both(split.whole, split.parts[i]);
      entry.changes = Changes(Change::split);
      entry.heading = words_between(i == 0 ? old_line(split.whole).words.heading : "",
                                    new_line(split.parts[i]).words.heading);
      entry.text = std::move(words[i].words);
      entry.joint = std::move(words[i].joint);
      entries_.push_back(std::move(entry));
    }
  }

  void add_merge(const Parting& merge) {
    std::vector<std::string> texts;
    for (const int part : merge.parts) texts.push_back(old_line(part).words.text);
    std::vector<PartWords> words = split_words(new_line(merge.whole).words.text, texts);
    for (std::size_t i = 0; i < merge.parts.size(); ++i) {
      Entry entry = stands_in_both(merge.parts[i], merge.whole);
      entry.changes = Changes(Change::merged);
      entry.heading = words_between(old_line(merge.parts[i]).words.heading,
                                    i == 0 ? new_line(merge.whole).words.heading : "");
      entry.text = words[i].words.inverse();
      entry.joint = std::move(words[i].joint);
      entries_.push_back(std::move(entry));
    }
  }

  void add_rest() {
    for (const store::ManifestLine& line : old_)
      if (!old_done_[static_cast<std::size_t>(line.order)]) add_deleted(line);
    for (const store::ManifestLine& line : now_)
      if (!new_done_[static_cast<std::size_t>(line.order)]) add_inserted(line);
  }

  void add_deleted(const store::ManifestLine& line) {
    Entry entry;
    entry.before = standing_of(line);
    entry.changes = Changes(Change::deleted);
    entry.heading = all_of(text::Edit::removed, line.words.heading);
    entry.text = all_of(text::Edit::removed, line.words.text);
    entries_.push_back(std::move(entry));
  }

  void add_inserted(const store::ManifestLine& line) {
    Entry entry;
    entry.now = standing_of(line);
    entry.changes = Changes(Change::inserted);
    entry.heading = all_of(text::Edit::inserted, line.words.heading);
    entry.text = all_of(text::Edit::inserted, line.words.text);
    entries_.push_back(std::move(entry));
  }

  const Lines& old_;
  const Lines& now_;
  const Match& match_;
  std::vector<bool> old_done_, new_done_;
  std::vector<Entry> entries_;
};

}  // namespace

Diff compare(const Lines& old, const Lines& now, const MatchOptions& options) {
  const Match found = match(old, now, options);
  return assemble(Comparison(old, now, found).run());
}

}  // namespace versioning
