#include "text/label.h"

#include <vector>

#include "text/division.h"
#include "text/label_split.h"
#include "text/line.h"
#include "text/unicode.h"

namespace text {
namespace {

/// No label is longer than this many bytes of Markdown.
constexpr std::size_t kLongestLabel = 80;

bool is_mark(char c) { return c == '*' || c == '_'; }
bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & '\x80') != 0;
}

/// The start of a line without its emphasis and escapes, each character with the place it came from.
struct Visible {
  struct Change {
    std::size_t at = 0;               // number of visible characters before it
    std::vector<std::string_view> open;  // marks that are open behind it
  };
  std::string text;
  std::vector<std::size_t> ends;  // ends[i]: offset in the line behind visible character i
  std::vector<Change> changes;

  const std::vector<std::string_view>& open_at(std::size_t at) const {
    static const std::vector<std::string_view> kNone;
    const std::vector<std::string_view>* open = &kNone;
    for (const Change& change : changes) {
      if (change.at <= at) open = &change.open;
    }
    return *open;
  }
};

std::size_t mark_run(std::string_view line, std::size_t at) {
  std::size_t size = 0;
  while (at + size < line.size() && line[at + size] == line[at]) ++size;
  return size;
}

void toggle(std::vector<std::string_view>& open, std::string_view marks) {
  if (!open.empty() && open.back() == marks) {
    open.pop_back();
  } else {
    open.push_back(marks);
  }
}

Visible visible_start(std::string_view line) {
  Visible visible;
  std::vector<std::string_view> open;
  for (std::size_t at = 0; at < line.size() && at < kLongestLabel;) {
    if (is_mark(line[at])) {
      const std::size_t size = mark_run(line, at);
      toggle(open, line.substr(at, size));
      at += size;
      visible.changes.push_back({visible.text.size(), open});
      continue;
    }
    const bool escape = line[at] == '\\' && at + 1 < line.size() && !open.empty();
    at += escape ? 2 : 1;
    visible.text += line[at - 1];
    visible.ends.push_back(at);
  }
  return visible;
}

/// The visible characters that stand inside the emphasis which opens the line; empty if none does or it stays open.
std::string_view bold_part(const Visible& visible) {
  if (visible.changes.empty() || visible.changes.front().at != 0) return {};
  for (const auto& change : visible.changes) {
    if (change.open.empty()) return std::string_view(visible.text).substr(0, change.at);
  }
  return {};
}

template <typename MatchOrLabel>
bool has_separators(const MatchOrLabel& match) {
  return match.style == LabelStyle::division || match.style == LabelStyle::reference ||
         (match.style == LabelStyle::decimal && match.depth > 0);
}

/// The length of a separator at `at`: ":" always, "." and dashes only behind a division.
template <typename MatchOrLabel>
std::size_t separator(std::string_view line, std::size_t at, const MatchOrLabel& match) {
  if (!has_separators(match) || at >= line.size()) return 0;
  if (line[at] == ':') return 1;
  if (match.style != LabelStyle::division) return 0;
  if (line[at] == '.' || line[at] == '-') return 1;
  return line.substr(at, 3) == "–" || line.substr(at, 3) == "—" ? 3 : 0;
}

/// Where the text begins behind the label, after separators, spaces and the marks that close behind the label.
std::size_t text_start(std::string_view line, std::size_t at, const Match& match, std::vector<std::string_view>& open) {
  while (at < line.size()) {
    if (is_blank(line[at])) {
      ++at;
    } else if (!open.empty() && line.substr(at, open.back().size()) == open.back()) {
      at += open.back().size();
      open.pop_back();
    } else if (const std::size_t size = separator(line, at, match); size > 0) {
      at += size;
    } else {
      break;
    }
  }
  return at;
}

bool may_begin_label(std::string_view line) {
  const std::size_t first = line.find_first_not_of("*_");
  if (first == std::string_view::npos) return false;
  return line[first] == '(' || (is_word(line[first]) && (line[first] & '\x80') == 0);
}

LabelSplit make_split(std::string_view line, const Visible& visible, const Match& match) {
  LabelSplit split;
  split.label = {visible.text.substr(0, match.length), match.style, match.depth, 0, match.ambiguous};
  const std::size_t end = visible.ends[match.length - 1];
  std::vector<std::string_view> open = visible.open_at(match.length - 1);
  split.label.length = text_start(line, end, match, open);
  for (const std::string_view marks : open) split.rest += marks;
  split.rest += line.substr(split.label.length);
  split.tentative = match.tentative;
  return split;
}

}  // namespace

std::optional<LabelSplit> split_label(std::string_view line, LabelPlace place) {
  if (!may_begin_label(line)) return std::nullopt;
  const Visible visible = visible_start(line);
  std::string_view bold = bold_part(visible);
  while (!bold.empty() && (is_blank(bold.back()) || bold.back() == ':')) bold.remove_suffix(1);
  if (auto match = bold.empty() ? std::nullopt : match_label(bold, LabelPlace::bold)) {
    match->tentative = false;
    return make_split(line, visible, *match);
  }
  const auto match = match_label(visible.text, place);
  if (!match) return std::nullopt;
  return make_split(line, visible, *match);
}

std::string_view without_separators(std::string_view text, const Label& label) {
  std::size_t at = 0;
  for (std::size_t size = 1; size > 0; at += size) {
    size = at < text.size() && is_blank(text[at]) ? 1 : separator(text, at, label);
  }
  return text.substr(at);
}

std::optional<Label> label_at(std::string_view line) {
  std::size_t skipped = line.find_first_not_of(" \t");
  if (skipped == std::string_view::npos) return std::nullopt;
  for (std::size_t size = bullet_length(line.substr(skipped)); size > 0; size = bullet_length(line.substr(skipped))) {
    skipped += size;
  }
  auto split = split_label(line.substr(skipped), LabelPlace::body);
  if (!split || split->tentative) return std::nullopt;
  split->label.length += skipped;
  return split->label;
}

}  // namespace text
