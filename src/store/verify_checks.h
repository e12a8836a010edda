#pragma once
// The single checks that verify() makes, each over one kind of row.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "store/connection.h"
#include "store/derive.h"

namespace store {

/// One sentence for all findings of a kind: the first is named, the others are counted.
class Complaint {
 public:
  template <class Describe>
  void add(const Describe& describe) {
    if (count_++ == 0) first_ = describe();
  }
  void report_to(std::vector<std::string>& problems) const;

 private:
  std::string first_;
  std::size_t count_ = 0;
};

/// Counts rows for the sink.
class Steps {
 public:
  Steps(const ProgressSink& sink, std::size_t total) : sink_(sink), total_(total) {}
  void one() {
    if (++done_ % kBetween == 0) sink_(done_, total_);
  }
  void finish() { sink_(total_, total_); }

 private:
  static constexpr std::size_t kBetween = 256;
  const ProgressSink& sink_;
  std::size_t total_;
  std::size_t done_ = 0;
};

using Problems = std::vector<std::string>;

void check_payloads(Connection& db, Problems& problems, Steps& steps);
void check_wordings(Connection& db, Problems& problems, Steps& steps);
void check_version_roots(Connection& db, Problems& problems, Steps& steps);
void check_clause_ids(Connection& db, Problems& problems, Steps& steps);
void check_batches(Connection& db, Problems& problems, Steps& steps);
void check_derived(Connection& db, Problems& problems);
void check_database(Connection& db, Problems& problems);

}  // namespace store
