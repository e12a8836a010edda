#include "versioning/incoming.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "convert/convert.h"
#include "text/parse.h"
#include "versioning/decisions.h"
#include "versioning/detected_language.h"
#include "versioning/keys.h"
#include "versioning/title.h"
#include "versioning/values.h"

namespace versioning {

namespace {

/// Standard input has no extension: it is Markdown.
text::Parsed parse(const Input& input) {
  return input.name == "-" ? text::parse(input.bytes, input.name) : convert::read(input.bytes, input.name);
}

/// Completes one text's metadata from the options.
class Completion {
 public:
  Completion(const Input& input, const ImportOptions& options, Incoming& text, Complaints& complaints)
      : input_(input), options_(options), text_(text), meta_(text.metadata), complaints_(complaints) {}

  void run() {
    settle_ref();
    settle_option(meta_.lang, options_.lang, detected_language(text_.document), "--lang");
    settle_option(meta_.provenance, options_.provenance, "official", "--provenance");
    settle_option(meta_.kind, options_.kind, "", "--kind");
    if (!meta_.effective_from) meta_.effective_from = input_.effective_from;
    if (!meta_.effective_from) meta_.effective_from = options_.effective_from;
    if (!options_.body.empty()) text_.defaults["body"] = options_.body;
    std::string force;
    settle_option(force, options_.force, "", "--force");
    if (!force.empty()) text_.defaults["force"] = force;
  }

 private:
  void settle_ref() {
    const std::string stated = meta_.ref;
    if (meta_.ref.empty()) {
      meta_.ref = options_.series.empty() ? own_ref() : options_.series;
      for (store::Relation& relation : meta_.relations)
        (relation.from.empty() ? relation.from : relation.to) = meta_.ref;
    }
    if (!options_.series.empty() && meta_.ref != options_.series)
      complaints_.error(text_.line_of("ref"),
                        fmt::format("'ref: {}' does not belong to the series '{}'", stated, options_.series));
    else if (!is_ref(meta_.ref))
      complaints_.error(
          0, "the text has no ref; add one to its front matter, for example 'ref: my-branch-2024-m03'");
  }

  std::string own_ref() const {
    const std::string name = slug(input_.stem);
    return name.empty() ? "" : options_.ref_prefix + name;
  }

  /// The text's own value, else the option's (checked like a value of the front matter), else the usual one.
  void settle_option(std::string& value, const std::string& option, std::string_view usual,
                     std::string_view name) {
    if (!value.empty()) return;
    value = usual;
    if (option.empty()) return;
    text::Problems problems;
    Complaints told(input_.name, problems);
    const Key* key = find_key(name.substr(2));
    if (auto known = read_value(*key, {std::string(key->name), {option}, false, 0}, told))
      value = std::move(*known);
    for (const text::Problem& problem : problems)
      complaints_.error(0, fmt::format("{}: {}", name, problem.message));
  }

  const Input& input_;
  const ImportOptions& options_;
  Incoming& text_;
  Metadata& meta_;
  Complaints& complaints_;
};

void settle_text(Incoming& text, const Input& input, const ImportOptions& options, Complaints& complaints) {
  const std::string& stated = text.metadata.title.empty() ? options.title : text.metadata.title;
  const std::string fallback = humanised(options.series.empty() ? input.stem : options.series);
  if (text.metadata.kind == "meeting") {
    if (stated.empty()) complaints.error(0, "the meeting has no name; add a 'title'");
    text.metadata.title = stated;
    return;
  }
  text.metadata.title = settle_title(text.document, stated, fallback);
  if (text.metadata.title.empty())
    complaints.error(0, "the text has no title; add one to its front matter or use --title");
}

void settle_source(Incoming& text, const Input& input) {
  store::Source& source = text.metadata.source;
  if (source.name.empty()) source.name = std::filesystem::path(input.name).filename().string();
  source.media_type = input.name.ends_with(".txt") ? "text/plain" : "text/markdown";
}

void settle_decisions(Incoming& text, const Input& input, DocumentReport& report) {
  text.decisions_file = decisions_file(input.name).string();
  Decisions decisions = read_decisions(input.decisions, text.decisions_file);
  text.decisions = std::move(decisions.list);
  report.problems.insert(report.problems.end(), decisions.problems.begin(), decisions.problems.end());
}

/// The lines of the fields that name persons, each up to the next field.
std::set<int> lines_with_names(const text::FrontMatter& front, int end) {
  std::set<int> lines;
  for (const text::Field& field : front.fields) {
    const Key* key = find_key(field.key);
    if (!key || key->shape != Shape::name) continue;
    int next = end;
    for (const text::Field& other : front.fields)
      if (other.line > field.line) next = std::min(next, other.line);
    for (int line = field.line; line < std::max(next, field.line + 1); ++line) lines.insert(line);
  }
  return lines;
}

std::vector<std::string_view> lines_of(std::string_view bytes) {
  std::vector<std::string_view> out;
  while (!bytes.empty()) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1);
    out.push_back(bytes.substr(0, end + 1));
    bytes.remove_prefix(end + 1);
  }
  return out;
}

int closing_line(const std::vector<std::string_view>& lines) {
  for (std::size_t i = 1; i < lines.size(); ++i)
    if (lines[i].starts_with("---")) return static_cast<int>(i) + 1;
  return static_cast<int>(lines.size()) + 1;
}

}  // namespace

int Incoming::line_of(std::string_view key) const {
  const text::Field* field = document.front.find(key);
  return field ? field->line : 0;
}

std::optional<text::Date> Incoming::facts_date() const {
  if (metadata.effective_from) return metadata.effective_from;
  const auto decided = metadata.fields.find("decided_on");
  return decided == metadata.fields.end() ? std::nullopt : text::Date::parse(decided->second);
}

std::optional<Incoming> read_incoming(const Input& input, const ImportOptions& options,
                                      DocumentReport& report) {
  text::Parsed parsed = parse(input);
  report.cleanings = parsed.cleanings;
  report.problems = std::move(parsed.problems);
  if (text::has_errors(report.problems)) return std::nullopt;
  Incoming text;
  text.file = input.name;
  text.document = std::move(parsed.document);
  text.metadata = read_metadata(text.document.front, input.name, options.persons, report.problems);
  Complaints complaints(input.name, report.problems);
  Completion(input, options, text, complaints).run();
  settle_text(text, input, options, complaints);
  settle_source(text, input);
  text.bytes = options.persons ? input.bytes : without_names(input.bytes, text.document.front);
  text.hash = text::sha256(text.bytes);
  settle_decisions(text, input, report);
  text.root =
      store::version_root(text.metadata.lang, text.metadata.title, text.metadata.provenance, text.document);
  report.ref = text.metadata.ref;
  report.lang = text.metadata.lang;
  report.title = text.metadata.title;
  report.clauses = text.document.clauses.size();
  if (text::has_errors(report.problems)) return std::nullopt;
  return text;
}

std::string without_names(std::string_view bytes, const text::FrontMatter& front) {
  const std::vector<std::string_view> lines = lines_of(bytes);
  const std::set<int> named = lines_with_names(front, closing_line(lines));
  if (named.empty()) return std::string(bytes);
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (!named.contains(static_cast<int>(i) + 1)) out += lines[i];
  return out;
}

}  // namespace versioning
