#include "cli/context.h"

#include <doctest/doctest.h>

#include "cli/commands.h"

TEST_CASE("the store is where the environment says, else in the data folder") {
  struct Row {
    cli::Environment environment;
    const char* path;
  };
  const Row rows[] = {
      {{{"SAFBWYNT_DB", "/s.db"}, {"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}}, "/s.db"},
      {{{"XDG_DATA_HOME", "/x"}, {"HOME", "/h"}}, "/x/safbwynt/safbwynt.db"},
      {{{"SAFBWYNT_DB", ""}, {"HOME", "/h"}}, "/h/.local/share/safbwynt/safbwynt.db"},
      {{}, "safbwynt.db"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.path);
    CHECK(cli::default_database(row.environment) == row.path);
  }
}

TEST_CASE("colour is left out where NO_COLOR is set or the terminal is dumb") {
  CHECK(cli::wants_colour({}));
  CHECK(cli::wants_colour({{"NO_COLOR", ""}}));
  CHECK_FALSE(cli::wants_colour({{"NO_COLOR", "1"}}));
  CHECK_FALSE(cli::wants_colour({{"TERM", "dumb"}}));
}

TEST_CASE("the settings of a site come from the environment") {
  const auto settings = cli::settings_from({{"SAFBWYNT_OPERATOR", "A branch"}, {"SAFBWYNT_CONTACT", "a@b.example"},
                                            {"SAFBWYNT_BASE_URL", "https://b.example"}});
  CHECK(settings.operator_name == "A branch");
  CHECK(settings.contact == "a@b.example");
  CHECK(settings.base_url == "https://b.example");
  CHECK(settings.header_name == "Safbwynt");
  CHECK_FALSE(settings.official);
}
