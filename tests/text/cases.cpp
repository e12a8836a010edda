#include "tests/text/cases.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace cases {
namespace {

std::string line_of(const text::Clause& clause) {
  std::string line(name(clause.kind));
  if (clause.level > 0) line += std::to_string(clause.level);
  if (!clause.label.empty()) line += " \"" + clause.label + "\"";
  if (!clause.computed.empty()) line += " #" + clause.computed;
  if (clause.role != text::Role::none) line += " " + std::string(name(clause.role));
  line += ":";
  if (!clause.wording.heading.empty()) line += " {" + clause.wording.heading + "}";
  if (!clause.wording.text.empty()) line += " " + clause.wording.text;
  std::replace(line.begin(), line.end(), '\n', '/');
  return line + "\n";
}

}  // namespace

std::string slurp(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

std::vector<Case> read(const std::string& file) {
  std::istringstream in(slurp(TEST_DIR "/cases/text/" + file));
  std::vector<Case> cases;
  bool expected = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("=== ")) {
      cases.push_back({line.substr(4), "", ""});
      expected = false;
    } else if (line == ".") {
      expected = true;
    } else if (!cases.empty()) {
      (expected ? cases.back().expected : cases.back().input) += line + "\n";
    }
  }
  // The blank line before the next title is no part of a case.
  for (Case& one : cases) {
    while (one.expected.ends_with("\n\n")) one.expected.pop_back();
    if (one.expected == "\n") one.expected.clear();
  }
  return cases;
}

std::vector<std::string> files_below(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(TEST_DIR "/" + folder)) {
    if (entry.is_regular_file()) paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> files;
  for (const std::string& path : paths) files.push_back(slurp(path));
  return files;
}

std::string outline(const text::Document& document) {
  std::string out;
  std::vector<std::size_t> depths;
  for (const text::Clause& clause : document.clauses) {
    depths.push_back(clause.parent < 0 ? 0 : depths[static_cast<std::size_t>(clause.parent)] + 1);
    out += std::string(2 * depths.back(), ' ') + line_of(clause);
  }
  return out;
}

}  // namespace cases
