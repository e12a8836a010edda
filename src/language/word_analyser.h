#pragma once
// What all analysers share: finding the words, the exact key first, words joined by hyphens as one.

#include <string_view>

#include "language/analyser.h"
#include "language/spelling.h"

namespace language {

/// Where the further keys of one position go.
class KeySink {
 public:
  KeySink(const Sink& sink, Token token) : sink_(sink), token_(token) {}
  void add(std::string_view key) {
    token_.key = cut_to_key(key);
    if (open_ && !key.empty()) open_ = sink_(token_).on();
  }
  bool open() const { return open_; }

 private:
  const Sink& sink_;
  Token token_;
  bool open_ = true;
};

class WordAnalyser : public Analyser {
 public:
  void analyse(std::string_view utf8, Purpose purpose, const Sink& sink) const final;

 private:
  /// The keys behind the exact one.
  virtual void add_keys(Spelling& spelling, const FoundWord& found, Purpose purpose, KeySink& keys) const = 0;
  /// The keys of a hyphenated word written as one: `joined` is case-folded, "cooperative".
  virtual void add_joined_keys(std::string_view joined, Purpose purpose, KeySink& keys) const = 0;
};

}  // namespace language
