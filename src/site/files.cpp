#include "site/files.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "embedded/web.h"

namespace site {
namespace {

std::string read(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  if (!in || !bytes) throw std::runtime_error("cannot read " + file.string());
  return bytes.str();
}

}  // namespace

Files web_files(const std::filesystem::path& dir) {
  Files files;
  if (dir.empty()) {
    for (const auto& asset : embedded::web::assets()) files.emplace(asset.path, asset.bytes);
    return files;
  }
  for (const auto& entry : std::filesystem::recursive_directory_iterator(dir))
    if (entry.is_regular_file()) files.emplace(entry.path().lexically_relative(dir).generic_string(), read(entry.path()));
  return files;
}

}  // namespace site
