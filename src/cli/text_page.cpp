#include "cli/text_page.h"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <vector>

#include "cli/terminal.h"
#include "store/binding.h"
#include "store/read.h"
#include "text/markup.h"
#include "versioning/history.h"

namespace cli {
namespace {

constexpr std::size_t kIndent = 4;

void append(std::string& line, const std::string& part) {
  if (!part.empty()) line += (line.empty() ? "" : " · ") + part;
}

std::string spaced(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  return name;
}

std::string value(const store::Fields& fields, std::string_view key) {
  const auto found = fields.find(key);
  return found == fields.end() ? std::string() : found->second;
}

std::string facts_line(store::Connection& db, const TextPage& page) {
  const auto fields = store::fields(db, page.work.id, page.on, page.known);
  const auto binding = store::binding(db, page.work.id, "", page.on, page.known);
  std::string line = page.work.ref;
  append(line, spaced(page.work.kind));
  append(line, value(fields, "body"));
  append(line, spaced(value(fields, "stage")));
  const auto decided_on = value(fields, "decided_on");
  append(line, spaced(value(fields, "decision")) + (decided_on.empty() ? "" : " " + decided_on));
  append(line, spaced(binding.force) + (binding.since ? " since " + binding.since->iso() : ""));
  return line;
}

std::string version_line(store::Connection& db, const TextPage& page) {
  const auto& version = page.version;
  std::string line = fmt::format("version {} of {} ({})", version.n,
                                 store::versions(db, page.work.id, version.lang, page.known).size(), version.lang);
  append(line, version.effective_from ? "from " + version.effective_from->iso() : "date not known");
  const bool ahead = version.effective_from && *version.effective_from > page.on;
  append(line, ahead ? "its day has not come" : "");
  if (version.reason != "original") append(line, spaced(version.reason));
  append(line, version.changed_by.empty() ? "" : "made by " + version.changed_by);
  return line;
}

/// "includes amendments up to 2021-11-06, recorded 2024-03-20; changes again on 2030-01-01"
std::string reach_line(store::Connection& db, const TextPage& page) {
  const auto reach = versioning::reach(db, page.work.id, page.version.lang, page.on, page.known);
  std::string line;
  if (reach.effective) line = "includes amendments up to " + reach.effective->iso();
  append(line, reach.recorded_at.empty() ? "" : "recorded " + reach.recorded_at.substr(0, 10));
  append(line, reach.ahead ? "changes on " + reach.ahead->iso() : "");
  return line;
}

/// What a reader must know before trusting the words.
std::string caution(const store::Version& version) {
  if (version.provenance == "sample") return "An invented example: no real body said this.";
  if (version.provenance == "restated") return "In our own words, not the official wording.";
  return version.reviewed ? "" : "A translation that no speaker has checked yet.";
}

/// The lines below (and with) the one with that eId; all if it is empty.
std::vector<store::ManifestLine> part_of(std::vector<store::ManifestLine> lines, const std::string& eid) {
  if (eid.empty()) return lines;
  std::vector<bool> inside(lines.size(), false);
  std::vector<store::ManifestLine> part;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto parent = lines[i].parent;
    inside[i] = lines[i].eid == eid || (parent >= 0 && inside[static_cast<std::size_t>(parent)]);
    if (inside[i]) part.push_back(lines[i]);
  }
  return part;
}

/// How deep a clause stands below its nearest heading.
std::size_t depth_of(const std::vector<store::ManifestLine>& all, const store::ManifestLine& line) {
  std::size_t depth = 0;
  for (int at = line.parent; at >= 0; at = all[static_cast<std::size_t>(at)].parent) {
    if (all[static_cast<std::size_t>(at)].kind == text::ClauseKind::heading) break;
    ++depth;
  }
  return depth;
}

std::string words_of(const store::ManifestLine& line, const Painter& paint) {
  if (line.redacted) return paint(Style::dim, "[these words were taken out]");
  auto text = text::plain_text(line.words.text);
  if (line.words.heading.empty()) return text;
  return paint(Style::bold, line.words.heading) + (text.empty() ? "" : " " + text);
}

std::string label_of(const store::ManifestLine& line) {
  if (!line.label.empty()) return line.label;
  if (line.kind == text::ClauseKind::item) return line.computed.empty() ? "•" : line.computed;
  return line.computed;
}

class Clauses {
 public:
  Clauses(Streams& streams, std::vector<store::ManifestLine> all)
      : out_(streams.out), paint_(streams.colour), width_(static_cast<std::size_t>(streams.width)), all_(std::move(all)) {}

  void print(const std::string& eid) {
    for (const auto& line : part_of(all_, eid)) print(line);
  }

 private:
  void print(const store::ManifestLine& line) {
    const auto label = label_of(line);
    if (line.kind == text::ClauseKind::heading) {
      const auto heading = (label.empty() ? "" : label + " ") + line.words.text;
      out_ << '\n' << hanging("", paint_(Style::bold, heading), width_) << '\n';
    } else if (line.kind == text::ClauseKind::table || line.kind == text::ClauseKind::code) {
      out_ << line.words.text << "\n\n";
    } else {
      const std::string indent(kIndent * depth_of(all_, line), ' ');
      const auto column = label.empty() ? "" : padded(label + " ", kIndent);
      out_ << hanging(indent + column, words_of(line, paint_), width_) << '\n';
    }
  }

  std::ostream& out_;
  Painter paint_;
  std::size_t width_;
  std::vector<store::ManifestLine> all_;
};

}  // namespace

void print_text(store::Connection& db, const TextPage& page, Streams& streams) {
  const Painter paint(streams.colour);
  const auto width = static_cast<std::size_t>(streams.width);
  streams.out << hanging("", paint(Style::bold, page.version.title), width) << hanging("", facts_line(db, page), width)
              << hanging("", version_line(db, page), width);
  if (const auto reach = reach_line(db, page); !reach.empty()) streams.out << hanging("", reach, width);
  if (const auto words = caution(page.version); !words.empty()) streams.out << paint(Style::yellow, words) << '\n';
  streams.out << '\n';
  Clauses(streams, store::manifest(db, page.version.id)).print(page.eid);
}

}  // namespace cli
