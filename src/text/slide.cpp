#include <string_view>

#include "text/clean_up.h"
#include "text/unicode.h"

namespace text {
namespace {

/// How good a place between two tokens is for the edge of a change.
enum Edge { inside = 0, before_gap = 1, word = 2, clause = 3, sentence = 4, paragraph = 5, text_end = 6 };

bool is_gap(const Token& token) {
  return token.kind == TokenKind::space;
}

bool ends_clause(const Token& token) {
  return token.text == "," || token.text == ";" || token.text == ":";
}

bool ends_sentence(const Token& token) {
  return token.text == "." || token.text == "!" || token.text == "?";
}

/// A sentence ends in no more marks than these: ".**”)".
constexpr int kMostClosers = 4;

/// Quotes and brackets close behind the mark that ends a sentence: "… agreed.”"
bool closes(const Token& token) {
  if (token.kind != TokenKind::punctuation) return false;
  std::size_t at = 0;
  const char32_t c = next_code_point(token.text, at);
  return c == ')' || c == ']' || c == '*' || is_quote(c);
}

/// What the tokens up to `end` end.
Edge ended(const std::vector<Token>& tokens, std::size_t end) {
  for (int closers = 0; closers < kMostClosers && end > 0 && closes(tokens[end - 1]); ++closers) --end;
  if (end == 0) return Edge::word;
  if (ends_sentence(tokens[end - 1])) return Edge::sentence;
  return ends_clause(tokens[end - 1]) ? Edge::clause : Edge::word;
}

/// The edge before the token at `at`.  Behind a gap is better than before it: what is inserted takes its gap
/// with it.
int edge(const std::vector<Token>& tokens, std::size_t at) {
  if (at == 0 || at == tokens.size()) return Edge::text_end;
  const Token& before = tokens[at - 1];
  if (is_gap(before))
    return before.text.find('\n') != std::string_view::npos ? Edge::paragraph : ended(tokens, at - 1);
  return is_gap(tokens[at]) ? Edge::before_gap : Edge::inside;
}

/// An insertion or a removal in the side where its tokens are, with the runs around it.
struct Slider {
  const Side& side;
  Stretch change;
  std::size_t room_before;
  std::size_t room_behind;

  std::size_t steps_back() const {
    std::size_t steps = 0;
    while (steps < room_before && side.ids[change.begin - 1 - steps] == side.ids[change.end - 1 - steps])
      ++steps;
    return steps;
  }
  std::size_t steps_on() const {
    std::size_t steps = 0;
    while (steps < room_behind && side.ids[change.begin + steps] == side.ids[change.end + steps]) ++steps;
    return steps;
  }
  int quality(std::ptrdiff_t steps) const {
    return edge(side.tokens, at(change.begin, steps)) + edge(side.tokens, at(change.end, steps));
  }

  static std::size_t at(std::size_t place, std::ptrdiff_t steps) {
    return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(place) + steps);
  }
};

Slider slider_of(const Alignment& alignment, std::size_t at) {
  const Hunk hunk = alignment.hunk(at);
  const bool inserts = hunk.removed.empty();
  return {inserts ? alignment.new_side : alignment.old_side, inserts ? hunk.inserted : hunk.removed,
          alignment.runs[at].length, alignment.runs[at + 1].length};
}

void move(Alignment& alignment, std::size_t at, std::ptrdiff_t steps) {
  CommonRun& before = alignment.runs[at];
  CommonRun& behind = alignment.runs[at + 1];
  before.length = Slider::at(before.length, steps);
  behind.old_at = Slider::at(behind.old_at, steps);
  behind.new_at = Slider::at(behind.new_at, steps);
  behind.length = Slider::at(behind.length, -steps);
}

/// The best place; of equals the earliest.  A run between two changes does not vanish.
std::ptrdiff_t best_steps(const Alignment& alignment, std::size_t at) {
  Slider slider = slider_of(alignment, at);
  if (at > 0) --slider.room_before;
  if (at + 1 < alignment.hunks()) --slider.room_behind;
  const auto last = static_cast<std::ptrdiff_t>(slider.steps_on());
  auto best = -static_cast<std::ptrdiff_t>(slider.steps_back());
  for (std::ptrdiff_t steps = best + 1; steps <= last; ++steps) {
    if (slider.quality(steps) > slider.quality(best)) best = steps;
  }
  return best;
}

bool same_kind(const Hunk& a, const Hunk& b) {
  return a.pure() && b.pure() && a.removed.empty() == b.removed.empty();
}

/// Whether the change can be moved over the whole run behind it, up to the next change of its kind.
bool meets_next(const Alignment& alignment, std::size_t at) {
  if (at + 1 >= alignment.hunks() || !same_kind(alignment.hunk(at), alignment.hunk(at + 1))) return false;
  return slider_of(alignment, at).steps_on() == alignment.runs[at + 1].length;
}

bool meets_previous(const Alignment& alignment, std::size_t at) {
  if (at == 0 || !same_kind(alignment.hunk(at - 1), alignment.hunk(at))) return false;
  return slider_of(alignment, at).steps_back() == alignment.runs[at].length;
}

void join_where_they_meet(Alignment& alignment) {
  std::vector<CommonRun>& runs = alignment.runs;
  for (std::size_t at = 0; at < alignment.hunks();) {
    std::size_t swallowed = 0;
    if (meets_next(alignment, at)) {
      swallowed = at + 1;
      move(alignment, at, static_cast<std::ptrdiff_t>(runs[swallowed].length));
    } else if (meets_previous(alignment, at)) {
      swallowed = at;
      move(alignment, at, -static_cast<std::ptrdiff_t>(runs[swallowed].length));
    } else {
      ++at;
      continue;
    }
    runs.erase(runs.begin() + static_cast<std::ptrdiff_t>(swallowed));
    at = swallowed - 1;
  }
}

}  // namespace

void slide(Alignment& alignment) {
  join_where_they_meet(alignment);
  for (std::size_t at = 0; at < alignment.hunks(); ++at) {
    if (!alignment.hunk(at).pure()) continue;
    const std::ptrdiff_t steps = best_steps(alignment, at);
    if (steps != 0) move(alignment, at, steps);
  }
}

}  // namespace text
