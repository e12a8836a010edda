#include "text/date.h"

#include <charconv>

namespace text {
namespace {

/// The number of exactly `size` digits at `at`, or -1.
int digits(std::string_view iso, std::size_t at, std::size_t size) {
  int number = 0;
  for (const char c : iso.substr(at, size)) {
    if (c < '0' || c > '9') return -1;
    number = number * 10 + (c - '0');
  }
  return number;
}

int days_in_month(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
}

}  // namespace

std::optional<Date> Date::parse(std::string_view iso) {
  if (iso.size() != 4 && iso.size() != 7 && iso.size() != 10) return std::nullopt;
  const int year = digits(iso, 0, 4);
  if (year < 1000) return std::nullopt;
  if (iso.size() == 4) return Date(std::string(iso));
  const int month = digits(iso, 5, 2);
  if (iso[4] != '-' || month < 1 || month > 12) return std::nullopt;
  if (iso.size() == 7) return Date(std::string(iso));
  const int day = digits(iso, 8, 2);
  if (iso[7] != '-' || day < 1 || day > days_in_month(year, month)) return std::nullopt;
  return Date(std::string(iso));
}

int Date::year() const {
  int year = 0;
  std::from_chars(iso_.data(), iso_.data() + 4, year);
  return year;
}

}  // namespace text
