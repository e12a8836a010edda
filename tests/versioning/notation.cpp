#include "tests/versioning/notation.h"

#include <fmt/format.h>

#include "text/parse.h"

namespace versioning_test {

namespace {

using namespace versioning;

void add_hunks(const text::WordDiff& words, std::string& out) {
  bool open = false;
  for (const text::Piece& piece : words.pieces) {
    if (piece.edit == text::Edit::same) {
      open = false;
      continue;
    }
    if (!open) out += out.empty() ? "" : " …";
    if (!open) out += " ";
    open = true;
    out += piece.edit == text::Edit::removed ? "[-" + piece.text + "-]" : "{+" + piece.text + "+}";
  }
}

std::string places(const Entry& entry) {
  if (!entry.before) return fmt::format("{}", entry.now->index + 1);
  if (!entry.now) return fmt::format("{}", entry.before->index + 1);
  return fmt::format("{}→{}", entry.before->index + 1, entry.now->index + 1);
}

std::string line(const Diff& diff, std::size_t index) {
  const Entry& entry = diff.entries[index];
  std::string out;
  for (const Change change : entry.changes.list()) out += std::string(name(change)) + " ";
  out += places(entry);
  if (entry.changes.has(Change::label_only))
    out += fmt::format(" \"{}\"→\"{}\"", entry.before->label, entry.now->label);
  if (entry.changes.has(Change::moved)) {
    const std::size_t clauses = diff.moves.at(static_cast<std::size_t>(entry.move)).clauses;
    if (clauses > 1) out += fmt::format(" ({} clauses)", clauses);
  }
  const bool whole = !entry.before || !entry.now || entry.changes.has(Change::substituted);
  std::string hunks;
  if (!whole) add_hunks(entry.heading, hunks);
  if (!whole) add_hunks(entry.text, hunks);
  out += hunks;
  if (entry.group != kNoGroup) {
    const auto& group = diff.groups.at(static_cast<std::size_t>(entry.group));
    if (group.entries.front() == static_cast<int>(index)) out += fmt::format(" ×{}", group.entries.size());
  }
  return out + "\n";
}

}  // namespace

std::string notation(const Diff& diff) {
  std::string out;
  for (std::size_t i = 0; i < diff.entries.size(); ++i)
    if (!diff.entries[i].changes.has(Change::unchanged)) out += line(diff, i);
  return out;
}

Lines lines_of_markdown(const std::string& markdown) {
  return lines_of(text::parse(markdown, "a text").document);
}

std::string outline(const Lines& lines) {
  std::string out;
  for (const store::ManifestLine& each : lines)
    out += fmt::format("{} {} {} {} [{}] {}\n", each.order, each.parent, text::name(each.kind), each.level,
                       each.label, each.words.bytes());
  return out;
}

}  // namespace versioning_test
