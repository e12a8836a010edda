#include "search/passage.h"

#include <algorithm>
#include <set>

namespace search {
namespace {

constexpr std::size_t kWhole = 400;   // bytes of a text that is shown as it is
constexpr std::size_t kPassage = 300; // bytes of a passage, about two lines on a desk and five on a phone
constexpr std::size_t kBefore = 60;   // bytes of it before the first match

struct Window {
  std::size_t begin = 0;
  std::size_t end = 0;
};

Window window_from(std::string_view text, std::size_t first_match) {
  std::size_t begin = first_match > kBefore ? first_match - kBefore : 0;
  const std::size_t end = std::min(text.size(), begin + kPassage);
  if (end - begin < kPassage) begin = end > kPassage ? end - kPassage : 0;
  return {begin, end};
}

// Different words count for more than the same again.
std::size_t worth(const std::vector<Match>& matches, Window window) {
  std::set<std::size_t> groups;
  std::size_t count = 0;
  for (const Match& match : matches) {
    if (match.begin < window.begin || match.end > window.end) continue;
    groups.insert(match.group);
    ++count;
  }
  return groups.size() * 100 + std::min<std::size_t>(count, 99);
}

Window best_window(std::string_view text, const std::vector<Match>& matches) {
  Window best = window_from(text, 0);
  std::size_t most = worth(matches, best);
  for (const Match& match : matches) {
    const Window window = window_from(text, match.begin);
    if (const std::size_t value = worth(matches, window); value > most) {
      most = value;
      best = window;
    }
  }
  return best;
}

bool is_inside_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// Moves the ends to the nearest space that keeps the passage inside the window, or to a character.
Window at_words(std::string_view text, Window window) {
  if (window.begin > 0 && text[window.begin - 1] != ' ') {
    const std::size_t space = text.find(' ', window.begin);
    if (space != std::string_view::npos && space < window.begin + kBefore) window.begin = space + 1;
  }
  if (window.end < text.size() && text[window.end] != ' ') {
    const std::size_t space = text.rfind(' ', window.end);
    if (space != std::string_view::npos && space + kBefore > window.end) window.end = space;
  }
  while (window.begin < text.size() && is_inside_character(text[window.begin])) ++window.begin;
  while (window.end < text.size() && is_inside_character(text[window.end])) ++window.end;
  return window;
}

}  // namespace

std::vector<Range> ranges(const std::vector<Match>& matches) {
  std::vector<Range> out;
  for (const Match& match : matches) {
    if (!out.empty() && match.begin < out.back().end) out.back().end = std::max(out.back().end, match.end);
    else out.push_back({match.begin, match.end});
  }
  return out;
}

Passage passage(std::string_view text, const std::vector<Match>& matches) {
  if (text.size() <= kWhole) return {std::string(text), ranges(matches), false, false};
  const Window window = at_words(text, best_window(text, matches));
  Passage out;
  out.text = text.substr(window.begin, window.end - window.begin);
  out.cut_before = window.begin > 0;
  out.cut_after = window.end < text.size();
  for (const Range& range : ranges(matches)) {
    if (range.begin < window.begin || range.end > window.end) continue;
    out.marks.push_back({range.begin - window.begin, range.end - window.begin});
  }
  return out;
}

}  // namespace search
