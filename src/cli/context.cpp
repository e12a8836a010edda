#include "cli/context.h"

namespace cli {

std::string value_of(const Environment& environment, std::string_view name) {
  const auto found = environment.find(name);
  return found == environment.end() ? std::string() : found->second;
}

std::string default_database(const Environment& environment) {
  if (auto path = value_of(environment, "SAFBWYNT_DB"); !path.empty()) return path;
  if (auto data = value_of(environment, "XDG_DATA_HOME"); !data.empty()) return data + "/safbwynt/safbwynt.db";
  if (auto home = value_of(environment, "HOME"); !home.empty()) return home + "/.local/share/safbwynt/safbwynt.db";
  return "safbwynt.db";
}

bool wants_colour(const Environment& environment) {
  return value_of(environment, "NO_COLOR").empty() && value_of(environment, "TERM") != "dumb";
}

}  // namespace cli
