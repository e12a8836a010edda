#include "site/change_words.h"

#include <utility>
#include <vector>

#include "text/markup.h"

namespace site {
namespace {

using publish::Html;
using publish::html;
using versioning::Change;

std::string parts(const Strings& words, const std::vector<std::pair<const char*, std::size_t>>& counted) {
  std::string out;
  for (const auto& [key, n] : counted)
    if (n > 0) out += (out.empty() ? "" : ", ") + words.count(key, n, {{"number", words.number(n)}});
  return out;
}

std::string label_of(const std::optional<versioning::Standing>& standing) { return standing ? standing->shown_label() : ""; }

/// How many clauses came along with the one that moved.
std::size_t carried(const versioning::Diff& diff, const versioning::Entry& entry) {
  if (entry.move == versioning::kNoMove) return 0;
  return diff.moves[static_cast<std::size_t>(entry.move)].clauses - 1;
}

Html tag_html(const Visit& visit, const versioning::Diff& diff, const versioning::Entry& entry, Change change) {
  const auto& words = visit.words();
  auto said = words.at("change." + std::string(versioning::name(change)));
  const auto along = change == Change::moved ? carried(diff, entry) : 0;
  if (along > 0) said += " " + words.count("change.carried", along, {{"number", words.number_of(along)}});
  const auto style = change == Change::inserted ? "tag cur" : change == Change::deleted ? "tag no" : "tag old";
  return html("<span class=\"{}\">{}</span> ", std::string_view(style), said);
}

}  // namespace

std::string summary_sentence(const Visit& visit, const versioning::Summary& s) {
  const auto& words = visit.words();
  const auto alike = parts(words, {{"diff.renumbered", s.renumbered}, {"diff.typographic", s.typographic}});
  if (s.differ == 0) return words.at("diff.none") + (alike.empty() ? "" : " " + words.fill("diff.alike", {{"parts", alike}}));
  const auto changed = parts(words, {{"diff.reworded", s.reworded}, {"diff.replaced", s.replaced}, {"diff.added", s.added},
                                     {"diff.removed", s.removed}, {"diff.moved", s.moved}, {"diff.split", s.split},
                                     {"diff.merged", s.merged}});
  auto said = words.fill("diff.differ", {{"differ", words.number(s.differ)},
                                         {"of", words.count("diff.of_clauses", s.clauses, {{"number", words.number_of(s.clauses)}})},
                                         {"parts", changed}});
  said = capitalised(said);
  return alike.empty() ? said : said + " " + words.fill("diff.alike", {{"parts", alike}});
}

std::string entry_label(const versioning::Entry& entry) {
  const auto before = label_of(entry.before), now = label_of(entry.now);
  if (before.empty() && now.empty()) {
    const auto& standing = entry.now ? *entry.now : *entry.before;
    if (standing.kind != text::ClauseKind::heading) return "¶";
    return text::plain_text(entry.now ? entry.text.new_text() : entry.text.old_text());
  }
  if (!entry.before || before == now) return now;
  if (!entry.now) return before;
  return (before.empty() ? "–" : before) + " → " + (now.empty() ? "–" : now);
}

Html change_tags(const Visit& visit, const versioning::Diff& diff, const versioning::Entry& entry) {
  Html tags;
  for (const auto change : entry.changes.list())
    if (change != Change::unchanged) tags += tag_html(visit, diff, entry, change);
  return tags;
}

}  // namespace site
