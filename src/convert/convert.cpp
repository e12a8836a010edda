#include "convert/convert.h"

#include <array>
#include <string>

#include "convert/plain_text.h"
#include "text/unicode.h"

namespace convert {
namespace {

enum class Format { unknown, markdown, plain };

Format format_of(std::string_view file) {
  const std::size_t folder = file.find_last_of("/\\");
  const std::string_view name = folder == std::string_view::npos ? file : file.substr(folder + 1);
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos) return Format::unknown;
  const std::string extension = text::fold_case(name.substr(dot));
  if (extension == ".md" || extension == ".markdown") return Format::markdown;
  return extension == ".txt" ? Format::plain : Format::unknown;
}

}  // namespace

text::Parsed read(std::string_view bytes, std::string_view file) {
  switch (format_of(file)) {
    case Format::markdown: return text::parse(bytes, file);
    case Format::plain: return read_plain_text(bytes, file);
    case Format::unknown: break;
  }
  text::Parsed refused;
  refused.problems.push_back({std::string(file), 0, 0, text::Severity::error,
                              "this kind of file is not read; give a .md, .markdown or .txt file", {}});
  return refused;
}

bool is_readable(std::string_view file) { return format_of(file) != Format::unknown; }

}  // namespace convert
