#pragma once
// The words of a question that say nothing about its subject.

#include <string_view>

namespace search {

enum class Weight {
  none,      // closed-class words of both languages: what, is, our, on; beth, yw, ein, ar
  asking,    // "policy", "position", "polisi": no subject in "what is our policy on rail", one in "energy policy"
  full,
};

/// The weight of a case-folded word.
Weight weight_of(std::string_view folded);

}  // namespace search
