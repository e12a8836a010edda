#include "store/derive_rows.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "store/force_record.h"
#include "store/parts.h"
#include "store/search_index.h"
#include "text/document.h"
#include "text/markup.h"

namespace store {
namespace {

constexpr std::string_view kHeadingSeparator = " › ";

struct Line {
  Id clause = 0;
  Id wording = 0;
  text::ClauseKind kind = text::ClauseKind::paragraph;
  bool has_children = false;
  std::string heading;  // the headings above it and its own
  bool is_heading() const { return kind == text::ClauseKind::heading; }
};

struct Manifest {
  Outline outline;
  std::vector<Line> lines;
  NamedParts named;
};

// A row that is not finished while we walk through time.
struct OpenRow {
  Id wording = 0;
  std::size_t seen_in = 0;  // the last stretch it stood in
  SearchRow row;
};

std::string joined(std::string_view path, std::string_view heading) {
  if (path.empty() || heading.empty()) return std::string(path.empty() ? heading : path);
  std::string both(path);
  return both.append(kHeadingSeparator).append(heading);
}

class SeriesRows {
 public:
  SeriesRows(Connection& db, const Series& series, PlainWords& words)
      : db_(db), series_(series), words_(words), record_(db, series.work) {}

  void write() {
    for (std::size_t i = 0; i < series_.stretches.size(); ++i) {
      const Manifest manifest = read_manifest(i);
      for (std::size_t line = 0; line < manifest.lines.size(); ++line)
        if (!is_shown_by_others(manifest.lines[line])) stand(manifest, line, i);
      if (manifest.lines.empty()) stand_without_clauses(i);
      finish_unseen(i);
    }
    for (auto& [clause, open] : open_) finished_.push_back(std::move(open.row));
    std::ranges::sort(finished_, {}, [](const SearchRow& row) { return std::tie(row.order, row.valid_from, row.clause); });
    for (const SearchRow& row : finished_) add_search_row(db_, row);
  }

 private:
  static bool is_shown_by_others(const Line& line) { return line.is_heading() && line.has_children; }
  bool is_last(std::size_t stretch) const { return stretch + 1 == series_.stretches.size(); }

  Manifest read_manifest(std::size_t stretch) {
    Manifest manifest;
    Statement row = db_.prepare(R"(
      SELECT parent, eid, label, computed, clause, wording, kind FROM version_clause WHERE version = ?1 ORDER BY ord)");
    row.bind(series_.stretches[stretch].version.id);
    while (row.step()) {
      const int parent = static_cast<int>(row.integer(0));
      manifest.outline.push_back({parent, row.str(1), row.str(2), row.str(3), {}});
      manifest.lines.push_back(read_line(row, parent, manifest.lines));
    }
    const std::string parts = record_.parts_between(begin_of(series_, stretch), end_of(series_, stretch));
    if (!parts.empty()) manifest.named = named_parts(parts, outline(db_, series_.stretches[stretch].version.id));
    return manifest;
  }

  Line read_line(const Statement& row, int parent, std::vector<Line>& before) {
    Line line{.clause = row.integer(4), .wording = row.integer(5), .kind = text::clause_kind(row.text(6)), .heading = {}};
    const PlainWords::Words& words = words_.of(line.wording, line.kind);
    const std::string& own = line.is_heading() ? words.text : words.heading;
    if (parent < 0) {
      line.heading = own;
    } else {
      Line& above = before[static_cast<std::size_t>(parent)];
      above.has_children = true;
      line.heading = joined(above.heading, own);
    }
    return line;
  }

  // The clause stands in this stretch: its row goes on, or a new one begins.
  void stand(const Manifest& manifest, std::size_t at, std::size_t stretch) {
    const Line& line = manifest.lines[at];
    const OutlineLine& outline = manifest.outline[at];
    SearchRow row = row_of(stretch);
    row.clause = line.clause;
    row.order = static_cast<int>(at);
    row.eid = outline.eid;
    row.label = outline.label.empty() ? outline.computed : outline.label;
    row.force_eid = nearest_named(manifest.named, manifest.outline, at);
    row.heading = line.heading;
    const auto open = open_.find(line.clause);
    if (open != open_.end() && open->second.wording == line.wording && looks_the_same(open->second.row, row)) {
      row.valid_from = std::move(open->second.row.valid_from);
      row.text = std::move(open->second.row.text);
      open->second = {line.wording, stretch, std::move(row)};
      return;
    }
    if (open != open_.end()) finished_.push_back(std::move(open->second.row));
    if (!line.is_heading()) row.text = words_.of(line.wording, line.kind).text;
    open_.insert_or_assign(line.clause, OpenRow{line.wording, stretch, std::move(row)});
  }

  // A text without clauses is found by its title.
  void stand_without_clauses(std::size_t stretch) {
    SearchRow row = row_of(stretch);
    const auto open = open_.find(0);
    if (open != open_.end() && looks_the_same(open->second.row, row)) row.valid_from = open->second.row.valid_from;
    else if (open != open_.end()) finished_.push_back(std::move(open->second.row));
    open_.insert_or_assign(0, OpenRow{0, stretch, std::move(row)});
  }

  SearchRow row_of(std::size_t stretch) const {
    SearchRow row;
    row.work = series_.work;
    row.lang = series_.lang;
    row.version = series_.stretches[stretch].version.id;
    row.title = series_.stretches[stretch].version.title;
    row.valid_from = begin_of(series_, stretch);
    row.valid_to = end_of(series_, stretch);
    row.last = stretch + 1 == series_.stretches.size();
    return row;
  }

  static bool looks_the_same(const SearchRow& a, const SearchRow& b) {
    return a.title == b.title && a.heading == b.heading && a.force_eid == b.force_eid;
  }

  void finish_unseen(std::size_t stretch) {
    std::erase_if(open_, [&](auto& entry) {
      if (entry.second.seen_in == stretch) return false;
      finished_.push_back(std::move(entry.second.row));
      return true;
    });
  }

  Connection& db_;
  const Series& series_;
  PlainWords& words_;
  ForceRecord record_;
  std::unordered_map<Id, OpenRow> open_;  // by clause
  std::vector<SearchRow> finished_;
};

std::string iso(const std::optional<text::Date>& date) { return date ? date->iso() : std::string(); }

}  // namespace

const PlainWords::Words& PlainWords::of(Id wording, text::ClauseKind kind) {
  constexpr Id kKinds = 16;
  const auto [place, is_new] = words_.try_emplace(wording * kKinds + static_cast<Id>(kind));
  if (is_new) place->second = read(wording, kind);
  return place->second;
}

PlainWords::Words PlainWords::read(Id wording, text::ClauseKind kind) {
  Statement row = db_.prepare("SELECT bytes FROM payload WHERE id = ?1");
  if (!row.bind(wording).step() || row.is_null(0)) return {};
  const text::Wording words = text::Wording::from_bytes(row.text(0));
  return {text::plain_text(words.heading), text::plain_text(words, kind)};
}

std::string begin_of(const Series& series, std::size_t stretch) { return iso(series.stretches[stretch].from); }

std::string end_of(const Series& series, std::size_t stretch) {
  std::string end = iso(series.stretches[stretch].to);
  const bool is_last = stretch + 1 == series.stretches.size();
  return end.empty() && !is_last ? "0000" : end;
}

void derive_search_rows(Connection& db, const Series& series, PlainWords& words) {
  SeriesRows(db, series, words).write();
}

}  // namespace store
