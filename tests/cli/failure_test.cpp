#include "cli/failure.h"

#include <doctest/doctest.h>

#include <stdexcept>
#include <system_error>

#include "store/error.h"

TEST_CASE("what was thrown decides the exit code") {
  CHECK(cli::exit_code(cli::Failure(cli::kUsage, "")) == 64);
  CHECK(cli::exit_code(std::runtime_error("")) == 70);
  CHECK(cli::exit_code(std::logic_error("")) == 70);
}

TEST_CASE("a fault of SQLite says whether the data, the place or the program is bad") {
  struct Row {
    int sqlite;
    int code;
  };
  // corrupt, not a database, cannot open, read-only, full, input/output, and a plain error
  for (const Row& row : {Row{11, 65}, {26, 65}, {14, 73}, {8, 73}, {13, 73}, {10 | 1 << 8, 74}, {1, 70}}) {
    CAPTURE(row.sqlite);
    CHECK(cli::exit_code(store::Error(row.sqlite, "", "")) == row.code);
  }
}

TEST_CASE("a fault of the system says whether the file or the permission is missing") {
  struct Row {
    std::errc error;
    int code;
  };
  for (const Row& row : {Row{std::errc::no_such_file_or_directory, 66}, {std::errc::permission_denied, 77},
                         {std::errc::io_error, 74}}) {
    CAPTURE(row.code);
    CHECK(cli::exit_code(std::system_error(std::make_error_code(row.error))) == row.code);
  }
}
