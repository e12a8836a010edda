// From paths on a command line to the bytes of texts.

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <set>
#include <system_error>

#include "convert/convert.h"
#include "versioning/decisions.h"
#include "versioning/import.h"

namespace versioning {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLargestFile = 8u << 20;

class Finder {
 public:
  void take(const std::string& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (error || !fs::exists(status))
      return report(path, text::Severity::error, reason(error, "there is no such file"));
    if (fs::is_directory(status)) return walk(path);
    if (!fs::is_regular_file(status)) return report(path, text::Severity::error, "is not a file");
    if (!convert::is_readable(path)) return report(path, text::Severity::error, nobody_reads(path));
    found_.files.emplace_back(path);
  }

  FileList result() { return std::move(found_); }

 private:
  static std::string reason(const std::error_code& error, std::string_view otherwise) {
    return error && error != std::errc::no_such_file_or_directory ? error.message() : std::string(otherwise);
  }

  static std::string nobody_reads(const fs::path& path) {
    return fmt::format("is passed over: nothing here reads '{}' (.md, .markdown and .txt are read)",
                       path.extension().string());
  }

  void report(const fs::path& path, text::Severity severity, std::string message) {
    found_.problems.push_back({path.string(), 0, 0, severity, std::move(message), ""});
  }

  /// A folder is entered once for each way that does not lead through itself.
  void walk(const fs::path& folder) {
    std::error_code error;
    const fs::path canonical = fs::canonical(folder, error);
    if (error) return report(folder, text::Severity::error, error.message());
    if (!inside_.insert(canonical).second)
      return report(folder, text::Severity::error, "leads back to a folder it lies in; the loop is left out");
    for (const fs::path& entry : sorted_entries(folder)) take_entry(entry);
    inside_.erase(canonical);
  }

  std::vector<fs::path> sorted_entries(const fs::path& folder) {
    std::vector<fs::path> out;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
      out.push_back(at->path());
    if (error) report(folder, text::Severity::error, error.message());
    std::sort(out.begin(), out.end());
    return out;
  }

  void take_entry(const fs::path& path) {
    if (path.filename().string().starts_with(".")) return;
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (error || !fs::exists(status))
      return report(path, text::Severity::error, reason(error, "is a link that leads nowhere"));
    if (fs::is_directory(status)) return walk(path);
    if (!fs::is_regular_file(status)) return;
    if (path.string().ends_with(".match.tsv")) return;  // read with the source it stands beside
    if (!convert::is_readable(path.string())) return report(path, text::Severity::note, nobody_reads(path));
    if (is_plain_readme(path))
      return report(path, text::Severity::note, "is passed over: a README without front matter is no text");
    found_.files.push_back(path);
  }

  static bool is_plain_readme(const fs::path& path) {
    std::string stem = path.stem().string();
    std::transform(stem.begin(), stem.end(), stem.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (stem != "readme") return false;
    std::ifstream in(path, std::ios::binary);
    std::string first;
    return in && std::getline(in, first) && first.find("---") == std::string::npos;
  }

  FileList found_;
  std::set<fs::path> inside_;
};

std::optional<std::string> read_bytes(const fs::path& file, std::string& why) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(file, error);
  if (error)
    why = error.message();
  else if (size > kLargestFile)
    why = fmt::format("has {} bytes; at most {} are read", size, kLargestFile);
  if (!why.empty()) return std::nullopt;
  std::ifstream in(file, std::ios::binary);
  std::string bytes(size, '\0');
  if (!in || !in.read(bytes.data(), static_cast<std::streamsize>(size))) {
    why = "cannot be read: " + std::generic_category().message(errno ? errno : EIO);
    return std::nullopt;
  }
  return bytes;
}

}  // namespace

FileList find_files(const std::vector<std::string>& paths) {
  Finder finder;
  for (const std::string& path : paths) finder.take(path);
  return finder.result();
}

std::optional<Input> read_input(const fs::path& file, bool series, text::Problem& problem) {
  problem = {file.string(), 0, 0, text::Severity::error, "", ""};
  auto bytes = read_bytes(file, problem.message);
  if (!bytes) return std::nullopt;
  Input input{file.string(), std::move(*bytes), file.stem().string(), std::nullopt};
  if (const fs::path decisions = decisions_file(file); fs::exists(decisions)) {
    problem.file = decisions.string();
    auto decided = read_bytes(decisions, problem.message);
    if (!decided) return std::nullopt;
    input.decisions = std::move(*decided);
  }
  if (series) input.effective_from = text::Date::parse(input.stem);
  return input;
}

}  // namespace versioning
