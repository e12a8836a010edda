#include "cli/commands.h"

namespace cli {

site::Settings settings_from(const Environment& environment) {
  site::Settings settings;
  settings.operator_name = value_of(environment, "SAFBWYNT_OPERATOR");
  settings.contact = value_of(environment, "SAFBWYNT_CONTACT");
  settings.organisation = value_of(environment, "SAFBWYNT_ORGANISATION");
  settings.base_url = value_of(environment, "SAFBWYNT_BASE_URL");
  if (auto name = value_of(environment, "SAFBWYNT_NAME"); !name.empty()) settings.header_name = name;
  return settings;
}

}  // namespace cli
