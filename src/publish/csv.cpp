#include "publish/csv.h"

#include <string_view>

namespace publish {
namespace {

std::string cell(const std::string& words) {
  const bool formula = !words.empty() && std::string_view("=+-@\t\r").find(words.front()) != std::string_view::npos;
  const std::string shown = formula ? "'" + words : words;
  if (shown.find_first_of(",\"\r\n") == std::string::npos) return shown;
  std::string quoted = "\"";
  for (const char c : shown) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) line += (i == 0 ? "" : ",") + cell(cells[i]);
  return line + "\r\n";
}

std::string results_csv(const search::Results& results) {
  std::string table = csv_line({"ref", "title", "kind", "force", "decision", "decided_on", "lang", "version", "label", "eid", "id", "text"});
  for (const auto& hit : results.hits)
    for (const auto& clause : hit.clauses)
      table += csv_line({hit.ref, hit.title, hit.kind, clause.force, hit.decision, hit.decided_on, hit.lang, std::to_string(hit.version),
                         clause.label, clause.eid, clause.id, clause.text});
  return table;
}

}  // namespace publish
