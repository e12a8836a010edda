#pragma once
// "In force since 16 March 2024, because …": what binds, since when and why, as a sentence.

#include <string>

#include "site/visit.h"
#include "store/binding.h"

namespace site {

/// What the sentence is made of.
struct Ground {
  std::string force;
  std::string since;  // ISO or empty
  store::BindingReason reason = store::BindingReason::stated;
  std::string stage;
  std::string decision;
  std::string decided_on;
  std::string body;
  std::string adopted_on;
  std::string replaced_by;  // a title
};

std::string standing_sentence(const Visit& visit, const Ground& ground);

/// The reason of that name ("stated"), as results carry it; stated if there is none.
store::BindingReason binding_reason(std::string_view name);

/// "Carried 16 March 2024", "not reached"; empty if neither decision nor stage is known.
std::string outcome_words(const Visit& visit, const std::string& stage, const std::string& decision,
                          const std::string& decided_on);

}  // namespace site
