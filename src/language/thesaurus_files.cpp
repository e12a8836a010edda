// Where the tables of the thesaurus come from.

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

#include "embedded/thesaurus.h"
#include "language/thesaurus.h"

namespace language {
namespace {

// Chosen by main before anything is searched, then only read.
std::filesystem::path& folder() {
  static std::filesystem::path path;
  return path;
}

std::string read(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// By name; of two of one name the one on disk.
std::map<std::string, std::string> tables() {
  std::map<std::string, std::string> out;
  for (const auto& asset : embedded::thesaurus::assets()) out[std::string(asset.path)] = asset.bytes;
  std::error_code none;
  for (const auto& file : std::filesystem::directory_iterator(folder(), none))
    if (file.path().extension() == ".tsv") out[file.path().filename().string()] = read(file.path());
  return out;
}

Thesaurus make() {
  const auto files = tables();
  std::vector<std::string_view> texts;
  for (const auto& [name, text] : files) texts.push_back(text);
  return Thesaurus(texts);
}

}  // namespace

const Thesaurus& thesaurus() {
  static const Thesaurus made = make();
  return made;
}

void use_thesaurus(std::filesystem::path path) { folder() = std::move(path); }

}  // namespace language
