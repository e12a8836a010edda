#pragma once
// All that decides whether a work binds, and what it says of a day.
// Days are ISO strings here, compared as such; "" is before every day, or "unbounded".

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "store/binding.h"
#include "store/connection.h"
#include "store/records.h"

namespace store {

class ForceRecord {
 public:
  /// As known then: from the content; where all that is known counts, from the derived stretches.
  /// REQUIRES: the stretches of the work are derived.
  ForceRecord(Connection& db, Id work, Known known = {});

  struct Verdict {
    std::string force = "none";
    BindingReason reason = BindingReason::stated;
    friend bool operator==(const Verdict&, const Verdict&) = default;
  };
  Verdict of_work(std::string_view day) const;
  /// A work's force holds for all its clauses, but a part that was not carried has none, and one with a force of its
  /// own ("rescinded") has that while the work binds.
  Verdict of_part(std::string_view decision_or_force, std::string_view day) const;

  /// The value of a fact on that day, empty if there is none.
  std::string_view fact(std::string_view field, std::string_view day) const;

  struct Standing {
    std::string lang;
    std::string from;
    std::string to;
    Id version = 0;
    bool covers(std::string_view day) const { return from <= day && (to.empty() || day < to); }
  };
  const std::vector<Standing>& standing() const { return standing_; }  // English first, oldest first

  /// All that `parts` says on some day of a stretch of time, one line after the other.
  std::string parts_between(std::string_view from, std::string_view to) const;

  /// Every day on which a verdict may change, ascending, "" first.
  std::vector<std::string> turning_points() const;

 private:
  struct Dated {
    std::string from;
    std::string value;
  };
  void read_events(Connection& db, Id work, Known known);
  void read_standing(Connection& db, Id work);
  void compute_standing(Connection& db, Id work, Known known);
  std::string_view begins(std::string_view day) const;
  bool has_text(std::string_view day) const;

  std::string kind_;
  std::map<std::string, std::vector<Dated>, std::less<>> facts_;
  std::vector<Standing> standing_;
};

}  // namespace store
