#include "search/matcher.h"

#include <algorithm>

namespace search {
namespace {

constexpr std::size_t kReadAtLeast = 8192;  // bytes: a text this long is shown in part

// Of the keys of one place the best counts.
void add_match(const Match& match, std::vector<Match>& matches) {
  const auto same = [&](const Match& m) { return m.end == match.end && m.group == match.group; };
  const auto last = matches.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(matches.size(), 8));
  const auto found = std::find_if(last, matches.end(), same);
  if (found == matches.end()) return matches.push_back(match);
  found->weight = std::max(found->weight, match.weight);
  found->exact = found->exact || match.exact;
}

}  // namespace

// One reading of a text: how far each pattern of several positions has come.
class Matcher::Pass {
 public:
  explicit Pass(const Matcher& matcher) : matcher_(matcher), steps_(matcher.steps_) {}

  void read(const language::Token& token) {
    if (!token.colocated) ++word_;
    for (const Sought& sought : matcher_.prefixes_)
      if (token.key.starts_with(sought.key)) take(sought, token);
    if (!matcher_.may_hold(token.key)) return;
    const auto before = [](const Sought& sought, std::string_view key) { return sought.key < key; };
    const auto& all = matcher_.whole_;
    for (auto at = std::lower_bound(all.begin(), all.end(), token.key, before); at != all.end() && at->key == token.key; ++at)
      take(*at, token);
  }

  bool any() const { return !matches_.empty(); }

  std::vector<Match> matches() {
    std::stable_sort(matches_.begin(), matches_.end(), [](const Match& a, const Match& b) { return a.begin < b.begin; });
    return std::move(matches_);
  }

 private:
  // A position reached at the last word or at this one: both are known, for a word may go on two ways.
  struct Step {
    std::size_t word = 0;
    std::size_t begin = 0;  // of the first position
  };
  using Steps = std::array<Step, 2>;

  void take(const Sought& sought, const language::Token& token) {
    if (sought.step == kSingle)
      return add_match({token.begin, token.end, sought.group, sought.weight, sought.exact}, matches_);
    if (token.positions > 1) return;  // the parts of a hyphenated word have positions of their own
    std::size_t begin = token.begin;
    if (!sought.first) {
      const Step& before = steps_[sought.step - 1][(word_ - 1) % 2];
      if (before.word != word_ - 1) return;
      begin = before.begin;
    }
    if (sought.last) return add_match({begin, token.end, sought.group, sought.weight, false}, matches_);
    steps_[sought.step][word_ % 2] = {word_, begin};
  }

  const Matcher& matcher_;
  std::vector<Steps> steps_;
  std::vector<Match> matches_;
  std::size_t word_ = 1;  // from 2: none was before the first
};

Matcher::Matcher(const Wanted& wanted, const language::Analyser& analyser) : analyser_(analyser) {
  for (std::size_t group = 0; group < wanted.groups.size(); ++group)
    for (const Pattern& pattern : wanted.groups[group]) add(pattern, group);
  std::stable_sort(whole_.begin(), whole_.end(), [](const Sought& a, const Sought& b) { return a.key < b.key; });
  all_letters_ = !analyser.keeps_first_letter();
  for (const auto* all : {&whole_, &prefixes_})
    for (const Sought& sought : *all) {
      const bool is_stem = sought.key[0] != '=' && sought.key[0] != ':';
      const auto first = static_cast<unsigned char>(sought.key[sought.key.size() > 1 && !is_stem ? 1 : 0]);
      if (first < letters_.size()) letters_[first] = true;
    }
  for (const Sought& sought : whole_) beginnings_[beginning(sought.key) / 64] |= std::uint64_t{1} << beginning(sought.key) % 64;
}

void Matcher::add(const Pattern& pattern, std::size_t group) {
  const std::size_t count = pattern.positions.size();
  if (count == 1 && !pattern.exact.empty()) whole_.push_back({pattern.exact, group, pattern.weight, true});
  for (std::size_t at = 0; at < count; ++at)
    for (const std::string& key : pattern.positions[at]) {
      Sought sought{key, group, pattern.weight, key == pattern.exact};
      if (count > 1) sought.step = steps_ + at;
      sought.first = at == 0;
      sought.last = at + 1 == count;
      (pattern.prefix ? prefixes_ : whole_).push_back(sought);
    }
  if (count > 1) steps_ += count;
}

// Most words of a text begin otherwise than those sought: their stems need not be found.
bool Matcher::may_begin(std::string_view exact) const {
  const auto first = static_cast<unsigned char>(exact.size() > 1 ? exact[1] : '\0');
  return all_letters_ || first >= letters_.size() || letters_[first];
}

std::size_t Matcher::beginning(std::string_view key) {
  std::size_t out = key.size();
  for (const char c : key.substr(0, 4)) out = out * 31 + static_cast<unsigned char>(c);
  return out % (kBeginnings * 64);
}

std::vector<Match> Matcher::find(std::string_view text) const {
  Pass pass(*this);
  analyser_.analyse(text, language::Purpose::index, [&](const language::Token& token) {
    pass.read(token);
    if (pass.any() && token.begin >= kReadAtLeast) return language::Go(false);
    return token.colocated || may_begin(token.key) ? language::Go(true) : language::Go::past_keys();
  });
  return pass.matches();
}

}  // namespace search
