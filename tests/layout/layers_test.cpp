#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace fs = std::filesystem;

// Who may include whom; a folder may always include itself.
const std::map<std::string, std::set<std::string>> kMayInclude = {
    {"text", {}},
    {"convert", {"text"}},
    {"language", {"text"}},
    {"store", {"text", "language"}},
    {"search", {"text", "language", "store"}},
    {"versioning", {"text", "language", "store", "convert"}},
    {"publish", {"text", "language", "store", "search", "versioning", "convert"}},
    {"site", {"text", "language", "store", "search", "versioning", "convert", "publish"}},
    {"cli", {"text", "language", "store", "search", "versioning", "convert", "publish", "site"}},
};

// Third-party headers and the folders that may name them.
const std::map<std::string, std::set<std::string>> kConfined = {
    {"sqlite3.h", {"store"}},       {"cmark.h", {"text"}},        {"yaml-cpp/", {"text"}},
    {"utf8proc.h", {"text"}},       {"sodium.h", {"text", "site"}}, {"libstemmer.h", {"language"}},
    {"nlohmann/", {"publish", "site"}}, {"kainjow/", {"site"}},   {"httplib.h", {"site"}},
    {"brotli/", {"site"}},          {"zlib.h", {"site", "language"}},         {"CLI/", {}},
    {"doctest/", {}},
};

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

template <class Visit>
void each_source(Visit visit) {
  const fs::path root = fs::path(SOURCE_DIR) / "src";
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    const std::string extension = entry.path().extension().string();
    if (!entry.is_regular_file() || (extension != ".cpp" && extension != ".h")) continue;
    visit(fs::relative(entry.path(), root).begin()->string(), entry.path());
  }
}

TEST_CASE("includes follow the layers") {
  const std::regex include(R"re(#include "([a-z_]+)/)re");
  int files = 0;
  each_source([&](const std::string& folder, const fs::path& file) {
    ++files;
    const std::string source = read(file);
    for (std::sregex_iterator it(source.begin(), source.end(), include), end; it != end; ++it) {
      const std::string other = (*it)[1];
      if (other == folder || other == "embedded") continue;
      INFO(file.string() << " includes " << other);
      REQUIRE(kMayInclude.contains(folder));
      CHECK(kMayInclude.at(folder).contains(other));
    }
  });
  CHECK(files > 50);
}

TEST_CASE("third-party headers stay in their folders") {
  const std::regex include(R"re(#include <([^>]+)>)re");
  each_source([&](const std::string& folder, const fs::path& file) {
    const std::string source = read(file);
    for (std::sregex_iterator it(source.begin(), source.end(), include), end; it != end; ++it) {
      const std::string header = (*it)[1];
      for (const auto& [prefix, folders] : kConfined) {
        if (!header.starts_with(prefix)) continue;
        INFO(file.string() << " includes <" << header << ">");
        CHECK(folders.contains(folder));
      }
    }
  });
}

TEST_CASE("no file of code grows beyond 500 lines") {
  each_source([&](const std::string&, const fs::path& file) {
    const std::string source = read(file);
    INFO(file.string());
    CHECK(std::count(source.begin(), source.end(), '\n') <= 500);
  });
}

TEST_CASE("templates insert markup only under names that end in _html") {
  const std::regex raw(R"re(\{\{\{\s*([^}\s]+)\s*\}\}\}|\{\{&\s*([^}\s]+)\s*\}\})re");
  const std::regex style_or_script(R"re(\sstyle=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:)re", std::regex::icase);
  int templates = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(SOURCE_DIR) / "web/templates")) {
    ++templates;
    const std::string source = read(entry.path());
    for (std::sregex_iterator it(source.begin(), source.end(), raw), end; it != end; ++it) {
      const std::string name = (*it)[1].matched ? (*it)[1] : (*it)[2];
      INFO(entry.path().string() << " inserts " << name);
      CHECK(name.ends_with("_html"));
    }
    INFO(entry.path().string() << " has an inline style, script or handler");
    CHECK_FALSE(std::regex_search(source, style_or_script));
  }
  CHECK(templates > 0);
}
