#pragma once
// A calendar date known to the day, the month or the year: 2016-12-01, 2016-12, 2016.

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace text {

/// INVARIANT: a valid Gregorian date of the years 1000 to 9999 in ISO 8601 form.
/// Dates of differing precision compare as their ISO strings: 2016 < 2016-12 < 2016-12-01.
class Date {
 public:
  /// The date written in ISO form; empty if it is not one ("2016-02-30" is not).
  static std::optional<Date> parse(std::string_view iso);

  const std::string& iso() const { return iso_; }
  int year() const;
  bool is_day() const { return iso_.size() == 10; }
  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  explicit Date(std::string iso) : iso_(std::move(iso)) {}
  std::string iso_;
};

}  // namespace text
