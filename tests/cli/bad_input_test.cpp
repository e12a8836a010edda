// Whatever is wrong with the input: a clear message, an exit code, and a store that is as it was.

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <filesystem>

#include "tests/cli/desk.h"

using cli_test::contains;
using cli_test::Desk;
namespace fs = std::filesystem;

namespace {

std::string with_front(std::string_view front) {
  return "---\nref: bad\nkind: motion\ntitle: Bad\n" + std::string(front) + "---\n\n1. Words.\n";
}

std::string yaml_bomb() {
  std::string bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
  for (char c = 'b'; c < 'j'; ++c) {
    const std::string before = std::string("*") + static_cast<char>(c - 1);
    bomb += std::string(1, c) + ": &" + c + " [" + before + ", " + before + ", " + before + ", " + before + "]\n";
  }
  return with_front(bomb);
}

/// A desk whose store holds one motion.
struct BusyDesk : Desk {
  BusyDesk() {
    REQUIRE(import(write("m03.md", cli_test::kMotion)).code == 0);
    before = state();
  }
  std::pair<std::string, std::string> before;
};

}  // namespace

TEST_CASE("a bad file is refused with its line and the store stays as it was") {
  struct Row {
    const char* title;
    std::string bytes;
    const char* message;
  };
  const Row rows[] = {
      {"empty", "", "bad.md: "},
      {"white space only", " \n\n", "bad.md: "},
      {"invalid UTF-8", with_front("") + "2. Caf\xe9.\n", "bad.md:8:"},
      {"NUL", with_front("") + std::string("2. A\0B.\n", 8), "bad.md:8:"},
      {"YAML bomb", yaml_bomb(), "bad.md:5:"},
      {"duplicate key", with_front("body: A\nbody: B\n"), "bad.md:6:"},
      {"unknown decision", with_front("decision: caried\n"), "carried"},
      {"unknown stage", with_front("stage: widthdrawn\n"), "withdrawn"},
      {"slip of a key", with_front("decison: carried\n"), "decision"},
      {"unclosed front matter", "---\nref: bad\nkind: motion\n", "bad.md:"},
      {"bare colon", with_front("body: Cwm: Enghraifft\n"), "quotes"},
      {"in force though lost", with_front("body: A\ndecided_on: 2024\ndecision: lost\nforce: in_force\n"), "lost"},
      {"lapses before it was decided", with_front("body: A\ndecided_on: 2024\ndecision: carried\nlapses_on: 2023\n"), "lapse"},
  };
  BusyDesk desk;
  for (const Row& row : rows) {
    CAPTURE(row.title);
    const auto result = desk.import(desk.write("bad.md", row.bytes));
    CAPTURE(result.err);
    CHECK(result.code == cli::kBadData);
    CHECK(contains(result.err, "bad.md:"));
    CHECK(contains(result.err, row.message));
    CHECK(contains(result.out, "refused       1"));
    CHECK(desk.state() == desk.before);
  }
}

TEST_CASE("the same ref and date with a different text asks what it is") {
  BusyDesk desk;
  std::string other(cli_test::kMotion);
  other.replace(other.find("Rent controls are"), 17, "Nothing is");
  const auto result = desk.import(desk.write("other.md", other));
  CHECK(result.code == cli::kBadData);
  CHECK(contains(result.err, "--as correction"));
  CHECK(desk.state() == desk.before);
}

TEST_CASE("a good file beside a bad one is kept, and the exit code tells of the bad one") {
  BusyDesk desk;
  desk.write("both/bad.md", with_front("decision: caried\n"));
  desk.write("both/good.md", "---\nref: good\nkind: motion\ntitle: Good\n---\n\n1. Words.\n");
  const auto result = desk.import(desk.path("both"));
  CHECK(result.code == cli::kBadData);
  CHECK(contains(result.out, "new texts     1"));
  CHECK(desk.state() != desk.before);
}

TEST_CASE("what is named but not there is missing input") {
  BusyDesk desk;
  const auto result = desk.import(desk.path("nowhere.md"));
  CHECK(result.code == cli::kNoInput);
  CHECK(contains(result.err, "nowhere.md: "));
  CHECK(contains(result.err, "nothing to import"));
  CHECK(desk.state() == desk.before);
}

TEST_CASE("what cannot be read is told and the rest is imported") {
  struct Row {
    const char* title;
    void (*make)(const fs::path& folder);
    const char* message;
  };
  const Row rows[] = {
      {"a link to nowhere", [](const fs::path& folder) { fs::create_symlink("gone.md", folder / "x.md"); }, "x.md"},
      {"a directory loop", [](const fs::path& folder) { fs::create_directory_symlink(".", folder / "loop"); }, "loop"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title);
    BusyDesk desk;
    desk.write("in/m03.md", cli_test::kMotion);
    row.make(desk.path("in"));
    const auto result = desk.import(desk.path("in"));
    CAPTURE(result.err);
    CHECK(result.code == cli::kNoInput);
    CHECK(contains(result.err, row.message));
    CHECK(contains(result.out, "unchanged     1"));
    CHECK(desk.state() == desk.before);
  }
}

TEST_CASE("a folder called like a text and a pipe are no texts") {
  BusyDesk desk;
  fs::create_directories(desk.path("in/folder.md"));
  REQUIRE(mkfifo(desk.path("pipe.md").c_str(), 0600) == 0);
  CHECK(desk.import(desk.path("in")).code == cli::kNoInput);
  const auto pipe = desk.import(desk.path("pipe.md"));
  CHECK(pipe.code == cli::kNoInput);
  CHECK(contains(pipe.err, "pipe.md: "));
  CHECK(desk.state() == desk.before);
}

TEST_CASE("a store that cannot be made names its path") {
  Desk desk;
  const auto file = desk.write("m03.md", cli_test::kMotion);
  desk.write("occupied", "a file where the folder should be");
  desk.context().db = desk.path("occupied/safbwynt.db");
  const auto result = desk.import(file);
  CHECK(result.code == cli::kCannotCreate);
  CHECK(contains(result.err, "occupied"));
}

TEST_CASE("a folder where the store should be cannot be opened") {
  Desk desk;
  const auto file = desk.write("m03.md", cli_test::kMotion);
  fs::create_directories(desk.path("folder.db"));
  desk.context().db = desk.path("folder.db");
  const auto result = desk.import(file);
  CHECK(result.code == cli::kCannotCreate);
  CHECK(contains(result.err, "folder.db"));
}

TEST_CASE("a file that is no store is refused and left alone") {
  Desk desk;
  const auto file = desk.write("m03.md", cli_test::kMotion);
  desk.context().db = desk.write("letter.db", std::string(5000, 'x'));
  const auto result = desk.import(file);
  CHECK(result.code == cli::kBadData);
  CHECK(contains(result.err, "letter.db"));
  CHECK(desk.read("letter.db") == std::string(5000, 'x'));
}

TEST_CASE("a slip in an option is told before anything is opened") {
  Desk desk;
  cli::ImportArguments arguments;
  arguments.paths = {desk.write("m03.md", cli_test::kMotion)};
  arguments.same_date = "mistake";
  CHECK(desk.run(arguments).code == cli::kUsage);
  arguments.same_date = "";
  arguments.effective_from = "2024-02-30";
  const auto result = desk.run(arguments);
  CHECK(result.code == cli::kUsage);
  CHECK(contains(result.err, "--effective-from: \"2024-02-30\" is not a date"));
  CHECK_FALSE(fs::exists(desk.context().db));
}
