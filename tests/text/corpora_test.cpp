// The promises of the parser over real texts that nobody here wrote; skipped where they are not at hand.

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <regex>

#include "tests/text/cases.h"
#include "text/parse.h"
#include "text/print.h"
#include "text/unicode.h"

namespace {

namespace fs = std::filesystem;

fs::path shared() {
  const char* path = std::getenv("SAFBWYNT_SHARED");
  return path ? fs::path(path) : fs::path(SOURCE_DIR) / ".." / "shared";
}

/// The Markdown files below a folder of the corpora, every `step`th; empty and told if the folder is absent.
std::vector<std::string> files(const std::string& folder, std::size_t step = 1) {
  const fs::path root = shared() / "corpora" / folder;
  if (!fs::exists(root)) {
    MESSAGE("SKIPPED: no " << folder << "; set SAFBWYNT_SHARED");
    return {};
  }
  std::vector<std::string> paths;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (entry.path().extension() == ".md") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> sample;
  for (std::size_t i = 0; i < paths.size(); i += step) sample.push_back(paths[i]);
  return sample;
}

std::vector<std::string> copied(const std::vector<std::string_view>& words) { return {words.begin(), words.end()}; }

std::vector<std::string> words_in(const std::string& bytes) {
  const text::Cleaned cleaned = text::clean(bytes, "");
  const std::size_t body = text::read_front_matter(cleaned.text, "").body_at;
  return copied(text::words(std::string_view(cleaned.text).substr(body)));
}

std::vector<std::string> words_out(const text::Document& document) {
  std::vector<std::string> out;
  for (const text::Clause& clause : document.clauses) {
    for (const std::string& part : {clause.label, clause.wording.heading, clause.wording.text}) {
      for (const std::string_view word : text::words(part)) out.emplace_back(word);
    }
  }
  return out;
}

void check_promises(const std::vector<std::string>& paths) {
  for (const std::string& path : paths) {
    CAPTURE(path);
    const std::string bytes = cases::slurp(path);
    const text::Parsed parsed = text::parse(bytes, path);
    CHECK_FALSE(has_errors(parsed.problems));
    CHECK(words_in(bytes) == words_out(parsed.document));
    CHECK(text::parse(print(parsed.document), path).document == parsed.document);
  }
}

}  // namespace

TEST_CASE("every word of Open Politics arrives, and every file prints and reads back the same") { check_promises(files("openpolitics")); }
TEST_CASE("every word of Holacracy arrives, and every file prints and reads back the same") { check_promises(files("holacracy")); }
TEST_CASE("every word of the Patent Act arrives, and every file prints and reads back the same") { check_promises(files("canada-versions")); }
TEST_CASE("every word of a sample of acts arrives, and every file prints and reads back the same") { check_promises(files("canada/eng", 25)); }

TEST_CASE("every label that Holacracy prints arrives as a label") {
  const std::regex printed(
      R"(^(?:#+ *(Article \w+|\d+(?:\.\d+)+)[ :]|#+ *(Article \w+|\d+(?:\.\d+)+)$|\s*- \*\*(\([a-z]+\))))", std::regex::multiline);
  for (const std::string& path : files("holacracy")) {
    CAPTURE(path);
    const std::string bytes = cases::slurp(path);
    std::map<std::string, int> expected;
    for (std::sregex_iterator match(bytes.begin(), bytes.end(), printed), end; match != end; ++match) {
      for (std::size_t group = 1; group <= 3; ++group) {
        if ((*match)[group].matched) ++expected[(*match)[group].str()];
      }
    }
    std::map<std::string, int> found;
    for (const text::Clause& clause : text::parse(bytes, path).document.clauses) {
      if (!clause.label.empty()) ++found[clause.label];
    }
    CHECK(expected.size() > 10);
    for (const auto& [label, count] : expected) {
      CAPTURE(label);
      CHECK(found[label] >= count);
    }
  }
}
