#include "text/inline_list.h"

#include <algorithm>
#include <optional>

#include "text/label_split.h"
#include "text/line.h"
#include "text/block.h"

namespace text {
namespace {

struct Found {
  Label label;
  std::size_t at = 0;   // where the label begins
  std::size_t end = 0;  // where its text begins
};

/// "1)" "(1)" "(a)" "a)" "(i)" at this place: only labels that close with a bracket stand inside prose.
std::optional<Found> inline_label(std::string_view text, std::size_t at) {
  const std::string_view here = text.substr(at, 16);
  if (here.substr(0, 8).find(')') == std::string_view::npos) return std::nullopt;
  const auto match = match_label(here, LabelPlace::body);
  if (!match || match->tentative || match->depth > 0 || here[match->length - 1] != ')') return std::nullopt;
  Label label{std::string(here.substr(0, match->length)), match->style, 0, 0, match->ambiguous};
  const std::size_t behind = text.find_first_not_of(' ', at + match->length);
  return Found{std::move(label), at, behind == std::string_view::npos ? text.size() : behind};
}

bool begins(const Label& label) {
  return ordinal(label.printed, label.style) == 1;
}

bool follows(const Label& before, const Label& label) {
  if (!same_form(before, label)) return false;
  const auto number = ordinal(before.printed, before.style);
  return number && ordinal(label.printed, before.style) == *number + 1;
}

/// The labels in sequence from the first one behind a colon.
std::vector<Found> find_labels(std::string_view text, std::size_t colon) {
  std::vector<Found> found;
  const std::size_t first = text.find_first_not_of(' ', colon + 1);
  if (first == std::string_view::npos) return found;
  auto label = inline_label(text, first);
  if (!label || !begins(label->label)) return found;
  found.push_back(*std::move(label));
  for (std::size_t at = text.find(' ', found.back().end); at != std::string_view::npos; at = text.find(' ', at + 1)) {
    label = inline_label(text, at + 1);
    if (label && follows(found.back().label, label->label)) found.push_back(*std::move(label));
  }
  return found;
}

/// Whether no emphasis, code or link is cut in two at the ends of this part.
bool is_whole(std::string_view part) {
  const auto count = [part](char c) { return std::count(part.begin(), part.end(), c); };
  return count('*') % 2 == 0 && count('_') % 2 == 0 && count('`') % 2 == 0 && count('[') == count(']') &&
         part.find('\n') == std::string_view::npos;
}

std::vector<InlineItem> cut(std::string& text, const std::vector<Found>& found) {
  std::vector<InlineItem> items;
  const std::string_view whole = text;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const std::size_t end = i + 1 < found.size() ? found[i + 1].at : whole.size();
    const std::string_view part = trimmed(whole.substr(found[i].end, end - std::min(end, found[i].end)));
    if (!is_whole(part)) return {};
    items.push_back({found[i].label, std::string(part)});
  }
  const std::string_view stem = trimmed(whole.substr(0, found.front().at));
  if (!is_whole(stem)) return {};
  text = std::string(stem);
  return items;
}

}  // namespace

std::vector<InlineItem> split_inline_list(std::string& text) {
  constexpr int kMostColons = 16;
  std::size_t colon = text.find(':');
  for (int tries = 0; colon != std::string::npos && tries < kMostColons; ++tries) {
    const auto found = find_labels(text, colon);
    if (found.size() >= 2) return cut(text, found);
    colon = text.find(':', colon + 1);
  }
  return {};
}

}  // namespace text
