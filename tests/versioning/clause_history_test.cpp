#include "versioning/clause_history.h"

#include <doctest/doctest.h>

namespace {

versioning::ClauseWording wording(const char* words) {
  versioning::ClauseWording one;
  one.line.words.text = words;
  return one;
}

std::string told(const std::vector<versioning::Blamed>& runs) {
  std::string out;
  for (const auto& run : runs) out += "[" + std::to_string(run.origin) + ":" + run.text + "]";
  return out;
}

}  // namespace

TEST_CASE("each word is laid to the wording that brought it in") {
  CHECK(told(versioning::blame({wording("Rents should be fair.")})) == "[0:Rents should be fair.]");
  CHECK(told(versioning::blame({wording("Rents should be fair."), wording("Rents should be fair and low.")})) ==
        "[0:Rents should be fair][1: and low][0:.]");
  CHECK(told(versioning::blame({wording("Rents should be fair."), wording("All rents should be fair."), wording("All rents must be fair.")})) ==
        "[1:All rents][0: ][2:must][0: be fair.]");
}

TEST_CASE("words that went and came back count as new") {
  CHECK(told(versioning::blame({wording("Buses and trains."), wording("Buses."), wording("Buses and trains.")})) == "[0:Buses][2: and trains][0:.]");
}
