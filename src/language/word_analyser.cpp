#include "language/word_analyser.h"

#include <optional>
#include <string>

namespace language {
namespace {

constexpr std::size_t kMostParts = 4;  // of a hyphenated word: nobody looks for a longer chain as one word

// The parts of a hyphenated word as they come.
class Compound {
 public:
  void add(const FoundWord& part, std::string_view spelling) {
    if (parts_++ == 0) begin_ = part.begin;
    digits_ |= part.digits;
    if (parts_ <= kMostParts) joined_ += spelling;
  }
  void clear() {
    joined_.clear();
    parts_ = 0;
    digits_ = false;
  }
  bool whole() const { return parts_ > 1 && parts_ <= kMostParts && !digits_; }
  std::size_t begin() const { return begin_; }
  std::size_t parts() const { return parts_; }
  std::string_view joined() const { return cut_to_key(joined_); }

 private:
  std::string joined_;
  std::size_t begin_ = 0;
  std::size_t parts_ = 0;
  bool digits_ = false;
};

bool hyphen_between(std::string_view text, const FoundWord& one, const std::optional<FoundWord>& other) {
  if (!other) return false;
  const std::string_view between = text.substr(one.end, other->begin - one.end);
  return between == "-" || between == "\u2010" || between == "\u2011";
}

}  // namespace

void WordAnalyser::analyse(std::string_view utf8, Purpose purpose, const Sink& sink) const {
  WordScanner scanner(utf8, purpose);
  Spelling spelling;
  Compound compound;
  std::optional<FoundWord> following = scanner.next();
  while (following) {
    const FoundWord found = *following;
    following = scanner.next();
    spelling.set(utf8.substr(found.begin, found.end - found.begin), found);
    Token token{spelling.exact().key(), found.begin, found.end, false, 1};
    const Go go = sink(token);
    if (!go.on()) return;
    if (!go.skips_keys()) {
      token.colocated = true;
      KeySink keys(sink, token);
      add_keys(spelling, found, purpose, keys);
      if (!keys.open()) return;
    }
    compound.add(found, spelling.exact().word());
    if (hyphen_between(utf8, found, following)) continue;
    KeySink joined(sink, {{}, compound.begin(), found.end, true, compound.parts()});
    if (compound.whole()) add_joined_keys(compound.joined(), purpose, joined);
    if (!joined.open()) return;
    compound.clear();
  }
}

}  // namespace language
