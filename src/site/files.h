#pragma once
// The files of web/: those built in, or read from a folder while developing.

#include <filesystem>
#include <map>
#include <string>

namespace site {

/// Path below web/ → bytes.
using Files = std::map<std::string, std::string, std::less<>>;

/// Those built in if `dir` is empty; else every file of the folder, throws std::runtime_error naming one that cannot
/// be read.
Files web_files(const std::filesystem::path& dir);

}  // namespace site
