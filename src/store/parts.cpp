#include "store/parts.h"

#include <algorithm>
#include <optional>

#include "store/facts.h"

namespace store {
namespace {

std::string_view trimmed(std::string_view text, std::string_view characters) {
  const auto begin = text.find_first_not_of(characters);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(characters) - begin + 1);
}

std::string_view bare(std::string_view label) { return trimmed(label, " \t.():"); }

int depth(const Outline& outline, std::size_t line) {
  int depth = 0;
  for (int parent = outline[line].parent; parent >= 0; parent = outline[static_cast<std::size_t>(parent)].parent) ++depth;
  return depth;
}

std::optional<std::size_t> find_clause(std::string_view name, const Outline& outline) {
  std::optional<std::size_t> best;
  for (std::size_t i = 0; i < outline.size(); ++i) {
    if (outline[i].eid == name || outline[i].clause == name) return i;
    const std::string& label = outline[i].label.empty() ? outline[i].computed : outline[i].label;
    if (label.empty() || bare(label) != bare(name)) continue;
    if (!best || depth(outline, i) < depth(outline, *best)) best = i;
  }
  return best;
}

}  // namespace

Outline outline(Connection& db, Id version) {
  Outline lines;
  Statement statement = db.prepare(R"(
      SELECT v.parent, v.eid, v.label, v.computed, c.cid FROM version_clause v JOIN clause c ON c.id = v.clause
      WHERE v.version = ?1 ORDER BY v.ord)");
  statement.bind(version);
  while (statement.step())
    lines.push_back({static_cast<int>(statement.integer(0)), statement.str(1), statement.str(2), statement.str(3),
                     statement.str(4)});
  return lines;
}

NamedParts named_parts(std::string_view parts, const Outline& outline) {
  NamedParts named;
  while (!parts.empty()) {
    const std::string_view line = parts.substr(0, parts.find('\n'));
    parts.remove_prefix(std::min(parts.size(), line.size() + 1));
    const auto equals = line.rfind('=');
    if (equals == std::string_view::npos) continue;
    const auto clause = find_clause(trimmed(line.substr(0, equals), " \t"), outline);
    const std::string_view word = trimmed(line.substr(equals + 1), " \t");
    if (clause) named[outline[*clause].eid] = canonical(Vocabulary::decision, word).value_or(std::string(word));
  }
  return named;
}

std::string nearest_named(const NamedParts& named, const Outline& outline, std::size_t line) {
  if (named.empty()) return {};
  for (int at = static_cast<int>(line); at >= 0; at = outline[static_cast<std::size_t>(at)].parent) {
    const std::string& eid = outline[static_cast<std::size_t>(at)].eid;
    if (named.contains(eid)) return eid;
  }
  return {};
}

}  // namespace store
