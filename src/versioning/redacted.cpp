#include "versioning/redacted.h"

#include <algorithm>
#include <sstream>

namespace versioning {

namespace {

constexpr std::size_t kRootDigits = 16;
constexpr std::string_view kMark = "[redacted]";

}  // namespace

std::string print_redacted(const text::Hash& root, const std::vector<store::ManifestLine>& lines) {
  std::string out;
  for (const store::ManifestLine& line : lines)
    if (line.redacted) out += " " + line.eid;
  return out.empty() ? out : root.hex().substr(0, kRootDigits) + out;
}

void mark_redacted(text::Document& document, const std::vector<store::ManifestLine>& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (lines[i].redacted) document.clauses[i].wording.text = kMark;
}

bool is_left_of(std::string_view redacted, const text::Hash& root) {
  return redacted.substr(0, redacted.find(' ')) == root.hex().substr(0, kRootDigits);
}

std::vector<std::string> blanked_clauses(store::Connection& db, const text::Document& document) {
  std::vector<std::string> found;
  store::Statement any = db.prepare("SELECT 1 FROM redaction LIMIT 1");
  if (!any.step()) return found;
  store::Statement blank = db.prepare("SELECT 1 FROM payload WHERE hash = ?1 AND bytes IS NULL");
  for (const text::Clause& clause : document.clauses)
    if (blank.bind(text::sha256(clause.wording.bytes())).step()) found.push_back(clause.eid);
  return found;
}

std::string redacted_clauses(std::string_view redacted) {
  std::istringstream words{std::string(redacted)};
  std::string root, out;
  words >> root;
  for (std::string eid; words >> eid;) out += (out.empty() ? "" : ", ") + eid;
  return out;
}

}  // namespace versioning
