#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>

#include "tests/versioning/importing.h"

using namespace versioning_test;
namespace fs = std::filesystem;

namespace {

std::string names(const FileList& found, const fs::path& root) {
  std::string out;
  for (const fs::path& file : found.files)
    out += (out.empty() ? "" : " ") + file.lexically_relative(root).string();
  return out;
}

std::string told_under(const text::Problems& problems, const fs::path& root) {
  std::string out = told(problems);
  for (std::size_t at; (at = out.find(root.string() + "/")) != std::string::npos;)
    out.erase(at, root.string().size() + 1);
  return out;
}

}  // namespace

TEST_CASE("a folder gives its texts in a stable order, hidden files left out") {
  const store_test::TemporaryDirectory folder;
  fs::create_directories(folder.path() / "b" / "deep");
  fs::create_directories(folder.path() / ".git");
  for (const char* name :
       {"c.md", "a.txt", "b/deep/x.markdown", ".hidden.md", ".git/y.md", "b/README.md", "table.csv"})
    folder.write(name, "words\n");
  folder.write("readme.md", "---\ntitle: A text\n---\nwords\n");
  const FileList found = find_files({folder.path().string()});
  CHECK(names(found, folder.path()) == "a.txt b/deep/x.markdown c.md readme.md");
  CHECK(told_under(found.problems, folder.path()) ==
        "b/README.md: note: is passed over: a README without front matter is no text\n"
        "table.csv: note: is passed over: nothing here reads '.csv' (.md, .markdown and .txt are read)\n");
}

TEST_CASE("a file named by the user is taken or is an error") {
  const store_test::TemporaryDirectory folder;
  folder.write("README.md", "words\n");
  folder.write("x.csv", "words\n");
  const FileList found = find_files({folder.file("README.md"), folder.file("x.csv"), folder.file("none.md")});
  CHECK(names(found, folder.path()) == "README.md");
  CHECK(told_under(found.problems, folder.path()) ==
        "x.csv: is passed over: nothing here reads '.csv' (.md, .markdown and .txt are read)\n"
        "none.md: there is no such file\n");
}

TEST_CASE("a loop of links is told and left, two ways to one folder are not a loop") {
  const store_test::TemporaryDirectory folder;
  fs::create_directories(folder.path() / "a");
  folder.write("a/x.md", "words\n");
  fs::create_directory_symlink(folder.path(), folder.path() / "a" / "up");
  fs::create_directory_symlink(folder.path() / "a", folder.path() / "b");
  fs::create_symlink("nowhere.md", folder.path() / "dead.md");
  const FileList found = find_files({folder.path().string()});
  CHECK(names(found, folder.path()) == "a/x.md b/x.md");
  CHECK(told_under(found.problems, folder.path()) ==
        "a/up: leads back to a folder it lies in; the loop is left out\n"
        "b/up: leads back to a folder it lies in; the loop is left out\n"
        "dead.md: is a link that leads nowhere\n");
}

TEST_CASE("a file that cannot be read is a problem") {
  const store_test::TemporaryDirectory folder;
  text::Problem problem;
  CHECK_FALSE(read_input(folder.path() / "none.md", false, problem));
  CHECK(problem.message == "No such file or directory");
  folder.write("big.md", std::string((8u << 20) + 1, 'x'));
  CHECK_FALSE(read_input(folder.path() / "big.md", false, problem));
  CHECK(problem.message == "has 8388609 bytes; at most 8388608 are read");
  if (::geteuid() == 0) return;  // root reads everything
  folder.write("closed.md", "words\n");
  fs::permissions(folder.path() / "closed.md", fs::perms::none);
  CHECK_FALSE(read_input(folder.path() / "closed.md", false, problem));
  CHECK(problem.message == "cannot be read: Permission denied");
}

TEST_CASE("the name of a file is its date in a series only") {
  const store_test::TemporaryDirectory folder;
  folder.write("2020-01-31.md", "words\n");
  text::Problem problem;
  const auto in_series = read_input(folder.path() / "2020-01-31.md", true, problem);
  REQUIRE(in_series);
  CHECK(in_series->bytes == "words\n");
  CHECK(in_series->stem == "2020-01-31");
  REQUIRE(in_series->effective_from);
  CHECK(in_series->effective_from->iso() == "2020-01-31");
  CHECK_FALSE(read_input(folder.path() / "2020-01-31.md", false, problem)->effective_from);
}
