#include "versioning/given_ids.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace versioning {

namespace {

constexpr std::size_t kRootDigits = 16;
constexpr std::size_t kIdLetters = 16;
constexpr std::size_t kMostIds = 3000;  // front matter is at most 64 KB

std::string beginning(const text::Hash& root) { return root.hex().substr(0, kRootDigits); }

bool is_id(const std::string& word) {
  return word.size() == kIdLetters && std::all_of(word.begin(), word.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '2' && c <= '7');
         });
}

bool is_anothers(store::Connection& db, const std::string& id, const std::optional<store::Work>& work) {
  store::Statement row = db.prepare("SELECT work FROM clause WHERE cid = ?1");
  return row.bind(id).step() && (!work || row.integer(0) != work->id);
}

}  // namespace

std::string print_given_ids(const text::Hash& root, const std::vector<store::ManifestLine>& lines) {
  if (lines.empty() || lines.size() > kMostIds) return {};
  std::string ids = beginning(root);
  for (const store::ManifestLine& line : lines) ids += " " + line.clause;
  return ids;
}

std::vector<std::string> given_ids(store::Connection& db, const Incoming& text, const std::optional<store::Work>& work) {
  std::istringstream words(text.metadata.ids);
  std::string root;
  if (!(words >> root) || root != beginning(text.root)) return {};
  std::vector<std::string> ids;
  std::set<std::string> seen;
  for (std::string id; words >> id; ids.push_back(id))
    if (!is_id(id) || !seen.insert(id).second || is_anothers(db, id, work)) return {};
  if (ids.size() != text.document.clauses.size()) return {};
  return ids;
}

}  // namespace versioning
