#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace fs = std::filesystem;

TEST_CASE("the map of the sources names every folder and every third-party library") {
  std::ifstream in(fs::path(SOURCE_DIR) / "src/README.md");
  const std::string map{std::istreambuf_iterator<char>(in), {}};
  for (const auto& entry : fs::directory_iterator(fs::path(SOURCE_DIR) / "src"))
    if (entry.is_directory()) {
      INFO(entry.path().filename().string());
      CHECK(map.find("`" + entry.path().filename().string() + "/`") != std::string::npos);
    }
  for (const char* library : {"SQLite", "cmark", "yaml-cpp", "utf8proc", "libsodium", "fmt", "libstemmer", "nlohmann/json",
                              "mustache", "cpp-httplib", "brotli", "zlib", "CLI11", "doctest"}) {
    INFO(library);
    CHECK(map.find(library) != std::string::npos);
  }
}

TEST_CASE("the commands of the README exist and may be run") {
  for (const char* command : {"tools/run", "tools/test", "tools/setup", ".ci/run"}) {
    const fs::path file = fs::path(SOURCE_DIR) / command;
    INFO(command);
    REQUIRE(fs::exists(file));
    CHECK((fs::status(file).permissions() & fs::perms::owner_exec) != fs::perms::none);
  }
}
