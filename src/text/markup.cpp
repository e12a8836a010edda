#include "text/markup.h"

#include <cmark.h>

#include <algorithm>
#include <memory>

#include "text/line.h"
#include "text/unicode.h"

namespace text {
namespace {

constexpr std::size_t kMostBytes = 256 * 1024;
constexpr std::size_t kDeepest = 32;

struct FreeNode {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIter {
  void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};

/// A leading word makes the whole a paragraph for cmark, and so do four spaces before each further line: neither
/// lists nor headings are read inside a clause.
constexpr std::string_view kLead = "x ";

std::string as_paragraph(std::string_view markdown) {
  std::string out(kLead);
  for (const char c : markdown) {
    if (c == '\0') continue;
    out += c;
    if (c == '\n') out += "    ";
  }
  return out;
}

/// cmark takes quadratic time where brackets are opened and never closed.
bool is_nested_deeply(std::string_view markdown) {
  std::size_t open = 0;
  for (const char c : markdown) {
    if (c == '[') ++open;
    if (c == ']' && open > 0) --open;
    if (open > kDeepest) return true;
  }
  return false;
}

bool is_safe(std::string_view url) {
  const std::size_t end = url.find_first_of(":/?#");
  if (end == std::string_view::npos || url[end] != ':') return !url.starts_with("//");
  const std::string scheme = fold_case(url.substr(0, end));
  return scheme == "http" || scheme == "https" || scheme == "mailto";
}

unsigned style_of(cmark_node_type type) {
  if (type == CMARK_NODE_EMPH) return Run::emphasis;
  if (type == CMARK_NODE_STRONG) return Run::strong;
  return Run::plain;
}

/// Walks the inlines of one paragraph and gathers runs; neighbours that look alike become one.
class Walk {
 public:
  std::vector<Run> runs;
  bool too_deep = false;

  void enter(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    too_deep = too_deep || ++depth_ > kDeepest;
    if (style_of(type) != Run::plain) styles_.push_back(style_ | style_of(type));
    if (type == CMARK_NODE_LINK && url_.empty()) {
      const char* url = cmark_node_get_url(node);
      url_ = url && is_safe(url) ? url : "";
      link_ = node;
    }
    style_ = styles_.empty() ? 0U : styles_.back();
    add_leaf(node, type);
  }

  void leave(cmark_node* node) {
    --depth_;
    if (style_of(cmark_node_get_type(node)) != Run::plain) styles_.pop_back();
    style_ = styles_.empty() ? 0U : styles_.back();
    if (node == link_) {
      url_.clear();
      link_ = nullptr;
    }
  }

  void leave_leaf() { --depth_; }

 private:
  void add_leaf(cmark_node* node, cmark_node_type type) {
    const char* literal = cmark_node_get_literal(node);
    if (type == CMARK_NODE_SOFTBREAK) return add(" ", style_);
    if (type == CMARK_NODE_LINEBREAK) return add("\n", style_ | Run::line_break);
    if (!literal) return;
    add(literal, type == CMARK_NODE_CODE ? style_ | Run::code : style_);
  }

  void add(std::string_view text, unsigned style) {
    if (text.empty()) return;
    if (!runs.empty() && runs.back().style == style && runs.back().url == url_ && (style & Run::line_break) == 0) {
      runs.back().text += text;
    } else {
      runs.push_back({std::string(text), style, url_});
    }
  }

