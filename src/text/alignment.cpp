#include "text/alignment.h"

#include <unordered_map>

#include "text/myers.h"

namespace text {
namespace {

/// Gives every text of a token a number.
class Numbering {
 public:
  Side side(std::string_view text) {
    Side out{tokens(text), {}};
    out.ids.reserve(out.tokens.size());
    for (const Token& token : out.tokens) out.ids.push_back(number(token));
    return out;
  }

  std::vector<TokenClass> classes() && { return std::move(classes_); }

 private:
  std::uint32_t number(const Token& token) {
    const auto [entry, is_new] =
        numbers_.try_emplace(token.text, static_cast<std::uint32_t>(classes_.size()));
    if (is_new) classes_.push_back(class_of(token));
    return entry->second;
  }

  std::unordered_map<std::string_view, std::uint32_t> numbers_;
  std::vector<TokenClass> classes_;
};

/// The tokens of a side that are no gaps, and their places.
struct Words {
  std::vector<std::uint32_t> ids;
  std::vector<std::size_t> places;
};

Words words_of(const Side& side) {
  Words out;
  for (std::size_t i = 0; i < side.tokens.size(); ++i) {
    if (side.tokens[i].kind == TokenKind::space) continue;
    out.ids.push_back(side.ids[i]);
    out.places.push_back(i);
  }
  return out;
}

void append(std::vector<CommonRun>& runs, std::size_t old_at, std::size_t new_at) {
  if (runs.back().old_end() == old_at && runs.back().new_end() == new_at) {
    ++runs.back().length;
  } else {
    runs.push_back({old_at, new_at, 1});
  }
}

std::vector<CommonRun> word_runs(const Side& old_side, const Side& new_side) {
  const Words old_words = words_of(old_side), new_words = words_of(new_side);
  const std::vector<std::size_t> found = partners(old_words.ids, new_words.ids);
  std::vector<CommonRun> runs(1);
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i] != kNoPartner) append(runs, old_words.places[i], new_words.places[found[i]]);
  }
  const std::size_t old_end = old_side.tokens.size(), new_end = new_side.tokens.size();
  if (runs.back().old_end() != old_end || runs.back().new_end() != new_end)
    runs.push_back({old_end, new_end, 0});
  return runs;
}

bool same(const Alignment& alignment, std::size_t old_at, std::size_t new_at) {
  return alignment.old_side.ids[old_at] == alignment.new_side.ids[new_at];
}

}  // namespace

Hunk Alignment::hunk(std::size_t at) const {
  const CommonRun& before = runs[at];
  const CommonRun& after = runs[at + 1];
  return {{before.old_end(), after.old_at}, {before.new_end(), after.new_at}};
}

void trim_hunks(Alignment& alignment) {
  std::vector<CommonRun> out{alignment.runs.front()};
  for (std::size_t i = 1; i < alignment.runs.size(); ++i) {
    CommonRun next = alignment.runs[i];
    CommonRun& last = out.back();
    const auto open = [&] { return last.old_end() < next.old_at && last.new_end() < next.new_at; };
    while (open() && same(alignment, last.old_end(), last.new_end())) ++last.length;
    while (open() && same(alignment, next.old_at - 1, next.new_at - 1))
      --next.old_at, --next.new_at, ++next.length;
    if (last.old_end() == next.old_at && last.new_end() == next.new_at) {
      last.length += next.length;
    } else {
      out.push_back(next);
    }
  }
  alignment.runs = std::move(out);
}

Alignment align(std::string_view old_text, std::string_view new_text) {
  Numbering numbering;
  Alignment out;
  out.old_side = numbering.side(old_text);
  out.new_side = numbering.side(new_text);
  out.classes = std::move(numbering).classes();
  out.runs = word_runs(out.old_side, out.new_side);
  trim_hunks(out);
  return out;
}

}  // namespace text
