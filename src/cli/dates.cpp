#include "cli/dates.h"

#include <fmt/format.h>

#include "cli/failure.h"

namespace cli {

std::optional<text::Date> date_option(std::string_view option, const std::string& typed) {
  if (typed.empty()) return std::nullopt;
  auto date = text::Date::parse(typed);
  if (!date) throw Failure(kUsage, fmt::format("{}: \"{}\" is not a date; write 2024-03-16, 2024-03 or 2024", option, typed));
  return date;
}

text::Date date_option(std::string_view option, const std::string& typed, const text::Date& otherwise) {
  return date_option(option, typed).value_or(otherwise);
}

}  // namespace cli
