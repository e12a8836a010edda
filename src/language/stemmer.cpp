#include "language/stemmer.h"

#include <libstemmer.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <stdexcept>

namespace language {
namespace {

constexpr const char* kAlgorithm = "english";

class Snowball {
 public:
  Snowball() : stemmer_(sb_stemmer_new(kAlgorithm, "UTF_8"), sb_stemmer_delete) {
    if (!stemmer_) throw std::runtime_error("libstemmer has no stemmer for English");
  }

  std::string_view stem(std::string_view word) {
    const auto* symbols = reinterpret_cast<const sb_symbol*>(word.data());
    const sb_symbol* stem = sb_stemmer_stem(stemmer_.get(), symbols, static_cast<int>(word.size()));
    if (!stem) throw std::bad_alloc();
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
  }

 private:
  std::unique_ptr<sb_stemmer, void (*)(sb_stemmer*)> stemmer_;
};

// Words follow Zipf: a small table, each slot holding the last word that fell into it, answers most calls.
class StemCache {
 public:
  std::string_view stem(std::string_view word) {
    if (word.size() > kLongest) return snowball_.stem(word);
    Slot& slot = slots_[std::hash<std::string_view>{}(word) % kSlots];
    if (std::string_view(slot.word.data(), slot.word_size) != word) fill(slot, word);
    return {slot.stem.data(), slot.stem_size};
  }

 private:
  static constexpr std::size_t kSlots = 4096;
  static constexpr std::size_t kLongest = 15;
  struct Slot {
    std::array<char, kLongest> word{};
    std::array<char, kLongest + 1> stem{};  // "…e" may be put back, so a stem is at most one longer
    std::uint8_t word_size = 0;
    std::uint8_t stem_size = 0;
  };

  void fill(Slot& slot, std::string_view word) {
    const std::string_view stem = snowball_.stem(word);
    if (stem.size() > slot.stem.size()) throw std::logic_error("a stem longer than its word: " + std::string(word));
    std::memcpy(slot.word.data(), word.data(), word.size());
    std::memcpy(slot.stem.data(), stem.data(), stem.size());
    slot.word_size = static_cast<std::uint8_t>(word.size());
    slot.stem_size = static_cast<std::uint8_t>(stem.size());
  }

  Snowball snowball_;
  std::array<Slot, kSlots> slots_;
};

}  // namespace

std::string_view english_stem(std::string_view folded) {
  if (folded.size() < 3) return folded;  // Porter2 leaves them as they are
  // A stemmer is costly to make and serves one thread at a time.
  thread_local const auto cache = std::make_unique<StemCache>();
  return cache->stem(folded);
}

std::string english_stemmer_fingerprint() {
  std::string fingerprint = kAlgorithm;
  for (const std::string_view word : {"geologist", "evening", "universities", "added", "party's", "skis"}) {
    fingerprint += ' ';
    fingerprint += english_stem(word);
  }
  return fingerprint;
}

}  // namespace language
