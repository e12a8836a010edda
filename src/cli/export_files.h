#pragma once
// What an export consists of: Markdown files that import again as what they were.

#include <filesystem>
#include <string>
#include <vector>

#include "store/connection.h"
#include "store/records.h"
#include "text/date.h"

namespace cli {

struct ExportFile {
  std::filesystem::path name;  // below the folder exported to
  std::string markdown;
};

/// Which versions of a series are exported.
struct Selection {
  enum class Which { of_the_day, numbered, every } which = Which::of_the_day;
  int number = 0;
  text::Date today;
};

/// REF.LANG.md, or REF/DATE.LANG.md a version.  Nothing if the work has no such version.
std::vector<ExportFile> files_of(store::Connection& db, const store::Work& work, const std::string& lang,
                                 const Selection& selection);
/// REF.md.
ExportFile file_of(const store::Meeting& meeting);

}  // namespace cli
