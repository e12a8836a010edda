#pragma once
// Dates given as options.

#include <optional>
#include <string>
#include <string_view>

#include "text/date.h"

namespace cli {

/// The date, or empty if none was typed; a Failure naming the option if it is not one.
std::optional<text::Date> date_option(std::string_view option, const std::string& typed);
/// The same, the default where none was typed.
text::Date date_option(std::string_view option, const std::string& typed, const text::Date& otherwise);

}  // namespace cli
