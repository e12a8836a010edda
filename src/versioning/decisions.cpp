#include "versioning/decisions.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace versioning {

namespace {

constexpr std::string_view kEnds = "-";

std::string_view next(std::string_view& rest, char until) {
  const std::size_t end = std::min(rest.find(until), rest.size());
  const std::string_view out = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return out;
}

bool has_clause(const Lines& lines, std::string_view eid) {
  return std::any_of(lines.begin(), lines.end(),
                     [&](const store::ManifestLine& line) { return line.eid == eid; });
}

class Reader {
 public:
  explicit Reader(std::string_view file) : file_(file) {}

  void take(std::string_view line, int number) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) return;
    std::string_view rest = line;
    const std::string_view old = next(rest, '\t'), now = next(rest, '\t');
    if (old.empty() || now.empty())
      return tell(number, line, "a decision is an eId, a tab, an eId or '-', a tab and a remark");
    if (!old_.insert(std::string(old)).second)
      return tell(number, line, fmt::format("'{}' is decided twice", old));
    if (now != kEnds && !new_.insert(std::string(now)).second)
      return tell(number, line, fmt::format("'{}' is given to two clauses", now));
    decisions_.list.push_back({std::string(old), now == kEnds ? "" : std::string(now), std::string(rest)});
  }

  Decisions finish() { return std::move(decisions_); }

 private:
  void tell(int number, std::string_view line, std::string message) {
    decisions_.problems.push_back(
        {file_, number, 0, text::Severity::error, std::move(message), std::string(line)});
  }

  std::string file_;
  std::set<std::string> old_, new_;
  Decisions decisions_;
};

}  // namespace

Decisions read_decisions(std::string_view bytes, std::string_view file) {
  Reader reader(file);
  for (int number = 1; !bytes.empty(); ++number) reader.take(next(bytes, '\n'), number);
  return reader.finish();
}

std::filesystem::path decisions_file(const std::filesystem::path& source) {
  return source.parent_path() / (source.stem().string() + ".match.tsv");
}

std::string print_decisions(const std::vector<Decision>& decisions) {
  std::string out;
  for (const Decision& each : decisions)
    out +=
        fmt::format("{}\t{}\t{}\n", each.old_eid, each.new_eid.empty() ? kEnds : each.new_eid, each.remark);
  return out;
}

text::Problems idle_decisions(const std::vector<Decision>& decisions, const Lines& before, const Lines& now,
                              std::string_view file) {
  text::Problems out;
  const auto tell = [&](const std::string& eid, std::string_view where) {
    out.push_back({std::string(file), 0, 0, text::Severity::warning,
                   fmt::format("the decision about '{}' does nothing: {} has no such clause", eid, where),
                   ""});
  };
  for (const Decision& each : decisions) {
    if (!has_clause(before, each.old_eid)) tell(each.old_eid, "the version before");
    if (!each.new_eid.empty() && !has_clause(now, each.new_eid)) tell(each.new_eid, "this version");
  }
  return out;
}

}  // namespace versioning