  std::size_t depth_ = 0;
  unsigned style_ = Run::plain;
  std::vector<unsigned> styles_;
  std::string url_;
  cmark_node* link_ = nullptr;
};

bool is_leaf(cmark_node* node) {
  switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT: case CMARK_NODE_SOFTBREAK: case CMARK_NODE_LINEBREAK: case CMARK_NODE_CODE:
    case CMARK_NODE_HTML_INLINE: case CMARK_NODE_HTML_BLOCK: case CMARK_NODE_CODE_BLOCK: case CMARK_NODE_THEMATIC_BREAK:
      return true;
    default:
      return false;
  }
}

void drop_lead(std::vector<Run>& runs) {
  if (runs.empty()) return;
  runs.front().text.erase(0, std::min(kLead.size(), runs.front().text.size()));
  if (runs.front().text.empty()) runs.erase(runs.begin());
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::string plain_table(std::string_view markdown) {
  std::vector<std::string> rows;
  for (const auto& cells : parse_table(markdown)) {
    std::vector<std::string> plain;
    for (const std::string& cell : cells) plain.push_back(plain_text(cell));
    rows.push_back(joined(plain, ", "));
  }
  return joined(rows, "; ");
}

std::string plain_quote(std::string_view markdown) {
  std::vector<std::string> lines;
  while (!markdown.empty()) {
    const std::size_t end = std::min(markdown.find('\n'), markdown.size());
    std::string_view line = markdown.substr(0, end);
    for (std::size_t size = bullet_length(line); size > 0; size = bullet_length(line)) line.remove_prefix(size);
    lines.push_back(plain_text(line));
    markdown.remove_prefix(std::min(end + 1, markdown.size()));
  }
  return joined(lines, " ");
}

std::vector<std::string> cells_of(std::string_view row) {
  row = trimmed(row);
  if (row.starts_with('|')) row.remove_prefix(1);
  if (row.ends_with('|') && !row.ends_with("\\|")) row.remove_suffix(1);
  std::vector<std::string> cells(1);
  for (std::size_t i = 0; i < row.size(); ++i) {
    const bool escaped = row[i] == '\\' && i + 1 < row.size() && row[i + 1] == '|';
    if (escaped) cells.back() += row[++i];
    else if (row[i] == '|') cells.emplace_back();
    else cells.back() += row[i];
  }
  for (std::string& cell : cells) cell = std::string(trimmed(cell));
  return cells;
}

}  // namespace

std::vector<Run> parse_inlines(std::string_view markdown) {
  const std::vector<Run> whole = {{std::string(markdown), Run::plain, {}}};
  if (markdown.empty()) return {};
  if (markdown.size() > kMostBytes || is_nested_deeply(markdown)) return whole;
  const std::string source = as_paragraph(markdown);
  const std::unique_ptr<cmark_node, FreeNode> root(cmark_parse_document(source.data(), source.size(), CMARK_OPT_DEFAULT));
  const std::unique_ptr<cmark_iter, FreeIter> iter(cmark_iter_new(root.get()));
  Walk walk;
  for (cmark_event_type event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(iter.get())) {
    cmark_node* node = cmark_iter_get_node(iter.get());
    if (event == CMARK_EVENT_EXIT) {
      walk.leave(node);
      continue;
    }
    walk.enter(node);
    if (is_leaf(node)) walk.leave_leaf();
  }
  if (walk.too_deep) return whole;
  drop_lead(walk.runs);
  return std::move(walk.runs);
}

std::string plain_text(std::string_view markdown) {
  std::string out;
  for (const Run& run : parse_inlines(markdown)) out += run.text;
  return out;
}

std::string plain_text(const Wording& wording, ClauseKind kind) {
  switch (kind) {
    case ClauseKind::table: return plain_table(wording.text);
    case ClauseKind::quote: return plain_quote(wording.text);
    case ClauseKind::code: return wording.text;
    case ClauseKind::heading:
    case ClauseKind::clause:
    case ClauseKind::item:
    case ClauseKind::paragraph:
    case ClauseKind::note: break;
  }
  return plain_text(wording.text);
}

std::vector<std::vector<std::string>> parse_table(std::string_view markdown) {
  std::vector<std::vector<std::string>> rows;
  for (int line = 0; !markdown.empty(); ++line) {
    const std::size_t end = std::min(markdown.find('\n'), markdown.size());
    const std::string_view row = markdown.substr(0, end);
    if (line != 1 || !is_table_rule(row)) rows.push_back(cells_of(row));
    markdown.remove_prefix(std::min(end + 1, markdown.size()));
  }
  return rows;
}

}  // namespace text
