#include "language/lexicon_files.h"

#include <zlib.h>

#include <array>
#include <memory>

#include "language/lexicon_readers.h"
#include "text/hash.h"

namespace language {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargest = 64 * 1024 * 1024;  // bytes, unpacked; no lexicon is nearly as large

// Plain or compressed: zlib reads both.
std::string unpacked(const fs::path& file) {
  std::string out;
  if (file.empty()) return out;
  const std::unique_ptr<gzFile_s, int (*)(gzFile)> in(gzopen(file.c_str(), "rb"), gzclose);
  std::array<char, 65536> buffer;
  while (in && out.size() < kLargest) {
    const int size = gzread(in.get(), buffer.data(), buffer.size());
    if (size <= 0) break;
    out.append(buffer.data(), static_cast<std::size_t>(size));
  }
  return out;
}

fs::path first_of(std::span<const fs::path> folders, std::initializer_list<const char*> names) {
  std::error_code ignored;  // a folder one may not look into holds nothing for us
  for (const fs::path& folder : folders)
    for (const char* name : names)
      if (fs::is_regular_file(folder / name, ignored)) return folder / name;
  return {};
}

}  // namespace

LexiconFiles find_lexicons(std::span<const fs::path> folders) {
  return {first_of(folders, {"dictionary-cy/index.dic", "index.dic", "cy_GB.dic"}),
          first_of(folders, {"freedict-cym-eng.dict.dz", "freedict-cym-eng.dict"}), first_of(folders, {"welsh.tsv"})};
}

std::string fingerprint(const LexiconFiles& files) {
  std::string out;
  for (const fs::path& file : {files.spelling, files.dictionary, files.forms}) {
    if (file.empty()) continue;
    out += (out.empty() ? "" : ", ") + file.filename().string() + ' ' + text::sha256(unpacked(file)).hex().substr(0, 16);
  }
  return out;
}

void add_lexicons(const LexiconFiles& files, welsh::Lexicon& lexicon) {
  welsh::add_spelling_list(unpacked(files.spelling), lexicon);
  welsh::add_dictionary(unpacked(files.dictionary), lexicon);
  welsh::add_forms_table(unpacked(files.forms), lexicon);
}

}  // namespace language
